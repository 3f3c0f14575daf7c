import type { Concurrency } from "./concurrency.ts";
import type { NamedEnvironment } from "./pass-gate.ts";
import type { Permissions } from "./permissions.ts";

export type Result = "success" | "failure" | "cancelled" | "skipped";

export interface Annotation {
  readonly level: "error" | "warning" | "notice";
  readonly message: string;
  /** `file`, `line`, `title` and so on, as the command gave them. */
  readonly properties: Readonly<Record<string, string>>;
  readonly step: string;
}

/** A process that the runner itself started, exactly as it was started: nothing is masked. */
export interface ProcessRecord {
  readonly step: string;
  readonly argv: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

export interface StepRecord {
  readonly name: string;
  readonly id: string;
  /** Before `continue-on-error`. */
  readonly outcome: Result;
  readonly conclusion: Result;
  readonly outputs: Readonly<Record<string, string>>;
}

export interface JobRecord {
  /** Key of the job: its id, under its callers' ids, with its matrix values: `call/test (20)`. */
  readonly path: string;
  /** The same without matrix values. */
  readonly job: string;
  readonly attempt: number;
  readonly result: Result;
  readonly outputs: Readonly<Record<string, string>>;
  /** What a reader of the job's page sees: masked. */
  readonly log: string;
  readonly annotations: readonly Annotation[];
  readonly summary: string;
  readonly steps: readonly StepRecord[];
  readonly processes: readonly ProcessRecord[];
  readonly permissions: Permissions;
  readonly runsOn: readonly string[];
  readonly container: string;
  readonly environment: NamedEnvironment | undefined;
  readonly concurrency: Concurrency | undefined;
  /** Absent for a job that got no runner. */
  readonly directory: string | undefined;
}

export interface RunRecord {
  readonly attempt: number;
  readonly conclusion: "success" | "failure" | "cancelled" | "startup-failure";
  readonly startUpErrors: readonly string[];
  readonly concurrency: Concurrency | undefined;
  /** By path; jobs that a re-run kept are there as they were. */
  readonly jobs: Readonly<Record<string, JobRecord>>;
}
