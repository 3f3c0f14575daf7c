import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createRemote } from "./create-remote.ts";
import type { Host, Trigger } from "./host.ts";
import { createWorkflowRun, type WorkflowRun } from "./workflow-run.ts";

type Files = Readonly<Record<string, string>>;

/** Repositories made for one test, and what stands for GitHub around them. */
export interface Scene {
  readonly host: Host;
  readonly directory: string;
  /** Default: the repository's `.github/workflows/main.yml`, started by hand. */
  run(trigger?: Partial<Trigger>): WorkflowRun;
  [Symbol.asyncDispose](): Promise<void>;
}

const sceneRepository = "acme/widgets";

/** Makes a repository of these files, with others by `owner/name`. */
export async function createScene(
  files: Files,
  { foreign = {}, ...host }: Partial<Host> & { readonly foreign?: Readonly<Record<string, Files>> } = {},
): Promise<Scene> {
  const directory = await mkdtemp(join(tmpdir(), "scene-"));
  const repositories: Record<string, string> = {};
  for (const [name, content] of Object.entries({ [sceneRepository]: files, ...foreign }))
    repositories[name] = await createRemote(join(directory, `${name}.git`), content);
  const whole: Host = { repositories, ...host };
  const runs: WorkflowRun[] = [];
  return {
    host: whole,
    directory,
    run(trigger) {
      const run = createWorkflowRun(whole, { ...defaults, ...trigger });
      runs.push(run);
      return run;
    },
    async [Symbol.asyncDispose]() {
      for (const run of runs) await run[Symbol.asyncDispose]();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

const defaults: Trigger = {
  repository: sceneRepository,
  workflow: ".github/workflows/main.yml",
  event: "workflow_dispatch",
  actor: "alice",
};

/** A workflow of one job `job` with these steps, in YAML indented for that place. */
export function oneJob(steps: string, rest = ""): Files {
  const head = "on: workflow_dispatch\njobs:\n  job:\n    runs-on: ubuntu-latest\n";
  return { ".github/workflows/main.yml": `${head}${rest}    steps:\n${steps}` };
}
