import type { Finding } from "../../domain/finding.ts";
import type { SessionState } from "../../domain/session-state.ts";

/** Everything that checks found in the candidate at hand. */
export function findingsOf({ unitTests, staticAnalysis, secretScan }: SessionState): readonly Finding[] {
  return [unitTests, staticAnalysis, secretScan].flatMap((check) => check?.findings ?? []);
}
