import type { SessionState, StatePatch } from "../../domain/session-state.ts";
import { evaluate as verdictOf } from "../../domain/verdict.ts";
import type { Ports } from "../../ports/ports.ts";
import { evidenceForCoder } from "../../roles/tester.ts";
import { inPhase, type PhasePorts } from "./phase.ts";

/** The join of the checks: a verdict from their evidence, and for a red one what the coder must know. */
export const evaluate = (
  state: SessionState,
  ports: PhasePorts & Pick<Ports, "processId">,
): Promise<StatePatch> =>
  inPhase(ports, { name: "evaluate", attempt: state.round }, async () => {
    const results = [state.unitTests, state.staticAnalysis, state.secretScan];
    const verdict = verdictOf(results);
    const red = verdict.colour === "red";
    const result = {
      verdict,
      feedback: red ? { from: "checks" as const, text: evidenceForCoder(results) } : null,
      blockedIn: verdict.colour === "blocked" ? ports.processId : null,
    };
    return {
      result,
      ok: verdict.colour === "green",
      summary: [verdict.colour, ...verdict.reasons].join("; "),
    };
  });
