import type { JobEnd } from "./attempt.ts";
import type { Concurrency } from "./concurrency.ts";
import type { Scope } from "./evaluate-expression.ts";
import { evaluateText, evaluateToken } from "./evaluate-token.ts";
import type { RunningJob } from "./host.ts";
import type { Json, JsonObject } from "./json.ts";
import { environmentOf, passGate } from "./pass-gate.ts";
import { recordWithoutMachine } from "./record-job.ts";
import type { Instance } from "./run-instances.ts";
import { runJob } from "./run-job.ts";

interface Order extends Instance {
  readonly concurrency: Concurrency | undefined;
}

/** Runs a job with steps: first its gate, then its machine. */
export async function runOnMachine(order: Order): Promise<JobEnd> {
  const { use, job, path, instance, contexts, signal, concurrency } = order;
  const { attempt, plan } = use;
  const { run } = attempt;
  const environment = environmentOf(job, { contexts });
  const { permissions } = job;
  const identity: RunningJob = {
    path: instance,
    runId: run.runId,
    attempt: run.attempt,
    repository: run.trigger.repository,
    permissions,
  };
  const answer = await passGate({ host: run.host, identity, environment, signal });
  if (answer !== "approved" || signal.aborted) {
    const result = answer === "cancelled" || signal.aborted ? "cancelled" : "failure";
    const ended = { job, path, instance, result, outputs: {}, environment, concurrency } as const;
    recordWithoutMachine(attempt, { ...ended, annotations: [refusal(environment?.name ?? "", answer)] });
    return { result, outputs: {}, ran: true };
  }
  const { needs, matrix, strategy } = contexts as Record<string, JsonObject>;
  const given = {
    run,
    workflow: plan,
    plan: job,
    path: instance,
    inputs: use.inputs,
    secrets: use.secrets,
    signal,
  };
  const { url, ...ran } = await runJob({
    ...given,
    needs: needs ?? {},
    matrix: matrix ?? {},
    strategy: strategy ?? {},
  });
  const left = environment && { ...environment, url };
  const place = { environment: left, concurrency, permissions, ...machineOf(order, { contexts }) };
  attempt.records.set(instance, { path: instance, job: path, attempt: run.attempt, ...ran, ...place });
  return { result: ran.result, outputs: ran.outputs, ran: true };
}

function refusal(environment: string, answer: string) {
  const message = `The job was ${answer} at environment '${environment}'.`;
  return { level: "error", message, properties: {}, step: "" } as const;
}

function machineOf({ job }: Order, scope: Scope): { runsOn: readonly string[]; container: string } {
  const labels = evaluateToken(job.token.find("runs-on"), scope) as Json;
  const container = job.token.find("container");
  const image =
    container?.isScalar === false ? container.assertMapping("container").find("image") : container;
  return {
    runsOn: Array.isArray(labels) ? labels.map(String) : [String(labels)],
    container: evaluateText(image, scope),
  };
}
