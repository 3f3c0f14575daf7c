import type { ChangedFile } from "../../domain/candidate.ts";
import type { Review } from "../../domain/review.ts";
import type { RiskFactor } from "../../domain/risk.ts";

/** What a manifest's change adds, from its text at base and head. */
export interface ManifestChange {
  readonly path: string;
  readonly newDependencies: readonly string[];
  /** Scripts that installing runs by itself. */
  readonly installScripts: readonly string[];
  /** Scripts that decide what a test run is. */
  readonly testScripts: readonly string[];
}

/** A test file that asserts less, or skips more, than it did. */
export interface WeakenedTest {
  readonly path: string;
  readonly lostAssertions: number;
  readonly newSkips: number;
}

/** Everything that a score is made from. */
export interface RiskFacts {
  readonly files: readonly ChangedFile[];
  readonly manifests: readonly ManifestChange[];
  readonly weakenedTests: readonly WeakenedTest[];
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

/** `a, b and 3 more`. */
export function some(names: readonly string[]): string {
  const shown = names.slice(0, 3).join(", ");
  return names.length > 3 ? `${shown} and ${names.length - 3} more` : shown;
}
