import type { Commit } from "./git.ts";
import type { Host, Trigger } from "./host.ts";
import type { JsonObject } from "./json.ts";
import type { WorkflowPlan } from "./plan-workflow.ts";

/** What all jobs of one attempt share. */
export interface RunContext {
  readonly host: Host;
  readonly trigger: Trigger;
  readonly runId: string;
  readonly attempt: number;
  /** Who started this attempt. */
  readonly triggeringActor: string;
  readonly commit: Commit;
  readonly workflow: WorkflowPlan;
  readonly event: JsonObject;
  /** Where the jobs' folders are made. */
  readonly root: string;
}
