import type { JobEnd } from "./attempt.ts";
import type { Concurrency } from "./concurrency.ts";
import type { Scope } from "./evaluate-expression.ts";
import { evaluateText, evaluateTexts, evaluateToken } from "./evaluate-token.ts";
import type { Json, JsonObject } from "./json.ts";
import type { WorkflowPlan } from "./plan-workflow.ts";
import { recordWithoutMachine } from "./record-job.ts";
import { type Instance, worstOf } from "./run-instances.ts";
import type { WorkflowUse } from "./run-jobs.ts";
import { declarationOf, workflowInputs } from "./workflow-inputs.ts";

interface Order extends Instance {
  readonly calls: WorkflowPlan;
  readonly concurrency: Concurrency | undefined;
}

/** Runs the jobs of the workflow that a job calls, which sees only the inputs and secrets it is given. */
export async function runCall(order: Order): Promise<JobEnd> {
  const { use, job, calls, path, instance, contexts, concurrency } = order;
  const scope = { contexts };
  const values = (evaluateToken(job.token.find("with"), scope) ?? {}) as JsonObject;
  const inputs = workflowInputs({ plan: calls, event: "workflow_call", values, scope });
  const secrets = secretsFor(order, scope);
  const { attempt } = use;
  const wanted = order.whole ? undefined : attempt.wanted;
  const inner: WorkflowUse = {
    attempt: { ...attempt, wanted, signal: order.signal },
    plan: calls,
    path: instance,
    inputs,
    secrets,
    github: use.github,
  };
  const ends = await order.runJobs(inner);
  const result = worstOf([...ends.values()].map((end) => end.result));
  const outputs = outputsOf(calls, { ends, inner });
  recordWithoutMachine(attempt, { job, path, instance, result, outputs, concurrency });
  return { result, outputs, ran: [...ends.values()].some(({ ran }) => ran) };
}

function secretsFor({ use, job }: Order, scope: Scope): Readonly<Record<string, string>> {
  if (job.template.type === "reusableWorkflowJob" && job.template["inherit-secrets"] === true)
    return use.secrets;
  return evaluateTexts(job.token.find("secrets"), scope);
}

interface Ended {
  readonly ends: ReadonlyMap<string, JobEnd>;
  readonly inner: WorkflowUse;
}

function outputsOf(calls: WorkflowPlan, { ends, inner }: Ended): Record<string, string> {
  const jobs: Record<string, Json> = {};
  for (const [id, { result, outputs }] of ends) jobs[id] = { result, outputs };
  const vars = inner.attempt.run.host.vars ?? {};
  const scope = { contexts: { github: inner.github, inputs: inner.inputs, vars, jobs } };
  const declared = Object.entries(declarationOf(calls, { event: "workflow_call", part: "outputs" }));
  return Object.fromEntries(declared.map(([name, output]) => [name, evaluateText(output.value, scope)]));
}
