/** The architect's plan for a goal. */
export interface Spec {
  readonly summary: string;
  readonly steps: readonly string[];
  /** Paths expected to change, relative to the repository. */
  readonly files: readonly string[];
  readonly acceptance_checks: readonly string[];
  readonly risks: readonly string[];
}
