import type { ChangedFile } from "../../domain/candidate.ts";
import type { JudgedShape } from "../../domain/protection/shapes.ts";
import type { Review } from "../../domain/review.ts";
import type { RiskFactor } from "../../domain/risk.ts";

/** Everything that a score is made from. */
export interface RiskFacts {
  readonly files: readonly ChangedFile[];
  /** Protected shapes of the change, none of them refused. */
  readonly shapes: readonly JudgedShape[];
  readonly sandbox: "bubblewrap" | "none";
  /** As its check names it, e.g. `gitleaks 8.30.1`. */
  readonly scanner: string;
  /** Checks that did not pass. */
  readonly unproven: readonly string[];
  /** Findings that were let through. */
  readonly warnings: number;
  readonly rounds: number;
  readonly review: Review | null;
}

export type RiskRule = (facts: RiskFacts) => RiskFactor | null;

/** A factor, or none where it adds nothing. */
export function factor(name: string, points: number, why: string): RiskFactor | null {
  const rounded = Math.round(points);
  return rounded <= 0 ? null : { name, points: rounded, why };
}
