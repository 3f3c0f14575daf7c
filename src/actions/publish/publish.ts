import { publish as show } from "../../use-cases/jobs/publish.ts";
import { declared } from "../declared.ts";
import { endJob } from "../job/end-job.ts";
import { handOverOf, toldOf } from "../job/hand-over-input.ts";
import { openJob } from "../job/open-job.ts";
import { readForm } from "../runner/form.ts";
import { readInputs } from "../runner/inputs.ts";
import type { ActionRun } from "../runner/run-action.ts";

const checked = ["session", "head-sha", "base-sha", "patch-sha256", "bundle-sha256", "verdict"] as const;

export async function publish(run: ActionRun): Promise<number> {
  const inputs = readInputs(run.env);
  const context = await openJob({ job: "publish", run, inputs });
  const request = { from: handOverOf(inputs), told: toldOf(inputs, checked), form: readForm(run.env) };
  const end = await show(request, context).finally(context.close);
  return endJob(context, end, { declared: declared.publish.outputs, env: run.env });
}
