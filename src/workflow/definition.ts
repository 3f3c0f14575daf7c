import { criticalRisk } from "../domain/risk.ts";
import type { AgentEdge, AgentModel, AgentNode } from "./model/agent-model.ts";
import { budget, check, equals, gate, has, role, simple, task, when } from "./model/build.ts";
import type { Condition } from "./model/condition.ts";
import { sessionFields } from "./session-fields.ts";

/** Hard cap of every loop in a session. What a person sets, rounds and spend, is held by the budget checks. */
const loopCap = 25;

const loop = (from: string, to: string, condition: Condition): AgentEdge => ({
  kind: "loop",
  from,
  to,
  when: condition,
  maxIterations: loopCap,
});

const nodes: readonly AgentNode[] = [
  { kind: "start", id: "start" },
  task("start_branch"),
  task("setup"),
  { kind: "choice", id: "entry" },
  budget("budget_architect", "check_architect"),
  role("architect"),
  { kind: "choice", id: "spec_gate" },
  gate("approve_spec", "spec"),
  budget("budget_coder", "check_coder"),
  role("coder"),
  { kind: "fork", id: "checks" },
  check("unit_tests", "unitTests"),
  check("static_analysis", "staticAnalysis"),
  check("secret_scan", "secretScan"),
  {
    kind: "join",
    id: "evaluate",
    handler: "evaluate",
    waitsFor: ["unit_tests", "static_analysis", "secret_scan"],
  },
  task("judge_again"),
  budget("budget_reviewer", "check_reviewer"),
  role("reviewer"),
  // Nothing here can be approved: what is stuck is not green.
  gate("stuck_review", "stuck", ["revise", "reject"]),
  task("risk_score"),
  { kind: "choice", id: "risk_gate" },
  gate("critical_review", "critical"),
  gate("approve_diff", "diff"),
  task("merge_branch"),
  task("rebuild"),
  { kind: "end", id: "end" },
];

const plan: readonly AgentEdge[] = [
  simple("start", "start_branch"),
  simple("start_branch", "setup"),
  simple("setup", "entry"),
  // What a session that goes on in a new run has already, it doesn't do again.
  when("entry", "rebuild", equals("landing.status", "base-moved")),
  when("entry", "budget_coder", { all: [has("candidate"), has("feedback")] }),
  when("entry", "checks", has("candidate")),
  when("entry", "spec_gate", { all: [has("spec"), { not: equals("decisions.spec.action", "revise") }] }),
  simple("entry", "budget_architect"),
  simple("budget_architect", "architect"),
  when("architect", "stuck_review", has("stuck")),
  simple("architect", "spec_gate"),
  when("spec_gate", "approve_spec", equals("session.specGate", true)),
  simple("spec_gate", "budget_coder"),
  when("approve_spec", "budget_coder", equals("decisions.spec.action", "approve")),
  loop("approve_spec", "budget_architect", equals("decisions.spec.action", "revise")),
  when("approve_spec", "end", equals("decisions.spec.action", "reject")),
];

/** All checks at once, and the verdict from what they show. */
export const judging: readonly AgentEdge[] = [
  simple("checks", "unit_tests"),
  simple("checks", "static_analysis"),
  simple("checks", "secret_scan"),
  simple("unit_tests", "evaluate"),
  simple("static_analysis", "evaluate"),
  simple("secret_scan", "evaluate"),
];

const develop: readonly AgentEdge[] = [
  simple("budget_coder", "coder"),
  when("coder", "stuck_review", { all: [has("stuck"), { not: has("candidate") }] }),
  loop("coder", "budget_coder", { not: has("candidate") }),
  // What a coder leaves that goes in circles is judged by evidence as any other work.
  simple("coder", "checks"),
  ...judging,
  when("evaluate", "budget_reviewer", equals("verdict.colour", "green")),
  when("evaluate", "stuck_review", { all: [equals("verdict.colour", "red"), has("stuck")] }),
  loop("evaluate", "budget_coder", equals("verdict.colour", "red")),
  when("evaluate", "judge_again", equals("verdict.colour", "blocked")),
  { kind: "loop", from: "judge_again", to: "checks", maxIterations: loopCap },
  simple("budget_reviewer", "reviewer"),
  when("reviewer", "stuck_review", has("stuck")),
  when("reviewer", "risk_score", equals("review.verdict", "approve")),
  loop("reviewer", "budget_coder", equals("review.verdict", "changes")),
  loop("stuck_review", "budget_architect", {
    all: [
      equals("decisions.stuck.action", "revise"),
      // A plan that a person wants another one of is none to start the coder with.
      { any: [{ not: has("spec") }, equals("decisions.spec.action", "revise")] },
    ],
  }),
  loop("stuck_review", "budget_coder", equals("decisions.stuck.action", "revise")),
  when("stuck_review", "end", equals("decisions.stuck.action", "reject")),
];

// Both ways out of the risk gate are conditions, so that a candidate without a score gets through neither.
const land: readonly AgentEdge[] = [
  simple("risk_score", "risk_gate"),
  when("risk_gate", "critical_review", { path: "risk.score", op: "gt", value: criticalRisk }),
  when("risk_gate", "approve_diff", { path: "risk.score", op: "lte", value: criticalRisk }),
  when("critical_review", "approve_diff", equals("decisions.critical.action", "approve")),
  loop("critical_review", "budget_coder", equals("decisions.critical.action", "revise")),
  when("critical_review", "end", equals("decisions.critical.action", "reject")),
  when("approve_diff", "merge_branch", equals("decisions.diff.action", "approve")),
  loop("approve_diff", "budget_coder", equals("decisions.diff.action", "revise")),
  when("approve_diff", "end", equals("decisions.diff.action", "reject")),
  when("merge_branch", "end", equals("landing.status", "merged")),
  when("merge_branch", "rebuild", equals("landing.status", "base-moved")),
  // A run that goes on with a person's wish, on a base that moved meanwhile: the checks would settle it.
  loop("rebuild", "budget_coder", has("feedback")),
  { kind: "loop", from: "rebuild", to: "checks", maxIterations: loopCap },
];

/** The workflow of dev-agent: goal → spec → candidate ↔ checks and review → gates → merge. */
export const workflow: AgentModel = {
  name: "dev-agent",
  version: 1,
  state: sessionFields,
  nodes,
  edges: [...plan, ...develop, ...land],
};
