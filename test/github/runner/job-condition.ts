import type { JobEnd } from "./attempt.ts";
import { isTrue, type StatusChecks } from "./evaluate-expression.ts";
import type { Json } from "./json.ts";
import type { JobPlan } from "./plan-workflow.ts";

interface Asked {
  readonly job: JobPlan;
  readonly all: readonly JobPlan[];
  readonly ends: ReadonlyMap<string, JobEnd>;
  readonly contexts: Readonly<Record<string, Json>>;
  readonly cancelled: boolean;
}

/** Whether a job is to run. success() asks all jobs before it, near and far: one skipped job skips all after it. */
export function jobConditionHolds({ job, all, ends, contexts, cancelled }: Asked): boolean {
  const before = ancestorsOf(job, all);
  const results = (jobs: readonly string[]) =>
    (jobs.length === 0 ? [...before] : jobs).map((id) => ends.get(id)?.result);
  const status: StatusChecks = {
    success: (jobs) => !cancelled && results(jobs).every((result) => result === "success"),
    failure: (jobs) => !cancelled && results(jobs).includes("failure"),
    cancelled: () => cancelled,
  };
  return isTrue(job.template.if.expression, { contexts, status });
}

function ancestorsOf(job: JobPlan, all: readonly JobPlan[]): ReadonlySet<string> {
  const found = new Set<string>();
  const queue = [...job.needs];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    queue.push(...(all.find((other) => other.id === id)?.needs ?? []));
  }
  return found;
}
