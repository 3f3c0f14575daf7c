import type { TaskHandler } from "../model/handlers.ts";
import { inPhase } from "./phase.ts";

/** Scores the candidate; the score decides which gates it meets. */
export const riskScore: TaskHandler = (state, ports) =>
  inPhase(ports, { name: "risk_score", attempt: state.round }, async () => {
    const risk = await ports.risk.assess(state);
    ports.events.emit("risk.scored", risk);
    return { result: { risk }, ok: true, summary: `${risk.score} of 100, ${risk.level}` };
  });
