import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Decision, DecisionBinding } from "../../../src/domain/decision.ts";
import type { SessionState } from "../../../src/domain/session-state.ts";
import type { Ports } from "../../../src/ports/ports.ts";
import { JournalSaver } from "../../../src/session/checkpoints/journal-saver.ts";
import { openJournal } from "../../../src/session/journal.ts";
import { createEngine } from "../../../src/workflow/engine/create-engine.ts";
import type { GateQuestion } from "../../../src/workflow/engine/gate-node.ts";
import type { AgentEdge, AgentModel, AgentNode } from "../../../src/workflow/model/agent-model.ts";
import type {
  GateHandler,
  Handlers,
  RoleHandler,
  TaskHandler,
} from "../../../src/workflow/model/handlers.ts";
import { sessionFields } from "../../../src/workflow/session-fields.ts";

const baseSha = "b".repeat(40);

/** A state at the start of a session. */
export function firstState(fields: Partial<SessionState> = {}): SessionState {
  return {
    session: {
      id: "20260101-small",
      goal: "small",
      baseBranch: "main",
      branch: "agent/20260101-small",
      startedAt: "2026-01-01T00:00:00.000Z",
      specGate: false,
    },
    baseSha,
    spec: null,
    round: 0,
    feedback: null,
    candidate: null,
    unitTests: null,
    staticAnalysis: null,
    secretScan: null,
    verdict: null,
    review: null,
    risk: null,
    decisions: {},
    landing: null,
    blockedIn: null,
    iterations: {},
    outcome: null,
    supervision: null,
    ...fields,
  };
}

/** A workflow of these nodes between a start and an end, over the session's own state. */
export function modelOf(nodes: readonly AgentNode[], edges: readonly AgentEdge[]): AgentModel {
  return {
    name: "small",
    version: 1,
    state: sessionFields,
    nodes: [{ kind: "start", id: "start" }, ...nodes, { kind: "end", id: "end" }],
    edges,
  };
}

export const simple = (from: string, to: string): AgentEdge => ({ kind: "simple", from, to });
export const task = (id: string): AgentNode => ({ kind: "task", id, handler: id });

/** Simple edges along a row of nodes. */
export function chain(...ids: readonly string[]): AgentEdge[] {
  return ids.slice(1).map((id, index) => simple(ids[index] ?? "", id));
}

export const diffBinding: DecisionBinding = {
  gate: "diff",
  headSha: "a".repeat(40),
  baseSha,
  diffSha256: "d".repeat(64),
  risk: 10,
};

export function decide(question: GateQuestion, action: Decision["action"] = "approve"): Decision {
  return {
    ...question.binding,
    decisionId: question.decisionId,
    action,
    by: "Ada",
    via: "terminal",
    comment: "",
    at: "2026-01-01T00:00:00.000Z",
  };
}

export interface SmallParts {
  readonly model: AgentModel;
  readonly tasks?: Record<string, TaskHandler>;
  readonly gate?: GateHandler;
  // biome-ignore lint/suspicious/noExplicitAny: a test plays any role.
  readonly role?: RoleHandler<any, any>;
}

/** A directory with a journal, and engines over it: each `open` is what a new process would do. */
export function smallSession(parts: SmallParts) {
  const directory = mkdtempSync(join(tmpdir(), "engine-"));
  const path = join(directory, "journal.ndjson");
  const notices: string[] = [];
  const warnings: string[] = [];
  const unused = () => Promise.reject(new Error("not in this workflow"));
  const gate = parts.gate ?? { open: unused, settle: unused };
  const role = parts.role ?? { observe: unused, act: unused, verify: unused };
  const handlers: Handlers = {
    tasks: parts.tasks ?? {},
    gates: { spec: gate, stuck: gate, critical: gate, diff: gate },
    roles: { architect: role, coder: role, reviewer: role, supervisor: role },
  };
  const open = (signal = new AbortController().signal) => {
    const ports = {
      signal,
      events: { emit: (_type: string, data: { text: string }) => notices.push(data.text) },
    } as unknown as Ports;
    const opened = openJournal(path, (text) => warnings.push(text));
    const saver = new JournalSaver(opened);
    return createEngine({ model: parts.model, handlers, ports, saver, sessionId: "20260101-small" });
  };
  return {
    open,
    path,
    notices,
    warnings,
    remove: () => rmSync(directory, { recursive: true }),
    [Symbol.dispose]: () => rmSync(directory, { recursive: true }),
  };
}
