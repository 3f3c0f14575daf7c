import type { JobEnd } from "./attempt.ts";
import { concurrencyOf } from "./concurrency.ts";
import { evaluateToken, mappingAt } from "./evaluate-token.ts";
import type { Json, JsonObject } from "./json.ts";
import { expandMatrix, nameOfInstance } from "./matrix.ts";
import type { JobPlan } from "./plan-workflow.ts";
import { recordWithoutMachine } from "./record-job.ts";
import type { Result } from "./records.ts";
import { runCall } from "./run-call.ts";
import type { RunJobs, WorkflowUse } from "./run-jobs.ts";
import { runOnMachine } from "./run-on-machine.ts";

interface Order {
  readonly use: WorkflowUse;
  readonly job: JobPlan;
  readonly path: string;
  readonly contexts: Readonly<Record<string, Json>>;
  readonly signal: AbortSignal;
  /** False when a re-run asks only for some jobs of the called workflow. */
  readonly whole: boolean;
  readonly runJobs: RunJobs;
}

/** Runs a job once for each combination of its matrix, one after the other; a failure ends the row. */
export async function runInstances(order: Order): Promise<JobEnd> {
  const { job, contexts } = order;
  const strategy = mappingAt(job.token, "strategy");
  const combinations = expandMatrix(evaluateToken(strategy?.find("matrix"), { contexts }));
  const failFast = evaluateToken(strategy?.find("fail-fast"), { contexts }) !== false;
  const ends: JobEnd[] = [];
  for (const [index, { values, named }] of combinations.entries()) {
    const about = { "fail-fast": failFast, "job-index": index, "job-total": combinations.length };
    const instance = nameOfInstance(order.path, named);
    if (failFast && ends.some(({ result }) => result === "failure")) {
      recordWithoutMachine(order.use.attempt, {
        job,
        path: order.path,
        instance,
        result: "cancelled",
        outputs: {},
      });
      ends.push({ result: "cancelled", outputs: {}, ran: true });
    } else ends.push(await runInstance({ ...order, instance, matrix: values, strategy: about }));
  }
  return {
    result: worstOf(ends.map(({ result }) => result)),
    outputs: Object.assign({}, ...ends.map(({ outputs }) => outputs)),
    ran: ends.some(({ ran }) => ran),
  };
}

export interface Instance extends Order {
  readonly instance: string;
  readonly matrix: JsonObject;
  readonly strategy: JsonObject;
}

async function runInstance(order: Instance): Promise<JobEnd> {
  const { job, matrix, strategy } = order;
  const contexts = { ...order.contexts, matrix, strategy };
  const concurrency = concurrencyOf(job.token.find("concurrency"), { contexts });
  const ready = { ...order, contexts, concurrency };
  const end =
    job.calls === undefined ? await runOnMachine(ready) : await runCall({ ...ready, calls: job.calls });
  const goesOn = evaluateToken(job.token.find("continue-on-error"), { contexts }) === true;
  return end.result === "failure" && goesOn ? { ...end, result: "success" } : end;
}

/** How several jobs ended, taken as one. */
export function worstOf(results: readonly Result[]): Result {
  for (const result of ["failure", "cancelled", "success"] as const)
    if (results.includes(result)) return result;
  return "skipped";
}
