import type { SessionState, StatePatch } from "../../domain/session-state.ts";
import type { Ports } from "../../ports/ports.ts";
import { inPhase, type PhasePorts } from "./phase.ts";

/** Scores the candidate; the score decides which gates it meets. */
export const riskScore = (
  state: SessionState,
  ports: PhasePorts & Pick<Ports, "risk">,
): Promise<StatePatch> =>
  inPhase(ports, { name: "risk_score", attempt: state.round }, async () => {
    const risk = await ports.risk.assess(state);
    ports.events.emit("risk.scored", risk);
    return { result: { risk }, ok: true, summary: `${risk.score} of 100, ${risk.level}` };
  });
