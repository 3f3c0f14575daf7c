import { decide as take } from "../../use-cases/jobs/decide.ts";
import { declared } from "../declared.ts";
import { endJob } from "../job/end-job.ts";
import { openJob } from "../job/open-job.ts";
import { usualRevisions } from "../job/usual-revisions.ts";
import { readInputs } from "../runner/inputs.ts";
import type { ActionRun } from "../runner/run-action.ts";
import { readComment } from "./read-comment.ts";

export async function decide(run: ActionRun): Promise<number> {
  const inputs = readInputs(run.env);
  const context = await openJob({ job: "decide", run, inputs });
  const request = {
    said: readComment(run.env),
    act: inputs.flag("act"),
    onReject: inputs.choice("on-reject", ["keep", "delete"]),
    maxRevisions: inputs.whole("max-revisions") ?? usualRevisions,
  };
  const end = await take(request, context).finally(context.close);
  endJob(context, end, { declared: declared.decide.outputs, env: run.env });
  // That somebody rejected is no failure of this job, which did what follows from it.
  return end.outcome === "rejected" ? 0 : end.code;
}
