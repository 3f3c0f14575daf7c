import type { Candidate } from "../../domain/candidate.ts";
import type { Finding } from "../../domain/finding.ts";

export type ScanOutcome =
  | { readonly status: "scanned"; readonly findings: readonly Finding[] }
  /** Nothing is known: the scanner failed, or scanned only a part. */
  | { readonly status: "broken"; readonly why: string };

export interface SecretScanner {
  /** For people, with the version where it is known: `gitleaks 8.30.1`. */
  readonly name: string;
  scan(candidate: Candidate, signal: AbortSignal): Promise<ScanOutcome>;
  /** Looks through texts that go where everybody reads them, such as a pull request's. */
  scanTexts(texts: readonly string[], signal: AbortSignal): Promise<ScanOutcome>;
}
