import type { SessionState } from "../../../src/domain/session-state.ts";
import { newSupervision, type SupervisorTool } from "../../../src/domain/supervision.ts";
import { whyRefused } from "../../../src/workflow/nodes/admission.ts";
import { bindingOf } from "../../../src/workflow/nodes/gates.ts";
import { aCandidate, anApproval, aState, sha } from "../../fakes/session-fixture.ts";

const opinion = { verdict: "approve", summary: "Good", comments: [] } as const;
const review = { ...opinion, headSha: aCandidate.headSha };
const outdated = { ...newSupervision, outdatedReview: aCandidate.headSha };
const supervised = (change: Partial<SessionState> = {}) =>
  aState({ supervision: newSupervision, review, risk: null, ...change });
const approved = (change: Partial<SessionState> = {}) => {
  const state = supervised({ risk: { score: 10, level: "low", factors: [] }, ...change });
  return { ...state, decisions: { diff: anApproval(state) } };
};
const withSpecGate = (change: Partial<SessionState> = {}) => {
  const state = supervised(change);
  return { ...state, session: { ...state.session, specGate: true } };
};
const red = { verdict: { colour: "red", reasons: ["unit-tests: 1 failed"] } } as const;
const asksForChanges = { ...review, verdict: "changes" } as const;
const other = { ...aCandidate, headSha: sha("9"), diffSha256: "9".repeat(64) };

describe("a call of a supervisor", () => {
  it.each<[SupervisorTool, string, SessionState]>([
    ["architect", "at any time", supervised({ spec: null, candidate: null })],
    ["give_up", "at any time", supervised({ spec: null, candidate: null })],
    ["coder", "with a spec", supervised()],
    [
      "coder",
      "with the very spec that a person approved",
      withSpecGate({
        supervision: { ...newSupervision, approvedSpec: bindingOf("spec", supervised()).diffSha256 },
      }),
    ],
    ["tester", "with a candidate that has no verdict", supervised({ verdict: null })],
    ["reviewer", "with green evidence and no review", supervised({ review: null })],
    ["reviewer", "with a review of another candidate", supervised({ candidate: other })],
    ["reviewer", "with a review of an earlier spec", supervised({ supervision: outdated })],
    ["request_approval", "with a good review of green evidence", supervised()],
    ["merge", "with the approval that its risk asks for", approved()],
  ])("%s is admitted %s", (tool, _, state) => {
    expect(whyRefused(state, tool)).toBeNull();
  });

  it.each<[SupervisorTool, string, SessionState]>([
    ["coder", "there is no spec", supervised({ spec: null })],
    ["coder", "no person has approved this spec", withSpecGate()],
    [
      "coder",
      "no person has approved this spec",
      withSpecGate({ supervision: { ...newSupervision, approvedSpec: "0".repeat(64) } }),
    ],
    [
      "coder",
      "what it left was not judged",
      supervised({ verdict: null, stuck: { by: "coder", what: "it reads" } }),
    ],
    ["tester", "there is no candidate", supervised({ candidate: null, verdict: null })],
    ["tester", "was judged already: green", supervised()],
    ["tester", "was judged already: red", supervised(red)],
    ["reviewer", "there is no candidate", supervised({ candidate: null })],
    ["reviewer", "was not tested", supervised({ verdict: null, review: null })],
    ["reviewer", "its checks are red", supervised({ ...red, review: null })],
    ["reviewer", "was reviewed already: approve", supervised()],
    ["reviewer", "was reviewed already: changes", supervised({ review: asksForChanges })],
    ["request_approval", "there is no candidate", supervised({ candidate: null })],
    ["request_approval", "was not tested", supervised({ verdict: null })],
    ["request_approval", "its checks are red", supervised(red)],
    ["request_approval", "was not reviewed", supervised({ review: null })],
    ["request_approval", "was not reviewed", supervised({ candidate: other })],
    ["request_approval", "was not reviewed", supervised({ supervision: outdated })],
    ["request_approval", "was not reviewed", supervised({ review: opinion })],
    ["request_approval", "asks for changes", supervised({ review: asksForChanges })],
    [
      "request_approval",
      "a person asked for changes to this very candidate",
      supervised({
        supervision: { ...newSupervision, revision: { headSha: aCandidate.headSha, comment: "Smaller" } },
      }),
    ],
    ["request_approval", "approved already", approved()],
    ["merge", "there is no candidate", supervised({ candidate: null })],
    ["merge", "nobody approved it at the diff gate", supervised({ risk: low() })],
    ["merge", "no risk score", supervised()],
    ["merge", "not green", { ...approved(), ...red }],
    ["merge", "no longer holds", { ...approved(), candidate: other }],
    ["merge", "no longer holds", { ...approved(), risk: { score: 11, level: "low", factors: [] } }],
    [
      "merge",
      "nobody approved it at the critical gate",
      approved({ risk: { score: 71, level: "critical", factors: [] } }),
    ],
  ])("%s is refused where %s", (tool, why, state) => {
    expect(whyRefused(state, tool)).toContain(why);
  });

  it("doesn't count a rejection, or a wish for changes, as an approval", () => {
    const state = approved();
    for (const action of ["revise", "reject"] as const) {
      const decisions = { diff: { ...state.decisions.diff, action } };
      expect(whyRefused({ ...state, decisions }, "merge")).toContain("nobody approved it");
    }
  });
});

function low() {
  return { score: 10, level: "low", factors: [] } as const;
}
