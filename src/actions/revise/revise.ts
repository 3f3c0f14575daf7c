import { revise as goOn } from "../../use-cases/jobs/revise.ts";
import { declared } from "../declared.ts";
import { endJob } from "../job/end-job.ts";
import { handOverOf } from "../job/hand-over-input.ts";
import { openJob } from "../job/open-job.ts";
import { usualRevisions } from "../job/usual-revisions.ts";
import { readContext } from "../runner/context.ts";
import { readForm } from "../runner/form.ts";
import { readInputs } from "../runner/inputs.ts";
import type { ActionRun } from "../runner/run-action.ts";

export async function revise(run: ActionRun): Promise<number> {
  const inputs = readInputs(run.env);
  const context = await openJob({ job: "revise", run, inputs });
  const request = {
    from: handOverOf(inputs),
    onReject: inputs.choice("on-reject", ["keep", "delete"]),
    maxRevisions: inputs.whole("max-revisions") ?? usualRevisions,
    workflow: readContext(run.env).workflow,
    form: readForm(run.env),
    resumeAt: inputs.text("resume-at"),
  };
  const end = await goOn(request, context).finally(context.close);
  endJob(context, end, { declared: declared.revise.outputs, env: run.env });
  // That somebody rejected is no failure of this job, which did what follows from it.
  return end.outcome === "rejected" ? 0 : end.code;
}
