import type { Risk } from "../domain/risk.ts";
import type { SessionState } from "../domain/session-state.ts";

/** Scores the candidate of a session whose checks and review are done. Deterministic. */
export interface RiskAssessor {
  assess(state: SessionState): Promise<Risk>;
}
