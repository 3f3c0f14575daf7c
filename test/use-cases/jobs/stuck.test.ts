import { continueSession } from "../../../src/use-cases/jobs/continue-session.ts";
import { requireCandidate } from "../../../src/use-cases/jobs/require-candidate.ts";
import { mergeBranch } from "../../../src/workflow/nodes/merge-branch.ts";
import { fakePorts } from "../../fakes/fake-ports.ts";
import { anApproval, aState, sha } from "../../fakes/session-fixture.ts";
import { handingOver } from "../../session/hand-over/packed.ts";

const stuck = { by: "coder", what: "rounds 2 and 3 handed in the same change" } as const;
const trail = { marks: [{ round: 3, by: "checks", diffSha256: "d", trouble: "t" }], nudged: true } as const;

const codeOf = (work: () => unknown) =>
  Promise.resolve()
    .then(work)
    .then(
      () => null,
      (thrown: { code: string }) => thrown.code,
    );

describe("a session that is stuck", () => {
  it("is refused by every job that would go on with it", async () => {
    using place = handingOver();
    await place.pack();
    const taken = { ...(await place.unpack(null)), bundle: "b", bundleSha256: "c" };
    expect(await codeOf(() => requireCandidate({ ...taken, state: aState() }))).toBeNull();
    expect(await codeOf(() => requireCandidate({ ...taken, state: aState({ stuck }) }))).toBe(
      "session-stuck",
    );
    const approved = aState({ decisions: { diff: anApproval(aState()) } });
    expect(await codeOf(() => mergeBranch(approved, fakePorts()))).toBeNull();
    expect(await codeOf(() => mergeBranch({ ...approved, stuck }, fakePorts()))).toBe("not-approved");
  });

  it.each([
    ["what a person says", { revise: "Look at parse()" }, { from: "person", text: "Look at parse()" }],
    ["its last feedback", {}, { from: "checks", text: "1 failed" }],
  ] as const)("goes on in a run that a person starts, with %s", async (_, said, feedback) => {
    using place = handingOver();
    await place.pack();
    const last = { from: "checks", text: "1 failed" } as const;
    const state = aState({ stuck, trail, feedback: last, verdict: { colour: "red", reasons: [] } });
    const { seed } = continueSession({ job: "plan" } as never, {
      ready: { project: { options: { specGate: false }, facts: { baseSha: sha("b") } } } as never,
      earlier: { ...(await place.unpack(null)), state },
      ...said,
    });
    expect(seed).toMatchObject({ stuck: null, trail: { marks: [], nudged: false }, feedback });
  });

  it("goes on with the architect where a person wants another plan, whatever else they say", async () => {
    using place = handingOver();
    await place.pack();
    const spec = { ...anApproval(aState(), "spec"), action: "revise" as const, comment: "Fewer files" };
    const { seed } = continueSession({ job: "plan" } as never, {
      ready: { project: { options: { specGate: true }, facts: { baseSha: sha("b") } } } as never,
      earlier: { ...(await place.unpack(null)), state: aState({ candidate: null, decisions: { spec } }) },
      revise: "Look in src",
    });
    expect(seed).toMatchObject({ decisions: { spec }, feedback: { from: "person", text: "Look in src" } });
  });
});
