import type { Candidate, Sha } from "../../../src/domain/candidate.ts";
import type { ListedCommit } from "../../../src/git/list-commits.ts";
import type { NewCommit } from "../../../src/ports/landing.ts";
import { findSigned, type Signing, signCandidate } from "../../../src/use-cases/landing/sign-candidate.ts";
import { aCandidate, sha } from "../../fakes/session-fixture.ts";

const branch = "agent/20260102-add-a-thing";
const commits: readonly ListedCommit[] = [
  { sha: sha("1"), tree: sha("5"), message: "Add a thing\n\nWith a body\n" },
  { sha: aCandidate.headSha, tree: aCandidate.treeSha, message: "Test it\n" },
];
const twins = commits.map((commit, index) => ({ ...commit, sha: sha(`${7 + index}`) }));
const signedHead = sha("8");

interface Scripted {
  /** Of the second commit that GitHub makes. */
  readonly verified?: boolean;
  /** Where the branch is at the end; default where it was moved to. */
  readonly tip?: Sha | null;
  /** What the signed commits come to. */
  readonly twin?: Partial<Candidate>;
  /** Commits up to the tip. */
  readonly there?: readonly ListedCommit[] | Error;
}

function signing({ verified = true, tip, twin = {}, there = twins }: Scripted = {}) {
  const made: NewCommit[] = [];
  const moves: unknown[] = [];
  let at: Sha | null = aCandidate.headSha;
  const about: Signing = {
    github: {
      async createCommit(commit) {
        made.push(commit);
        return { sha: sha(`${6 + made.length}`), verified: made.length === 1 || verified };
      },
      async moveBranch(name, move) {
        moves.push([name, move]);
        at = move.to;
      },
    },
    server: { url: "https://github.example/owner/repo", token: "t" },
    repository: {
      async commits({ headSha }) {
        if (headSha === aCandidate.headSha) return commits;
        if (there instanceof Error) throw there;
        return there;
      },
      fetchTip: async () => (tip === undefined ? at : tip),
      describe: async ({ base, head }) => ({ ...aCandidate, baseSha: base, headSha: head, ...twin }),
    },
    ...{ branch, candidate: aCandidate },
  };
  return { about, made, moves };
}

describe("a candidate that GitHub signs", () => {
  it("has the same trees and messages, one commit on the other from the base on", async () => {
    const { about, made, moves } = signing();
    expect(await signCandidate(about)).toEqual({ ...aCandidate, headSha: signedHead });
    expect(made).toEqual([
      { message: "Add a thing\n\nWith a body\n", tree: sha("5"), parents: [aCandidate.baseSha] },
      { message: "Test it\n", tree: aCandidate.treeSha, parents: [sha("7")] },
    ]);
    expect(moves).toEqual([[branch, { from: aCandidate.headSha, to: signedHead }]]);
  });

  it("moves no branch where GitHub did not sign each commit", async () => {
    const { about, moves } = signing({ verified: false });
    await expect(signCandidate(about)).rejects.toMatchObject({
      ...{ code: "not-signed", kind: "policy", message: expect.stringContaining(signedHead) },
    });
    expect(moves).toEqual([]);
  });

  it.each([
    [sha("9"), `is at ${sha("9")}`],
    [null, "is gone"],
  ])("is refused where the branch moved meanwhile: %s", async (tip, words) => {
    await expect(signCandidate(signing({ tip }).about)).rejects.toMatchObject({
      ...{ code: "branch-moved", message: expect.stringContaining(`${branch} ${words}`) },
    });
  });

  it.each([{ treeSha: sha("0") }, { diffSha256: "0".repeat(64) }])(
    "is refused where it isn't the same: %j",
    async (twin) => {
      await expect(signCandidate(signing({ twin }).about)).rejects.toMatchObject({
        ...{ code: "signed-differs", message: expect.stringContaining(signedHead) },
      });
    },
  );
});

describe("signed commits of an earlier try", () => {
  it("are found on the branch, and described anew", async () => {
    const { about, made, moves } = signing({ tip: signedHead });
    expect(await findSigned(about)).toEqual({ ...aCandidate, headSha: signedHead });
    expect([...made, ...moves]).toEqual([]);
  });

  it("are found though GitHub dropped the line's end of a message", async () => {
    const there = twins.map((commit) => ({ ...commit, message: commit.message.trim() }));
    expect(await findSigned(signing({ tip: signedHead, there }).about)).not.toBeNull();
  });

  it.each<[string, Scripted]>([
    ["there is no branch", { tip: null }],
    ["it holds the candidate itself", { tip: aCandidate.headSha }],
    ["it holds fewer commits", { tip: sha("7"), there: twins.slice(0, 1) }],
    ["it holds one more", { tip: sha("9"), there: [...twins, { ...commits[0], sha: sha("9") } as never] }],
    ["they are in another order", { tip: signedHead, there: twins.toReversed() }],
    ["a message differs", { tip: signedHead, there: twins.map((one) => ({ ...one, message: "x" })) }],
    ["a tree differs", { tip: signedHead, there: twins.map((one) => ({ ...one, tree: sha("0") })) }],
    ["they can't be listed", { tip: signedHead, there: new Error("bad object") }],
  ])("are none where %s", async (_, script) => {
    expect(await findSigned(signing(script).about)).toBeNull();
  });

  it("are refused where they come to another patch", async () => {
    const { about } = signing({ tip: signedHead, twin: { diffSha256: "0".repeat(64) } });
    await expect(findSigned(about)).rejects.toMatchObject({ code: "signed-differs" });
  });
});
