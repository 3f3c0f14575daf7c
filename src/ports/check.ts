import type { Candidate } from "../domain/candidate.ts";
import type { CheckResult } from "../domain/check.ts";

/** Judges a candidate. Never throws for what the candidate did: failing and blocked are results. */
export interface Check {
  run(candidate: Candidate, signal: AbortSignal): Promise<CheckResult>;
}
