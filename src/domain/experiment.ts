/** How an experiment with GitHub itself came out; the texts may hold what GitHub's API or a person said. */
export interface ExperimentResult {
  /** Kebab-case: the documentation explains it under this name. */
  readonly id: string;
  readonly expected: string;
  readonly seen: string;
  /** `noted`: a fact, nothing is expected. */
  readonly verdict: "as-expected" | "differs" | "not-tried" | "noted";
  /** What follows for dev-agent, or how it can be tried; may be empty. */
  readonly means: string;
  /** Whether dev-agent can't be relied on, or used, where it is so. */
  readonly fails: boolean;
}

/** What all results come to. */
export function verdictOf(
  results: readonly ExperimentResult[],
): "as-expected" | "differs" | "breaks" | "incomplete" {
  if (results.some(({ fails }) => fails)) return "breaks";
  if (results.some(({ verdict }) => verdict === "differs")) return "differs";
  return results.some(({ verdict }) => verdict === "not-tried") ? "incomplete" : "as-expected";
}
