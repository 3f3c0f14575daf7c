export type Severity = "error" | "warning" | "note";

/** One problem from a scanner or the reviewer. Never holds the text of a secret. */
export interface Finding {
  readonly source: "unit-tests" | "static-analysis" | "secret-scan" | "tree-rules" | "reviewer";
  /** The tool that found it, e.g. `gitleaks`, `tsc`. */
  readonly tool: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly file?: string;
  /** 1-based. */
  readonly line?: number;
  /** Equal for the same problem across runs and line shifts. */
  readonly fingerprint: string;
}
