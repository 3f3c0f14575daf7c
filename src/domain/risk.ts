export interface RiskFactor {
  readonly name: string;
  /** Points added to the score. */
  readonly points: number;
  /** One line with the evidence. */
  readonly why: string;
}

export type RiskLevel = "low" | "medium" | "high" | "critical";

export interface Risk {
  /** 0–100. */
  readonly score: number;
  readonly level: RiskLevel;
  readonly factors: readonly RiskFactor[];
}

/** Above this score a candidate needs a critical review. */
export const criticalRisk = 70;

export function riskLevel(score: number): RiskLevel {
  if (score > criticalRisk) return "critical";
  if (score > 40) return "high";
  return score > 15 ? "medium" : "low";
}
