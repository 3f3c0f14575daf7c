import type { Sha } from "../../../src/domain/candidate.ts";
import { type LandedOn, tellDrift } from "../../../src/use-cases/jobs/tell-drift.ts";
import { aCandidate, sha } from "../../fakes/session-fixture.ts";

const [landed, seen, later] = [sha("1"), sha("2"), sha("3")];

/** What is told of a merge that GitHub put on top of a commit. */
const told = (onto: Sha | null, change: Partial<LandedOn> = {}, overlap: readonly string[] | null = null) =>
  tellDrift({
    ...{
      candidate: aCandidate,
      landed,
      method: "merge",
      baseBranch: "main",
      planned: seen,
      baseDrift: "disjoint",
    },
    repository: {
      landedOn: async () => onto,
      drift: async () => ({
        ...{ commits: 7, newest: [{ sha: sha("4"), subject: "Tidy up\u001b[31m" }] },
        files: Array.from({ length: 12 }, (_, index) => `f${index}.txt`),
      }),
      plan: async () =>
        overlap === null ? { status: "ready" } : { status: "base-moved", baseSha: later, overlap },
    },
    ...change,
  });

describe("what is told of a base that moved", () => {
  it("is nothing where it did not, or nobody can say", async () => {
    expect(await told(aCandidate.baseSha)).toEqual([]);
    expect(await told(null)).toEqual([]);
  });

  it("is which commits and files came between, and that the approval held", async () => {
    const [notice] = await told(seen);
    expect(notice).toMatchObject({ loud: false });
    expect(notice?.text).toMatch(/7 commits \(444444444444 Tidy up.*…\), files: f0\.txt, .* and 2 more/);
    expect(notice?.text).not.toContain("\u001b");
    expect(notice?.text).toContain("the approval held");
  });

  it("is quiet where more came at the moment of the merge that touches nothing of the change", async () => {
    const [notice] = await told(later);
    expect(notice).toMatchObject({ loud: false, text: expect.stringContaining("at the very moment") });
  });

  it.each([
    ["the same files", ["src/a.js"], /touches src\/a\.js too/],
    ["anything at all, with base-drift: strict", [], /Nobody looked at the change on top of it/],
  ] as const)("is loud where what came then is %s", async (_, overlap, says) => {
    const [notice] = await told(later, {}, overlap);
    expect(notice).toMatchObject({ loud: true, text: expect.stringContaining("landed-on-other-base") });
    expect(notice?.text).toMatch(says);
    expect(notice?.text).toContain(`git revert -m 1 ${landed}`);
  });
});
