import type { ActiveJob } from "./active-job.ts";
import { trackingVariable } from "./end-orphans.ts";
import type { CommandFiles } from "./file-commands.ts";
import { githubVariables, runnerVariables } from "./github-context.ts";
import { pathOf } from "./host.ts";
import type { JsonObject } from "./json.ts";

interface Request {
  readonly job: ActiveJob;
  /** The `github` context of the step. */
  readonly github: JsonObject;
  /** The `env` context of the step. */
  readonly env: Readonly<Record<string, string>>;
  readonly inputs: Readonly<Record<string, string>>;
  readonly state: ReadonlyMap<string, string>;
  readonly files: CommandFiles;
  readonly forActions: boolean;
}

/** The whole environment of one process. */
export function processEnvironment(request: Request): Record<string, string> {
  const { job, env, files } = request;
  const path = [...job.paths].reverse().concat(env.PATH ?? pathOf(job.run.host));
  return {
    ...machineEnvironment(job),
    ...env,
    ...prefixed("INPUT_", Object.entries(request.inputs)),
    ...Object.fromEntries([...request.state].map(([name, value]) => [`STATE_${name}`, value])),
    ...githubVariables({ ...request.github, ...files }),
    ...runnerVariables(job.contexts.runner as JsonObject),
    ...serviceEnvironment(job, request.forActions),
    PATH: path.join(":"),
  };
}

function machineEnvironment({ directories, run }: ActiveJob): Record<string, string> {
  return {
    LANG: "C.UTF-8",
    CI: "true",
    GITHUB_ACTIONS: "true",
    HOME: directories.home,
    TMPDIR: directories.scratch,
    [trackingVariable]: directories.root,
    ...run.host.machine?.env,
  };
}

/** Only JavaScript actions reach the results service; identity tokens are there for every step of an allowed job. */
function serviceEnvironment({ run, identity }: ActiveJob, forActions: boolean) {
  const mayIdentify = identity.permissions["id-token"] === "write";
  return {
    ...(forActions ? run.host.runtime?.(identity) : undefined),
    ...(mayIdentify ? run.host.idToken?.(identity) : undefined),
  };
}

function prefixed(prefix: string, pairs: readonly (readonly [string, string])[]): Record<string, string> {
  return Object.fromEntries(
    pairs.map(([name, value]) => [`${prefix}${name.replaceAll(" ", "_").toUpperCase()}`, value]),
  );
}
