import type { Limits } from "../domain/budget.ts";
import type { CheckName, CheckResult } from "../domain/check.ts";
import type { DevAgentEvent, EventData } from "../domain/event.ts";
import type { Mode } from "../domain/mode.ts";
import type { Outcome } from "../domain/outcome.ts";
import type { RiskLevel } from "../domain/risk.ts";
import { isModelRole, type ModelRole } from "../domain/role.ts";

/** What a person sees of a session. Every view is drawn from it. */
export interface SessionView {
  /** `new` before anything happened, `running`, `waiting` for a person, else how it ended. */
  readonly status: "new" | "running" | Outcome;
  readonly goal: string;
  readonly branch: string;
  readonly baseBranch: string;
  readonly limits: Limits | null;
  /** Who decides what comes next. */
  readonly mode: Mode;
  /** The phase at work, or the last one. */
  readonly phase: string;
  /** The coder's round, from 1; 0 before it. */
  readonly round: number;
  readonly spec: EventData["spec.written"] | null;
  readonly diff: EventData["diff.updated"] | null;
  /** Of the candidate at hand, as are tests, findings, review and risk. */
  readonly checks: Readonly<Partial<Record<CheckName, CheckResult["status"]>>>;
  readonly tests: EventData["test.finished"] | null;
  readonly findings: number;
  readonly review: EventData["review.finished"] | null;
  readonly risk: { readonly score: number; readonly level: RiskLevel } | null;
  readonly cost: EventData["cost.updated"] | null;
  /** The question that waits for a person. */
  readonly gate: EventData["approval.requested"] | null;
  /** The last answer and when it was given: a process that died before it used the answer takes it from here. */
  readonly answer: (EventData["approval.resolved"] & { readonly at: string }) | null;
  readonly mergeSha: string | null;
  /** Hosts that commands asked for in vain, each once. */
  readonly refusedHosts: readonly string[];
  /** Why it ended as it did, one line. */
  readonly reason: string;
  /** ISO 8601; empty before the first event. */
  readonly startedAt: string;
  readonly updatedAt: string;
  /** Time at work in milliseconds, in all processes; time between them and time spent waiting don't count. */
  readonly workedMs: number;
  /** What of it each role was at work, in milliseconds. */
  readonly roleMs: Readonly<Partial<Record<ModelRole, number>>>;
  /** Number of the last event. */
  readonly seq: number;
}

const nothingKnown = { checks: {}, tests: null, findings: 0, review: null, risk: null } as const;

/** A session before its first event. */
export const newSession: SessionView = {
  ...nothingKnown,
  status: "new",
  goal: "",
  branch: "",
  baseBranch: "",
  limits: null,
  mode: "pipeline",
  phase: "",
  round: 0,
  spec: null,
  diff: null,
  cost: null,
  gate: null,
  answer: null,
  mergeSha: null,
  refusedHosts: [],
  reason: "",
  startedAt: "",
  updatedAt: "",
  workedMs: 0,
  roleMs: {},
  seq: 0,
};

export function reduceEvents(events: Iterable<DevAgentEvent>): SessionView {
  let view = newSession;
  for (const event of events) view = reduceEvent(view, event);
  return view;
}

/** The view after one more event. Pure; an event of a type it doesn't know changes only number and time. */
function reduceEvent(view: SessionView, event: DevAgentEvent): SessionView {
  const isNewProcess = event.type === "run.started" || event.type === "run.resumed";
  // Between two jobs a session waits for a machine.
  const between = event.type !== "run.finished" && view.status !== "running" && view.status !== "waiting";
  const idle = isNewProcess || between || view.gate !== null || view.updatedAt === "";
  const passed = idle ? 0 : Math.max(0, Date.parse(event.ts) - Date.parse(view.updatedAt));
  return {
    ...view,
    ...changeOf(view, event),
    seq: event.seq,
    updatedAt: event.ts,
    startedAt: view.startedAt === "" ? event.ts : view.startedAt,
    workedMs: view.workedMs + passed,
    roleMs: passed > 0 ? withWork(view, passed) : view.roleMs,
  };
}

/** Time goes to the role whose phase began last, until another one begins. */
function withWork({ phase, roleMs }: SessionView, passed: number): SessionView["roleMs"] {
  return isModelRole(phase) ? { ...roleMs, [phase]: (roleMs[phase] ?? 0) + passed } : roleMs;
}

function changeOf(view: SessionView, event: DevAgentEvent): Partial<SessionView> {
  switch (event.type) {
    case "run.started": {
      const { goal, branch, baseBranch, limits, workflow: mode = "pipeline" } = event.data;
      return { status: "running", goal, branch, baseBranch, limits, mode };
    }
    case "run.resumed":
      return { status: "running", round: event.data.round, reason: "" };
    case "phase.started": {
      const { phase, attempt } = event.data;
      return { status: "running", phase, round: phase === "coder" ? attempt : view.round, gate: null };
    }
    case "network.refused":
      return { refusedHosts: [...new Set([...view.refusedHosts, ...event.data.hosts])] };
    case "spec.written":
      return { spec: event.data };
    case "diff.updated":
      return { ...nothingKnown, diff: event.data };
    case "check.finished":
      return { checks: { ...view.checks, [event.data.check]: event.data.status } };
    case "test.finished":
      return { tests: event.data };
    case "finding.added":
      return { findings: view.findings + 1 };
    case "review.finished":
      return { review: event.data };
    case "risk.scored":
      return { risk: { score: event.data.score, level: event.data.level } };
    case "cost.updated":
      return { cost: event.data };
    case "approval.requested":
      return { status: "waiting", gate: event.data };
    case "approval.resolved":
      return { status: "running", gate: null, answer: { ...event.data, at: event.ts } };
    case "run.finished": {
      const { outcome, mergeSha, reason } = event.data;
      // A question that is open when a process ends stays open, whatever ended it.
      return { status: outcome, mergeSha, reason };
    }
    default:
      return {};
  }
}
