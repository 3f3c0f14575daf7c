import { verify as judge } from "../../use-cases/jobs/verify.ts";
import { declared } from "../declared.ts";
import { endJob } from "../job/end-job.ts";
import { handOverOf } from "../job/hand-over-input.ts";
import { keptDownloads } from "../job/kept-downloads.ts";
import { openJob } from "../job/open-job.ts";
import { readInputs } from "../runner/inputs.ts";
import type { ActionRun } from "../runner/run-action.ts";

export async function verify(run: ActionRun): Promise<number> {
  const inputs = readInputs(run.env);
  const context = await openJob({ job: "verify", run, inputs, ...keptDownloads(inputs) });
  const end = await judge(handOverOf(inputs), context);
  return endJob(context, end, { declared: declared.verify.outputs, env: run.env });
}
