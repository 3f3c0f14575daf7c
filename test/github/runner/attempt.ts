import type { JobRecord, Result } from "./records.ts";
import type { RunContext } from "./run-context.ts";

/** How a job ended for those that need it. */
export interface JobEnd {
  /** `success` also for a failed job with `continue-on-error`. */
  readonly result: Result;
  readonly outputs: Readonly<Record<string, string>>;
  /** False for one that a re-run kept from before. */
  readonly ran: boolean;
}

/** One attempt of a run while it goes on. */
export interface Attempt {
  readonly run: RunContext;
  readonly signal: AbortSignal;
  /** Of this and, for kept jobs, of earlier attempts; by the path of the job or instance. */
  readonly records: Map<string, JobRecord>;
  /** By the path of the job. */
  readonly ends: Map<string, JobEnd>;
  /** What a re-run is asked to run again; undefined: everything. */
  readonly wanted: ReadonlySet<string> | undefined;
}

/** Whether a job itself is asked for. */
export function isWanted({ wanted }: Attempt, path: string): boolean {
  return wanted === undefined || wanted.has(path);
}

/** Whether a job inside the workflow that this one calls is asked for. */
export function isWantedInside({ wanted }: Attempt, path: string): boolean {
  return [...(wanted ?? [])].some((one) => one.startsWith(`${path}/`));
}
