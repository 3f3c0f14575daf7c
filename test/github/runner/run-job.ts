import type { ActiveJob } from "./active-job.ts";
import { builtinOf } from "./builtin-actions.ts";
import { endOrphans } from "./end-orphans.ts";
import { evaluateText, evaluateTexts, evaluateToken, mappingAt, mappingsIn } from "./evaluate-token.ts";
import { type Frame, scopeOf } from "./frame.ts";
import { clockOf } from "./host.ts";
import { type JobResults, jobResults } from "./job-outputs.ts";
import { type JobOrder, openJob } from "./open-job.ts";
import { runPosts } from "./post-steps.ts";
import type { JobRecord } from "./records.ts";
import { resolveAction } from "./resolve-action.ts";
import { runStep } from "./run-step.ts";
import type { StepPlan } from "./step-plan.ts";

type Ran = JobResults & Pick<JobRecord, "result" | "directory"> & ActiveJob["log"]["record"];

/** Runs the steps of one job on a machine of its own. */
export async function runJob(order: JobOrder): Promise<Ran> {
  const ending = new AbortController();
  const job = openJob({ ...order, signal: AbortSignal.any([order.signal, ending.signal]) });
  const cancel = () => {
    job.status = "cancelled";
  };
  job.signal.addEventListener("abort", cancel);
  const frame = frameOf(job);
  const minutes = Number(evaluateToken(order.plan.token.find("timeout-minutes"), scopeOf(frame, {})) ?? 360);
  const stopClock = clockOf(order.run.host).after(minutes * 60_000, () => {
    job.log.error(`The job has exceeded the maximum execution time of ${minutes} minutes.`);
    ending.abort();
  });
  try {
    await runAll(frame);
  } catch (thrown) {
    job.log.error((thrown as Error).message);
    if (job.status === "success") job.status = "failure";
  }
  await runPosts(job);
  stopClock();
  job.signal.removeEventListener("abort", cancel);
  job.log.enter("Complete job");
  const results = jobResults(frame);
  endOrphans(job.directories.root);
  return { result: job.status, ...results, directory: job.directories.root, ...job.log.record };
}

/** The steps' surroundings, with the environment and defaults of workflow and job. */
function frameOf(job: ActiveJob): Frame {
  const { workflow, plan } = job;
  const { commit } = workflow;
  const frame: Frame = {
    job,
    steps: {},
    inputs: job.contexts.inputs as Frame["inputs"],
    overrides: {},
    github: {},
    origin: { repository: commit.repository, ref: commit.sha },
    defaults: { shell: "", workingDirectory: "" },
    status: "success",
  };
  const setting = (name: string) => {
    const levels = [plan.token, workflow.root].map((level) => mappingAt(level, "defaults"));
    const found = levels.map((level) => level && mappingAt(level, "run")?.find(name)).find(Boolean);
    return evaluateText(found, scopeOf(frame, Object.fromEntries(job.env)));
  };
  for (const token of [workflow.root.find("env"), plan.token.find("env")])
    for (const [name, value] of Object.entries(evaluateTexts(token, scopeOf(frame, {}))))
      job.env.set(name, value);
  return { ...frame, defaults: { shell: setting("shell"), workingDirectory: setting("working-directory") } };
}

async function runAll(frame: Frame): Promise<void> {
  const { job } = frame;
  const { template, token } = job.plan;
  const tokens = mappingsIn(token.find("steps"));
  const steps = template.type === "job" ? template.steps : [];
  const plans = steps.map((step, index) => ({ template: step, token: tokens[index] }));
  const known = plans.filter((plan): plan is StepPlan => plan.token !== undefined);
  await prepareActions(frame, known);
  for (const step of known) {
    const onName = (name: string) => job.log.enter(name);
    const { name, outcome, conclusion, outputs } = await runStep({ frame, step, onName });
    job.log.finished({ name, id: step.template.id, outcome, conclusion, outputs });
    if (!job.signal.aborted) job.status = frame.status;
  }
}

/** Fetches the actions of other repositories before the first step, so that a missing one fails the job there. */
async function prepareActions({ job, origin }: Frame, steps: readonly StepPlan[]): Promise<void> {
  for (const { template } of steps) {
    if (!("uses" in template)) continue;
    const uses = template.uses.value;
    if (uses.startsWith("./") || uses.startsWith("docker://") || builtinOf(job, uses) !== undefined) continue;
    await resolveAction(job, { uses, origin });
  }
}
