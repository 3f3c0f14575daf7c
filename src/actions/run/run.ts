import { develop } from "../../use-cases/jobs/develop.ts";
import type { JobEnd } from "../../use-cases/jobs/job.ts";
import { plan } from "../../use-cases/jobs/plan.ts";
import { declared } from "../declared.ts";
import { endJob } from "../job/end-job.ts";
import { handOverOf } from "../job/hand-over-input.ts";
import { keptDownloads } from "../job/kept-downloads.ts";
import { openJob } from "../job/open-job.ts";
import { readInputs } from "../runner/inputs.ts";
import type { ActionRun } from "../runner/run-action.ts";
import { readCredentials } from "./credentials.ts";
import { planRequest } from "./plan-request.ts";

const phases = ["plan", "develop"] as const;

/** The jobs in which models work. */
export async function run(action: ActionRun): Promise<number> {
  const inputs = readInputs(action.env);
  const job = inputs.choice("phase", phases);
  // Credentials first: one that can't be used is named before anything is done.
  const credentials = await readCredentials(inputs, action.env);
  const context = await openJob({ job, run: action, inputs, credentials, ...keptDownloads(inputs) });
  const end: JobEnd =
    job === "plan" ? await plan(planRequest(inputs), context) : await develop(handOverOf(inputs), context);
  return endJob(context, end, { declared: declared.run.outputs, env: action.env });
}
