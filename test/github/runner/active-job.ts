import type { RunningJob } from "./host.ts";
import type { JobDirectories } from "./job-directories.ts";
import type { JobLog } from "./job-log.ts";
import type { Json } from "./json.ts";
import type { Masks } from "./masks.ts";
import type { JobPlan, WorkflowPlan } from "./plan-workflow.ts";
import type { Result } from "./records.ts";
import type { RunContext } from "./run-context.ts";

/** One job on its machine. */
export interface ActiveJob {
  readonly run: RunContext;
  /** The workflow whose file has the job. */
  readonly workflow: WorkflowPlan;
  readonly plan: JobPlan;
  readonly identity: RunningJob;
  readonly directories: JobDirectories;
  readonly masks: Masks;
  readonly log: JobLog;
  readonly contexts: Readonly<Record<string, Json>>;
  /** Of all following steps; steps add to it. */
  readonly env: Map<string, string>;
  /** Put before PATH, the newest last. */
  readonly paths: string[];
  readonly posts: Post[];
  /** Aborted when the job is to be cancelled. */
  readonly signal: AbortSignal;
  status: Exclude<Result, "skipped">;
}

/** What an action has to do at the end of the job. */
export interface Post {
  readonly name: string;
  run(): Promise<void>;
}
