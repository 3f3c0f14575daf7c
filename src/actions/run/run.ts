import { type Deadline, startDeadline } from "../../use-cases/deadline.ts";
import { develop } from "../../use-cases/jobs/develop.ts";
import type { JobEnd } from "../../use-cases/jobs/job.ts";
import { plan } from "../../use-cases/jobs/plan.ts";
import { declared } from "../declared.ts";
import { endJob } from "../job/end-job.ts";
import { handOverOf } from "../job/hand-over-input.ts";
import { keptDownloads } from "../job/kept-downloads.ts";
import { openJob } from "../job/open-job.ts";
import { scrubbedError } from "../job/scrubbed-error.ts";
import { type ActionInputs, readInputs } from "../runner/inputs.ts";
import type { ActionRun } from "../runner/run-action.ts";
import { readCredentials } from "./credentials.ts";
import { jobMinutes } from "./job-minutes.ts";
import { planRequest } from "./plan-request.ts";
import { warnOfSudo } from "./warn-of-sudo.ts";

const phases = ["plan", "develop"] as const;

/** Counted from the process' start: what a workflow does before it is covered by the margin. */
function deadlineOf(inputs: ActionInputs): Deadline {
  const later = (ms: number, then: () => void) => void setTimeout(then, ms).unref();
  return startDeadline({ minutes: jobMinutes(inputs), elapsedMs: performance.now(), later });
}

/** The jobs in which models work. */
export async function run(action: ActionRun): Promise<number> {
  const inputs = readInputs(action.env);
  const job = inputs.choice("phase", phases);
  await warnOfSudo(action);
  // Credentials first: one that can't be used is named before anything is done.
  const credentials = readCredentials(inputs, action.env);
  const opened = await openJob({ job, run: action, inputs, credentials, ...keptDownloads(inputs) });
  const context = { ...opened, deadline: deadlineOf(inputs) };
  const work = async () =>
    job === "plan" ? plan(planRequest(inputs), context) : develop(handOverOf(inputs), context);
  const end: JobEnd = await work().catch((thrown: unknown) => {
    throw scrubbedError(thrown, (text) => opened.surface.secrets?.scrub(text) ?? text);
  });
  return endJob(context, end, { declared: declared.run.outputs, env: action.env });
}
