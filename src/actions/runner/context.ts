import { DevAgentError } from "../../errors.ts";
import type { Variables } from "./inputs.ts";

/** The job that an action runs in, as the runner's variables tell it. */
export interface RunnerContext {
  /** `owner/name`. */
  readonly repository: string;
  readonly runId: number;
  /** From 1. */
  readonly runAttempt: number;
  readonly serverUrl: string;
  readonly apiUrl: string;
  readonly workspace: string;
  readonly temp: string;
  /** The workflow that was started, not one that it calls: file name in `.github/workflows`, and branch. */
  readonly workflow: { readonly file: string; readonly ref: string };
}

export function readContext(env: Variables): RunnerContext {
  const value = (name: string) => {
    const found = env[name];
    if (found === undefined || found === "") throw notOnRunner(name);
    return found;
  };
  const number = (name: string) => {
    const found = /^[1-9]\d*$/.test(value(name)) ? Number(value(name)) : 0;
    if (found === 0 || !Number.isSafeInteger(found)) throw notOnRunner(name);
    return found;
  };
  const [, file, ref] = /\/\.github\/workflows\/([^/@]+)@(.+)$/.exec(value("GITHUB_WORKFLOW_REF")) ?? [];
  if (file === undefined || ref === undefined) throw notOnRunner("GITHUB_WORKFLOW_REF");
  return {
    repository: value("GITHUB_REPOSITORY"),
    runId: number("GITHUB_RUN_ID"),
    runAttempt: number("GITHUB_RUN_ATTEMPT"),
    serverUrl: value("GITHUB_SERVER_URL"),
    apiUrl: value("GITHUB_API_URL"),
    workspace: value("GITHUB_WORKSPACE"),
    temp: value("RUNNER_TEMP"),
    workflow: { file, ref: ref.replace(/^refs\/heads\//, "") },
  };
}

function notOnRunner(name: string): DevAgentError {
  return new DevAgentError({
    code: "not-on-runner",
    kind: "configuration",
    message: `This is an action of GitHub Actions, and ${name} isn't set as a runner sets it.`,
    remedy: "Use it as a step of a workflow; on a command line run dev-agent itself.",
  });
}
