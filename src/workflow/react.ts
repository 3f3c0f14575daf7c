import { criticalRisk } from "../domain/risk.ts";
import type { SupervisorTool } from "../domain/supervision.ts";
import { judging, workflow } from "./definition.ts";
import type { AgentEdge, AgentModel } from "./model/agent-model.ts";
import { budget, equals, has, role, simple, task, when } from "./model/build.ts";
import type { Scalar } from "./model/condition.ts";

/** Hard caps; a supervisor's turns and the coder's rounds are held by the budget checks long before. */
const callCap = 400;
const loopCap = 25;

const oneOf = (path: string, ...value: readonly Scalar[]) => ({ path, op: "in", value }) as const;
const back = (from: string, to: string, maxIterations: number): AgentEdge => ({
  kind: "loop",
  from,
  to,
  maxIterations,
});

/** The node that a call begins with. */
const begins: Readonly<Record<SupervisorTool, string>> = {
  architect: "budget_architect",
  coder: "budget_coder",
  tester: "checks",
  reviewer: "budget_reviewer",
  request_approval: "risk_score",
  merge: "budget_merge",
  give_up: "give_up",
};

const calling: readonly AgentEdge[] = [
  simple("budget_supervisor", "supervisor"),
  // A coder that went in circles is judged before anybody is asked, also where somebody else has a turn in between.
  when("supervisor", "stuck_review", equals("stuck.by", "supervisor")),
  simple("supervisor", "admit_next"),
  ...Object.entries(begins).map(([tool, node]) =>
    when("admit_next", node, equals("supervision.doing.tool", tool)),
  ),
  simple("give_up", "observe_call"),
  back("admit_next", "budget_supervisor", callCap),
  back("observe_call", "admit_next", callCap),
];

const begin: readonly AgentEdge[] = [
  simple("start", "start_branch"),
  simple("start_branch", "setup"),
  simple("setup", "entry"),
  // What a session that goes on in a new run has already, it doesn't do again.
  when("entry", "rebuild", equals("landing.status", "base-moved")),
  when("entry", "checks", { all: [has("candidate"), { not: has("feedback") }] }),
  when("entry", "spec_gate", {
    all: [has("spec"), { not: has("candidate") }, { not: equals("decisions.spec.action", "revise") }],
  }),
  simple("entry", "budget_supervisor"),
];

const work: readonly AgentEdge[] = [
  simple("budget_architect", "architect"),
  when("architect", "stuck_review", equals("stuck.by", "architect")),
  simple("architect", "spec_gate"),
  when("spec_gate", "approve_spec", equals("session.specGate", true)),
  simple("spec_gate", "observe_call"),
  when("approve_spec", "observe_call", oneOf("decisions.spec.action", "approve", "revise")),
  when("approve_spec", "end", equals("decisions.spec.action", "reject")),
  simple("budget_coder", "coder"),
  when("coder", "stuck_review", { all: [has("stuck"), { not: has("candidate") }] }),
  simple("coder", "observe_call"),
  ...judging,
  when("evaluate", "stuck_review", { all: [equals("verdict.colour", "red"), has("stuck")] }),
  when("evaluate", "observe_call", oneOf("verdict.colour", "green", "red")),
  when("evaluate", "judge_again", equals("verdict.colour", "blocked")),
  back("judge_again", "checks", loopCap),
  simple("budget_reviewer", "reviewer"),
  when("reviewer", "stuck_review", has("stuck")),
  simple("reviewer", "observe_call"),
  when("stuck_review", "observe_call", equals("decisions.stuck.action", "revise")),
  when("stuck_review", "end", equals("decisions.stuck.action", "reject")),
];

const land: readonly AgentEdge[] = [
  simple("risk_score", "risk_gate"),
  when("risk_gate", "critical_review", { path: "risk.score", op: "gt", value: criticalRisk }),
  when("risk_gate", "approve_diff", { path: "risk.score", op: "lte", value: criticalRisk }),
  when("critical_review", "approve_diff", equals("decisions.critical.action", "approve")),
  when("critical_review", "observe_call", equals("decisions.critical.action", "revise")),
  when("critical_review", "end", equals("decisions.critical.action", "reject")),
  when("approve_diff", "observe_call", oneOf("decisions.diff.action", "approve", "revise")),
  when("approve_diff", "end", equals("decisions.diff.action", "reject")),
  simple("budget_merge", "merge_branch"),
  when("merge_branch", "end", equals("landing.status", "merged")),
  when("merge_branch", "rebuild", equals("landing.status", "base-moved")),
  back("rebuild", "checks", loopCap),
];

/**
 * The same work, in an order that a supervisor model chooses: each call is admitted or refused by what is known
 * (`admit_next`), runs as it does in the pipeline, and is told of in the next turn (`observe_call`).
 */
export const react: AgentModel = {
  ...workflow,
  name: "dev-agent-react",
  nodes: [
    ...workflow.nodes,
    budget("budget_supervisor", "check_supervisor"),
    role("supervisor"),
    task("admit_next"),
    task("observe_call"),
    task("give_up"),
    budget("budget_merge", "check_merge"),
  ],
  edges: [...begin, ...calling, ...work, ...land],
};
