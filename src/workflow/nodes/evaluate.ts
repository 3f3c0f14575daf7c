import type { SessionState, StatePatch } from "../../domain/session-state.ts";
import type { Stuck } from "../../domain/stuck/stuck.ts";
import { troubleOf } from "../../domain/stuck/trouble.ts";
import { evaluate as verdictOf } from "../../domain/verdict.ts";
import type { Ports } from "../../ports/ports.ts";
import { evidenceForCoder } from "../../roles/tester.ts";
import { inPhase, type PhasePorts } from "./phase.ts";
import { sendBack } from "./send-back.ts";

/** The join of the checks: a verdict from their evidence, and for a red one what the coder must know. */
export const evaluate = (
  state: SessionState,
  ports: PhasePorts & Pick<Ports, "processId">,
): Promise<StatePatch> =>
  inPhase(ports, { name: "evaluate", attempt: state.round }, async () => {
    const results = [state.unitTests, state.staticAnalysis, state.secretScan];
    const verdict = verdictOf(results);
    const red = verdict.colour === "red";
    const sentBack = red
      ? sendBack(state, ports, {
          from: "checks",
          text: evidenceForCoder(results),
          trouble: troubleOf(results),
        })
      : { feedback: null };
    if (verdict.colour === "green" && state.stuck != null) tellGreen(state.stuck, ports);
    const result = {
      verdict,
      // What is green isn't stuck, whatever its coder did.
      ...(verdict.colour === "green" ? { stuck: null } : {}),
      ...sentBack,
      blockedIn: verdict.colour === "blocked" ? ports.processId : null,
    };
    return {
      result,
      ok: verdict.colour === "green",
      summary: [verdict.colour, ...verdict.reasons].join("; "),
    };
  });

function tellGreen({ by }: Stuck, { events }: PhasePorts): void {
  const text = `The ${by} went in circles, but its work is green: it goes on as any other.`;
  events.emit("notice", { level: "info", text });
}
