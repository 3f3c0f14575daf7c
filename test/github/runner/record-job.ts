import type { Attempt } from "./attempt.ts";
import type { Concurrency } from "./concurrency.ts";
import type { NamedEnvironment } from "./pass-gate.ts";
import type { JobPlan } from "./plan-workflow.ts";
import type { Annotation, JobRecord, Result } from "./records.ts";

interface Ended {
  readonly job: JobPlan;
  readonly path: string;
  /** Default: the path. */
  readonly instance?: string;
  readonly result: Result;
  readonly outputs: Readonly<Record<string, string>>;
  readonly environment?: NamedEnvironment | undefined;
  readonly concurrency?: Concurrency | undefined;
  readonly annotations?: readonly Annotation[];
}

/** Notes a job that got no machine: skipped, stopped at its gate, or a call of a workflow. */
export function recordWithoutMachine(attempt: Attempt, ended: Ended): void {
  const { job, path, instance = path, result, outputs } = ended;
  const record: JobRecord = {
    path: instance,
    job: path,
    attempt: attempt.run.attempt,
    result,
    outputs,
    log: "",
    annotations: ended.annotations ?? [],
    summary: "",
    steps: [],
    processes: [],
    permissions: job.permissions,
    runsOn: [],
    container: "",
    environment: ended.environment,
    concurrency: ended.concurrency,
    directory: undefined,
  };
  attempt.records.set(instance, record);
}
