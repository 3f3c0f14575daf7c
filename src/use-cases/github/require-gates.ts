import { DevAgentError } from "../../errors.ts";
import { type EnvironmentProblem, judgeEnvironment } from "../../gates/environment/judge-environment.ts";
import type { EnvironmentFacts, GitHub } from "../../ports/github.ts";

export interface GatesWanted {
  readonly github: Pick<GitHub, "environment" | "repository" | "defaultBranch">;
  /** Names of environments. */
  readonly names: readonly string[];
  readonly allowSelfApproval: boolean;
}

/**
 * The environments, each of which really stops a job until a person lets it go on; else one error that names every gap.
 * Only runs of the default branch may get through: a workflow on another branch may have been changed by anybody.
 */
export async function requireGates(wanted: GatesWanted): Promise<Readonly<Record<string, EnvironmentFacts>>> {
  const { github, names, allowSelfApproval } = wanted;
  const branch = await github.defaultBranch();
  const found: Record<string, EnvironmentFacts> = {};
  const problems: EnvironmentProblem[] = [];
  for (const name of names) {
    const facts = await github.environment(name);
    problems.push(...judgeEnvironment({ name, facts, branch, allowSelfApproval }));
    if (facts !== null) found[name] = facts;
  }
  if (problems.length === 0) return found;
  throw new DevAgentError({
    code: "gate-open",
    kind: "policy",
    message: `${github.repository} would not stop for a person: ${problems.map(({ what }) => what).join(" ")}`,
    remedy: problems.map(({ fix }) => fix).join(" "),
  });
}
