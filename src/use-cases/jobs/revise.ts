import { closeSession } from "./close-session.ts";
import { finishState } from "./finish-state.ts";
import { goOn, withWish } from "./go-on.ts";
import type { HandOverInput, JobContext, JobEnd } from "./job.ts";
import { movedBase } from "./moved-base.ts";
import { readRejection } from "./read-rejection.ts";
import { resumeLater, whenOf } from "./resume-later.ts";
import type { NextRound } from "./start-round.ts";
import { type TakenOver, takeOver } from "./take-over.ts";

export interface ReviseRequest {
  /** Of the publish job; of the plan job where the plan was rejected. */
  readonly from: HandOverInput;
  readonly onReject: "keep" | "delete";
  /** Most runs that one goal may take. */
  readonly maxRevisions: number;
  /** The workflow that a next round is started with. */
  readonly workflow: NextRound["workflow"];
  readonly form: NextRound["form"];
  /** Output of plan or develop; empty where the session did not pause for want of time. */
  readonly resumeAt: string;
}

/**
 * After a gate that let nothing through: the next round where somebody said what to change, else the end. After a job that
 * paused for want of time: the run that goes on.
 */
export async function revise(request: ReviseRequest, context: JobContext): Promise<JobEnd> {
  const taken = await takeOver(context, request.from);
  const { maxRevisions, workflow, form, resumeAt } = request;
  const next = { taken, maxRevisions, workflow, form };
  if (resumeAt !== "") {
    const until = whenOf(resumeAt);
    if (until !== "now") return resumeLater(context, { form, taken, until });
    return goOn(context, { ...next, state: taken.state, goesOn: "deadline" });
  }
  const moved = await movedBase(context, taken);
  if (moved !== null) return goOn(context, { ...next, state: moved, goesOn: "drift" });
  const decision = await readRejection(context, taken);
  if (decision === null) return untouched(context, taken);
  if (decision.action === "revise")
    return goOn(context, { ...next, state: withWish(taken.state, decision), goesOn: "wish" });
  return closeSession(context, { taken, decision, onReject: request.onReject });
}

function untouched(context: JobContext, { folder, state, bundle }: TakenOver): Promise<JobEnd> {
  const reason = "nobody rejected it and the base did not move: there is no next round";
  return finishState(context, { folder, state, bundle, outcome: "waiting", code: 0, reason });
}
