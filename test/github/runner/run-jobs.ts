import { type Attempt, isWanted, isWantedInside, type JobEnd } from "./attempt.ts";
import { jobConditionHolds } from "./job-condition.ts";
import type { Json, JsonObject } from "./json.ts";
import type { JobPlan, WorkflowPlan } from "./plan-workflow.ts";
import { recordWithoutMachine } from "./record-job.ts";
import { runInstances } from "./run-instances.ts";

/** One use of a workflow: by the run itself or by a job that calls it. */
export interface WorkflowUse {
  readonly attempt: Attempt;
  readonly plan: WorkflowPlan;
  /** Of the calling job; empty for the run's own workflow. */
  readonly path: string;
  readonly inputs: JsonObject;
  readonly secrets: Readonly<Record<string, string>>;
  /** The `github` context of the run. */
  readonly github: JsonObject;
}

export type RunJobs = (use: WorkflowUse) => Promise<ReadonlyMap<string, JobEnd>>;

/** Runs the jobs of a workflow, each as soon as those it needs have ended. */
export async function runJobs(use: WorkflowUse): Promise<ReadonlyMap<string, JobEnd>> {
  const ends = new Map<string, JobEnd>();
  const running = new Map<string, Promise<void>>();
  const start = (job: JobPlan): Promise<void> => {
    const known = running.get(job.id);
    if (known !== undefined) return known;
    const needed = use.plan.jobs.filter(({ id }) => job.needs.includes(id)).map(start);
    const promise = Promise.all(needed).then(async () => {
      const end = await runOrKeep({ use, job, ends });
      ends.set(job.id, end);
      use.attempt.ends.set(pathOf(use, job), end);
    });
    running.set(job.id, promise);
    return promise;
  };
  const settled = await Promise.allSettled(use.plan.jobs.map(start));
  for (const one of settled) if (one.status === "rejected") throw one.reason;
  return ends;
}

export interface JobTurn {
  readonly use: WorkflowUse;
  readonly job: JobPlan;
  readonly ends: ReadonlyMap<string, JobEnd>;
}

async function runOrKeep({ use, job, ends }: JobTurn): Promise<JobEnd> {
  const { attempt } = use;
  const path = pathOf(use, job);
  const before = attempt.ends.get(path);
  const asked = isWanted(attempt, path) || job.needs.some((id) => ends.get(id)?.ran === true);
  if (!asked && before !== undefined && !isWantedInside(attempt, path)) return { ...before, ran: false };
  const contexts = contextsOf({ use, job, ends });
  const cancelled = () => attempt.signal.aborted;
  const holds = () => jobConditionHolds({ job, all: use.plan.jobs, ends, contexts, cancelled: cancelled() });
  if (!holds()) {
    recordWithoutMachine(attempt, { job, path, result: "skipped", outputs: {} });
    return { result: "skipped", outputs: {}, ran: true };
  }
  // A job whose condition holds even now goes on when the run is cancelled.
  const own = new AbortController();
  const cancel = () => {
    if (!holds()) own.abort();
  };
  if (!attempt.signal.aborted) attempt.signal.addEventListener("abort", cancel);
  try {
    return await runInstances({ use, job, path, contexts, signal: own.signal, whole: asked, runJobs });
  } finally {
    attempt.signal.removeEventListener("abort", cancel);
  }
}

function contextsOf({ use, job, ends }: JobTurn): Readonly<Record<string, Json>> {
  const needs = job.needs.map((id) => {
    const end = ends.get(id);
    return [id, { result: end?.result ?? "skipped", outputs: end?.outputs ?? {} }] as const;
  });
  return {
    github: use.github,
    inputs: use.inputs,
    vars: use.attempt.run.host.vars ?? {},
    needs: Object.fromEntries(needs),
    matrix: {},
    strategy: {},
    secrets: use.secrets,
  };
}

function pathOf({ path }: WorkflowUse, { id }: JobPlan): string {
  return path === "" ? id : `${path}/${id}`;
}
