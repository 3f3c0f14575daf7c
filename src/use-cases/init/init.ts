import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { loadConfig } from "../../config/load-config.ts";
import { baseRules } from "../../config/merge-options.ts";
import type { Config } from "../../config/schema.ts";
import { DevAgentError, toDevAgentError } from "../../errors.ts";
import { createAdministration } from "../../github/administration.ts";
import { createGitHub } from "../../github/create-github.ts";
import { connectionOf } from "../github/open-github.ts";
import { findRepository } from "../open-project.ts";
import type { InitPlan, InitRequest, Surface } from "../use-cases.ts";
import type { InitResult, InitStep } from "./init-step.ts";
import { planFiles } from "./plan-files.ts";
import { planSettings } from "./plan-settings.ts";

/** What has to be written and set for dev-agent to work in a repository. Changes nothing. */
export async function planInit(
  request: InitRequest,
  surface: Pick<Surface, "env" | "signal">,
): Promise<InitPlan> {
  const { toplevel: root, remote } = await findRepository(request.repo, surface.env);
  if (root === null)
    throw new DevAgentError({
      code: "no-working-tree",
      kind: "configuration",
      message: "This repository has no working tree to write the workflow into.",
      remedy: "Run it in a clone.",
    });
  const config = await configIn(root);
  const rules = baseRules(config ?? {});
  const gate = request.gate ?? rules.gate;
  const files = planFiles({ root, gate, configured: config === null ? null : rules.gate });
  const repository = request.repository ?? repositoryOf(remote?.url);
  if (repository === null) return { repository, steps: files };
  const connection = connectionOf(repository, surface);
  const settings = await planSettings({
    github: await createGitHub(connection),
    administration: await createAdministration(connection),
    allowSelfApproval: rules.allowSelfApproval,
    ...{ gate, reviewers: request.reviewers },
  });
  return { repository, steps: [...files, ...settings] };
}

/** The configuration that will be committed: the working tree's. */
async function configIn(root: string): Promise<Config | null> {
  for (const name of [".dev-agent.yml", ".dev-agent.yaml"]) {
    const path = join(root, name);
    if (existsSync(path)) return loadConfig(readFileSync(path, "utf8"), name);
  }
  return null;
}

/** `owner/name` of a remote on GitHub; null where it is somewhere else. */
function repositoryOf(url: string | undefined): string | null {
  const [, name] =
    /^(?:https:\/\/github\.com\/|(?:ssh:\/\/)?git@github\.com[:/])([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(
      url ?? "",
    ) ?? [];
  return name ?? null;
}

/** Does what there is to do; what GitHub refuses keeps nothing else from being done. */
export async function applyInit(steps: readonly InitStep[]): Promise<readonly InitResult[]> {
  const results: InitResult[] = [];
  for (const { run, ...step } of steps) {
    if (run === null) continue;
    const failure = await run().then(
      () => null,
      (error: unknown) => toDevAgentError(error).message,
    );
    results.push({ step, failure });
  }
  return results;
}
