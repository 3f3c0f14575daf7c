import type { Approval, EnvironmentFacts, GitHub } from "../../../src/ports/github.ts";
import { environment } from "../../gates/environment/review-page.ts";
import { mallory, runHistory } from "./run-history.ts";

interface Settings {
  /** By name; the usual gate where absent, and null where there is none. */
  readonly environments?: Readonly<Record<string, EnvironmentFacts | null>>;
  readonly approvals?: readonly Approval[];
  readonly branch?: string;
}

/** GitHub as far as gates need it, with run 7 that Mallory started. Whatever else is asked for isn't there. */
export function gatedRepository({ environments = {}, approvals = [], branch = "main" }: Settings): GitHub {
  const { github } = runHistory({ 7: { actor: mallory } });
  const known: Partial<GitHub> = {
    ...github,
    repository: "owner/repo",
    defaultBranch: async () => branch,
    environment: async (name) =>
      environments[name] === undefined ? { ...environment, name } : environments[name],
    approvals: async (runId) => (runId === 7 ? approvals : []),
  };
  return known as GitHub;
}
