import type { ActiveJob } from "./active-job.ts";
import type { Scope } from "./evaluate-expression.ts";
import type { JsonObject } from "./json.ts";
import type { Result, StepRecord } from "./records.ts";
import type { Origin } from "./resolve-action.ts";

/** One list of steps that is being run: a job's own or a composite action's. */
export interface Frame {
  readonly job: ActiveJob;
  readonly steps: Record<string, Pick<StepRecord, "outcome" | "conclusion" | "outputs">>;
  readonly inputs: JsonObject;
  /** `env` of the steps around a composite action. */
  readonly overrides: Readonly<Record<string, string>>;
  /** Added to the `github` context. */
  readonly github: JsonObject;
  /** Where `$/` leads. */
  readonly origin: Origin;
  readonly defaults: { readonly shell: string; readonly workingDirectory: string };
  /** Of this list: what success() and failure() ask. */
  status: Exclude<Result, "skipped">;
}

/** What an expression in a step of the frame can see. */
export function scopeOf(frame: Frame, env: Readonly<Record<string, string>>): Scope {
  const { job, steps, inputs, github } = frame;
  const cancelled = job.status === "cancelled";
  return {
    contexts: {
      ...job.contexts,
      github: { ...(job.contexts.github as JsonObject), ...github },
      inputs,
      steps,
      env,
      job: { ...(job.contexts.job as JsonObject), status: job.status },
    },
    workspace: job.directories.workspace,
    status: {
      success: () => !cancelled && frame.status === "success",
      failure: () => !cancelled && frame.status === "failure",
      cancelled: () => cancelled,
    },
  };
}
