import { criticalRisk } from "../domain/risk.ts";
import type { Clock } from "../ports/clock.ts";
import type { GateKeeper, GateRequest } from "../ports/gate.ts";
import { answerRequest } from "./answer-request.ts";

/**
 * `--yes`: approves what is not critical. A critical gate, a risk above the critical score and a candidate that is
 * asked about again because the base moved are left to a person.
 */
export function createFlagGate(clock: Clock): GateKeeper {
  const bases = new Map<string, string>();
  return {
    async decide(request) {
      const { gate, baseSha } = request.binding;
      const earlier = bases.get(gate) ?? baseSha;
      bases.set(gate, earlier);
      if (earlier !== baseSha || needsPerson(request)) return null;
      return answerRequest(request, { action: "approve", by: "--yes", via: "flag", comment: "", clock });
    },
  };
}

function needsPerson({ binding, options, state }: GateRequest): boolean {
  if (binding.gate === "critical" || !options.includes("approve")) return true;
  if (state.landing?.status === "base-moved") return true;
  // A candidate whose risk nobody scored isn't known to be harmless.
  return binding.gate === "diff" && (binding.risk === null || binding.risk > criticalRisk);
}
