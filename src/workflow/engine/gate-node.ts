import { createHash } from "node:crypto";
import { interrupt } from "@langchain/langgraph";
import {
  type Action,
  type Decision,
  type DecisionBinding,
  type Gate,
  verifyDecision,
} from "../../domain/decision.ts";
import type { SessionState, StatePatch } from "../../domain/session-state.ts";
import type { Ports } from "../../ports/ports.ts";
import type { GateHandler, Handlers } from "../model/handlers.ts";

/** A question that a run waits with. */
export interface GateQuestion {
  /** Single use: it stands for this visit of the gate and this binding. */
  readonly decisionId: string;
  readonly gate: Gate;
  readonly binding: DecisionBinding;
  readonly options: readonly Action[];
  /** How many questions the gate asked before this one at the same visit. */
  readonly asked: number;
}

/** Answers a question that has gone stale, so that the gate asks again. */
export const staleAnswer = { stale: true } as const;
export type GateAnswer = Decision | typeof staleAnswer;

export interface GateVisit {
  readonly gate: Gate;
  readonly handler: GateHandler;
  readonly ports: Ports;
  /** Unique to this visit of the node and the same in every process. */
  readonly visit: string;
}

/** Asks until there is a decision about what is at hand. A node runs again from its top with each answer. */
export async function runGate(state: SessionState, about: GateVisit): Promise<StatePatch> {
  const { gate, handler, ports } = about;
  for (let asked = 0; ; asked += 1) {
    const opening = await handler.open(state, ports);
    if ("skip" in opening) return opening.skip;
    const { binding, options } = opening;
    const decisionId = decisionIdOf(`${about.visit}#${asked}`, binding);
    const answer = interrupt<GateQuestion, GateAnswer>({ decisionId, gate, binding, options, asked });
    if ("stale" in answer || !verifyDecision(answer, binding).valid) continue;
    const patch = await handler.settle(state, ports, answer);
    return { ...patch, decisions: { ...(patch.decisions ?? state.decisions), [gate]: answer } };
  }
}

/** Why a binding isn't what its gate would ask about now; undefined when it is. */
export async function whyVoid(
  binding: DecisionBinding,
  about: { readonly state: SessionState; readonly handlers: Handlers; readonly ports: Ports },
): Promise<string | undefined> {
  const opening = await about.handlers.gates[binding.gate].open(about.state, about.ports);
  if ("skip" in opening) return "the gate asks nothing any more";
  const check = verifyDecision(binding as Decision, opening.binding);
  return check.valid ? undefined : check.why;
}

function decisionIdOf(visit: string, binding: DecisionBinding): string {
  const { gate, headSha, baseSha, diffSha256, risk } = binding;
  const text = JSON.stringify([visit, gate, headSha, baseSha, diffSha256, risk]);
  return createHash("sha256").update(text).digest("hex").slice(0, 24);
}
