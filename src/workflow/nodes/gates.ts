import { createHash } from "node:crypto";
import type { Sha } from "../../domain/candidate.ts";
import {
  type Action,
  type Decision,
  type DecisionBinding,
  type Gate,
  verifyDecision,
} from "../../domain/decision.ts";
import type { SessionState, StatePatch } from "../../domain/session-state.ts";
import { noTrail } from "../../domain/stuck/round-trail.ts";
import { DevAgentError } from "../../errors.ts";
import type { GateHandler } from "../model/handlers.ts";
import { noCandidate } from "./checks.ts";

/** What a person may answer. */
const options: Readonly<Record<Gate, readonly Action[]>> = {
  spec: ["approve", "revise", "reject"],
  stuck: ["revise", "reject"],
  critical: ["approve", "revise", "reject"],
  diff: ["approve", "revise", "reject"],
};

/** What a decision at this gate is about, as things stand now. */
export function bindingOf(gate: Gate, state: SessionState): DecisionBinding {
  const { baseSha, spec, candidate, risk, stuck } = state;
  if (gate === "spec") return { ...withoutCandidate(spec, baseSha), gate };
  if (gate === "stuck") {
    if (candidate === null) return { ...withoutCandidate(stuck ?? null, baseSha), gate };
    const { headSha, diffSha256 } = candidate;
    return { gate, headSha, baseSha: candidate.baseSha, diffSha256, risk: null };
  }
  if (candidate === null || risk === null) throw noCandidate(`the ${gate} gate`);
  const { headSha, diffSha256 } = candidate;
  return { gate, headSha, baseSha: candidate.baseSha, diffSha256, risk: risk.score };
}

function withoutCandidate(about: object | null, baseSha: Sha): Omit<DecisionBinding, "gate"> {
  const diffSha256 = createHash("sha256").update(JSON.stringify(about)).digest("hex");
  return { headSha: null, baseSha, diffSha256, risk: null };
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
    open: async (state) => ({ binding: bindingOf(name, state), options: options[name] }),
    async settle(state, _ports, decision) {
      requireValid(decision, state);
      return consequence(decision);
    },
  };
}

function consequence({ gate, action, comment }: Decision): StatePatch {
  if (action === "reject") return { outcome: "rejected" };
  // What is open for the coder stays so when the plan is approved.
  if (action === "approve") return gate === "spec" ? {} : { feedback: null };
  // Whoever says how to go on has seen what was repeated: it is counted anew.
  return { feedback: { from: "person", text: comment }, stuck: null, trail: noTrail };
}

export const gates = {
  spec: gate("spec"),
  stuck: gate("stuck"),
  critical: gate("critical"),
  diff: gate("diff"),
};
