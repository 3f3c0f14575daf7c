import { loadConfig } from "../../config/load-config.ts";
import { baseRules } from "../../config/merge-options.ts";
import type { Config } from "../../config/schema.ts";
import type { GatePoint } from "../../domain/gate-point.ts";
import { createGitHub } from "../../github/create-github.ts";
import type { SettingsReader } from "../../ports/repository-settings.ts";
import { environments } from "../jobs/environments.ts";
import type { GitHubDoctorRequest, Surface } from "../use-cases.ts";
import { examineGates } from "./examine-gates.ts";
import { connectionOf } from "./open-github.ts";

/** Looks at a repository as the plan job will, by the configuration on its default branch, and calls nothing that changes it. */
export async function doctorOnGitHub(
  { repository, branch }: GitHubDoctorRequest,
  surface: Pick<Surface, "env" | "signal">,
): Promise<readonly GatePoint[]> {
  const github = await createGitHub(connectionOf(repository, surface));
  // First of all, so that a repository that isn't there is called that.
  await github.settings.repository();
  const config = await readConfig(github.settings);
  const rules = baseRules(config);
  const spec = config.gates?.spec === true ? [environments.spec] : [];
  const { points } = await examineGates({
    ...{ github, rules, app: null, asJob: false },
    branch: branch ?? config.base ?? null,
    environments: [environments.critical, environments.diff, ...spec],
  });
  return points;
}

const names = [".dev-agent.yml", ".dev-agent.yaml"];

async function readConfig(settings: Pick<SettingsReader, "file">): Promise<Config> {
  for (const name of names) {
    const text = await settings.file(name);
    if (text !== null) return loadConfig(text, `${name} on the default branch`);
  }
  return {};
}
