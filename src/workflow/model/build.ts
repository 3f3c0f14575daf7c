import type { Action } from "../../domain/decision.ts";
import type { AgentEdge, AgentNode } from "./agent-model.ts";
import type { Condition, Scalar } from "./condition.ts";

// The parts of a workflow in few words; a node is called as its handler is.

export const equals = (path: string, value: Scalar): Condition => ({ path, op: "eq", value });
export const has = (path: string): Condition => ({ path, op: "exists" });

export const simple = (from: string, to: string): AgentEdge => ({ kind: "simple", from, to });
export const when = (from: string, to: string, condition: Condition): AgentEdge => ({
  kind: "conditional",
  from,
  to,
  when: condition,
});

export const task = (id: string): AgentNode => ({ kind: "task", id, handler: id });
export const role = (id: string): AgentNode => ({ kind: "role", id, role: id });
export const budget = (id: string, handler: string): AgentNode => ({ kind: "budget", id, handler });
export const check = (id: string, writes: string): AgentNode => ({ kind: "check", id, handler: id, writes });
export const gate = (
  id: string,
  name: string,
  outcomes: readonly Action[] = ["approve", "revise", "reject"],
): AgentNode => ({ kind: "gate", id, gate: name, outcomes });
