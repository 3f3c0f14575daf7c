import { createHash } from "node:crypto";
import {
  type Action,
  type Decision,
  type DecisionBinding,
  type Gate,
  verifyDecision,
} from "../../domain/decision.ts";
import type { SessionState, StatePatch } from "../../domain/session-state.ts";
import { DevAgentError } from "../../errors.ts";
import type { GateHandler } from "../model/handlers.ts";
import { noCandidate } from "./checks.ts";

const options: readonly Action[] = ["approve", "revise", "reject"];

/** What a decision at this gate is about, as things stand now. */
export function bindingOf(gate: Gate, { baseSha, spec, candidate, risk }: SessionState): DecisionBinding {
  if (gate === "spec") {
    const diffSha256 = createHash("sha256").update(JSON.stringify(spec)).digest("hex");
    return { gate, headSha: null, baseSha, diffSha256, risk: null };
  }
  if (candidate === null || risk === null) throw noCandidate(`the ${gate} gate`);
  const { headSha, diffSha256 } = candidate;
  return { gate, headSha, baseSha: candidate.baseSha, diffSha256, risk: risk.score };
}

/** Throws unless the decision is about exactly what is at hand. */
export function requireValid(decision: Decision, state: SessionState): void {
  const check = verifyDecision(decision, bindingOf(decision.gate, state));
  if (check.valid) return;
  throw new DevAgentError({
    code: "decision-void",
    kind: "policy",
    message: `The decision at the ${decision.gate} gate no longer holds: ${check.why}.`,
    remedy: `Look at the change again: dev-agent resume ${state.session.id}`,
  });
}

function gate(name: Gate): GateHandler {
  return {
    open: async (state) => ({ binding: bindingOf(name, state), options }),
    async settle(state, _ports, decision) {
      requireValid(decision, state);
      return consequence(decision);
    },
  };
}

function consequence({ action, comment }: Decision): StatePatch {
  if (action === "reject") return { outcome: "rejected" };
  if (action === "approve") return { feedback: null };
  return { feedback: { from: "person", text: comment } };
}

export const gates = { spec: gate("spec"), critical: gate("critical"), diff: gate("diff") };
