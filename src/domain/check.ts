import type { Finding } from "./finding.ts";

export type CheckName = "unit-tests" | "static-analysis" | "secret-scan";

/** What a test run executed; counts are null when no report could be read and only the exit code is known. */
export interface TestCounts {
  readonly command: string;
  /** Null when the command was killed by a signal or a timeout. */
  readonly exitCode: number | null;
  readonly passed: number | null;
  readonly failed: number | null;
  readonly skipped: number | null;
  readonly failures: readonly TestFailure[];
}

export interface TestFailure {
  readonly name: string;
  /** The first useful lines of its error; capped. */
  readonly message: string;
}

/** The evidence of one check on one candidate. `blocked` means it could not be judged; it is never clean. */
export interface CheckResult {
  readonly check: CheckName;
  readonly status: "passed" | "failed" | "blocked";
  /** One line for people. */
  readonly summary: string;
  /** Only when blocked: whether a change by the coder can unblock it (no test ran) or not (the scanner is broken). */
  readonly repairable?: boolean;
  readonly findings: readonly Finding[];
  readonly tests?: TestCounts;
  /** The tools that made the evidence, e.g. `gitleaks 8.30.1`. */
  readonly tools: readonly string[];
  readonly durationMs: number;
  /** Tail of the command output for the coder; capped and free of secrets. */
  readonly output?: string;
}
