import type { SessionState } from "../../../src/domain/session-state.ts";
import { newSupervision } from "../../../src/domain/supervision.ts";
import { workflow } from "../../../src/workflow/definition.ts";
import { toMermaid } from "../../../src/workflow/export/mermaid.ts";
import { standingOf } from "../../../src/workflow/export/standing.ts";
import { react } from "../../../src/workflow/react.ts";
import { anApproval, aState, sha } from "../../fakes/session-fixture.ts";

const approved = (gate: "spec" | "critical" | "diff") => ({ [gate]: anApproval(aState(), gate) });
const nothing = {
  ...{ spec: null, candidate: null, unitTests: null, staticAnalysis: null, secretScan: null },
  ...{ verdict: null, review: null, risk: null, round: 0 },
};
const gated = { session: { ...aState().session, specGate: true } };
const risky = { risk: { score: 71, level: "critical", factors: [] } } as const;
const landed = { status: "merged", sha: sha("e"), pushed: true, checkout: "none" } as const;

const steps: readonly (readonly [what: string, change: Partial<SessionState>, at: string | undefined])[] = [
  ["began", nothing, "architect"],
  ["has a plan", { ...nothing, spec: aState().spec }, "coder"],
  ["has a plan that a person is to see", { ...nothing, ...gated, spec: aState().spec }, "approve_spec"],
  [
    "has a plan that was approved",
    { ...nothing, ...gated, spec: aState().spec, decisions: approved("spec") },
    "coder",
  ],
  [
    "has a candidate, the plan approved earlier",
    { ...nothing, ...gated, spec: aState().spec, candidate: aState().candidate },
    "unit_tests",
  ],
  [
    "is tested",
    { staticAnalysis: null, secretScan: null, verdict: null, review: null, risk: null },
    "static_analysis",
  ],
  ["is analysed", { secretScan: null, verdict: null, review: null, risk: null }, "secret_scan"],
  ["is red", { verdict: { colour: "red", reasons: [] } }, "evaluate"],
  ["is blocked", { verdict: { colour: "blocked", reasons: [] } }, "evaluate"],
  ["is green", { review: null, risk: null }, "reviewer"],
  [
    "was sent back by the reviewer",
    { review: { verdict: "changes", summary: "", comments: [] } },
    "reviewer",
  ],
  ["was reviewed", { risk: null }, "risk_score"],
  ["is of usual risk", {}, "approve_diff"],
  ["is of the highest usual risk", { risk: { score: 70, level: "high", factors: [] } }, "approve_diff"],
  ["is of critical risk", risky, "critical_review"],
  [
    "is of critical risk, and only the diff is approved",
    { ...risky, decisions: approved("diff") },
    "critical_review",
  ],
  ["is of critical risk, which was accepted", { ...risky, decisions: approved("critical") }, "approve_diff"],
  [
    "was rejected",
    { decisions: { diff: { ...anApproval(aState()), action: "reject" } }, outcome: "rejected" },
    "approve_diff",
  ],
  ["was approved", { decisions: approved("diff") }, "merge_branch"],
  [
    "was approved and the base moved",
    { decisions: approved("diff"), landing: { status: "base-moved", baseSha: sha("f"), overlap: [] } },
    "merge_branch",
  ],
  ["has landed", { decisions: approved("diff"), landing: landed }, "end"],
  ["is over", { decisions: approved("diff"), landing: landed, outcome: "merged" }, undefined],
];

describe("where a session stands", () => {
  it.each(steps)("when it %s", (_what, change, at) => {
    expect(standingOf(aState(change)).at).toEqual(at === undefined ? [] : [at]);
  });

  it.each(steps)(
    "is behind everything that it did, and never at what is done, when it %s",
    (_what, change) => {
      const { done, at } = standingOf(aState(change));
      expect(done.slice(0, 2)).toEqual(["start_branch", "setup"]);
      expect(done.filter((node) => at.includes(node))).toEqual([]);
      expect(new Set(done).size).toBe(done.length);
    },
  );

  it.each(steps)("is a place of the workflow, which the drawing shows, when it %s", (_what, change) => {
    const standing = standingOf(aState(change));
    const known = workflow.nodes.map(({ id }) => id);
    expect(known).toEqual(expect.arrayContaining([...standing.done, ...standing.at]));
    const drawn = toMermaid(workflow, standing);
    for (const node of standing.at) expect(drawn).toContain(`  class n_${node} at\n`);
  });
});

describe("where a session with a supervisor stands", () => {
  it.each([
    ["supervisor", null],
    ["coder", "coder"],
    ["checks", "tester"],
    ["risk_score", "request_approval"],
    ["merge_branch", "merge"],
  ] as const)("is %s, whatever would come next in a pipeline", (node, tool) => {
    const doing = tool === null ? null : { tool, instructions: "" };
    const { at, done } = standingOf(aState({ supervision: { ...newSupervision, doing } }));
    expect(at).toEqual([node]);
    expect(done).toContain("reviewer");
    const drawn = toMermaid(react, { at, done });
    expect(drawn).toContain(`  class n_${node} at\n`);
  });

  it("is nowhere any more when it is merged", () => {
    const state = aState({ supervision: newSupervision, landing: landed, outcome: "merged" });
    expect(standingOf(state).at).toEqual([]);
  });
});
