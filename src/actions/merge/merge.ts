import { merge as land } from "../../use-cases/jobs/merge.ts";
import { declared } from "../declared.ts";
import { endJob } from "../job/end-job.ts";
import { handOverOf, toldOf } from "../job/hand-over-input.ts";
import { openJob } from "../job/open-job.ts";
import { readInputs } from "../runner/inputs.ts";
import type { ActionRun } from "../runner/run-action.ts";

const checked = [
  ...(["session", "head-sha", "base-sha", "patch-sha256", "bundle-sha256"] as const),
  ...(["risk-score", "risk-level", "pull-request"] as const),
];
const methods = ["merge", "squash", "rebase"] as const;

export async function merge(run: ActionRun): Promise<number> {
  const inputs = readInputs(run.env);
  const context = await openJob({ job: "merge", run, inputs });
  const method = inputs.choice("method", methods);
  const deleteBranch = inputs.flag("delete-branch");
  const told = toldOf(inputs, checked);
  const [asked, before] = [inputs.whole("run") ?? null, inputs.whole("continue-run") ?? null];
  const request = { from: handOverOf(inputs), told, method, deleteBranch, run: asked, continueRun: before };
  const end = await land(request, context).finally(context.close);
  return endJob(context, end, { declared: declared.merge.outputs, env: run.env });
}
