import { DevAgentError } from "../../errors.ts";
import { type EnvironmentProblem, judgeEnvironment } from "../../gates/environment/judge-environment.ts";
import type { EnvironmentFacts, GitHub } from "../../ports/github.ts";

export interface GatesWanted {
  readonly github: Pick<GitHub, "environment" | "repository">;
  /** Names of environments. */
  readonly names: readonly string[];
  /** The branch that runs start from, which alone may deploy. */
  readonly branch: string;
}

/** The environments, each of which really stops a job until a person lets it go on; else one error that names every gap. */
export async function requireGates(wanted: GatesWanted): Promise<Readonly<Record<string, EnvironmentFacts>>> {
  const { github, names, branch } = wanted;
  const found: Record<string, EnvironmentFacts> = {};
  const problems: EnvironmentProblem[] = [];
  for (const name of names) {
    const facts = await github.environment(name);
    problems.push(...judgeEnvironment(name, facts, branch));
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
