import type { Decision } from "../../domain/decision.ts";
import type { SessionState } from "../../domain/session-state.ts";
import { exitCodes } from "../../errors.ts";
import { readJournal } from "../../session/journal.ts";
import { runRecords } from "../../session/run-record.ts";
import { closeSession } from "./close-session.ts";
import { finishState } from "./finish-state.ts";
import type { HandOverInput, JobContext, JobEnd } from "./job.ts";
import { movedBase } from "./moved-base.ts";
import { readRejection } from "./read-rejection.ts";
import { type NextRound, startRound } from "./start-round.ts";
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
}

/** After a gate that let nothing through: the next round where somebody said what to change, else the end. */
export async function revise(request: ReviseRequest, context: JobContext): Promise<JobEnd> {
  const taken = await takeOver(context, request.from);
  const moved = await movedBase(context, taken);
  if (moved !== null) return goOn(context, { request, taken, state: moved, why: "the base moved" });
  const decision = await readRejection(context, taken);
  if (decision === null) return untouched(context, taken);
  const { action, by, comment } = decision;
  if (action === "revise")
    return goOn(context, {
      request,
      taken,
      state: withWish(taken.state, decision),
      why: `${by}: ${comment}`,
    });
  return closeSession(context, { taken, decision, onReject: request.onReject });
}

interface GoOn {
  readonly request: ReviseRequest;
  readonly taken: TakenOver;
  readonly state: SessionState;
  readonly why: string;
}

async function goOn(context: JobContext, { request, taken, state, why }: GoOn): Promise<JobEnd> {
  const { folder, bundle } = taken;
  const runs = new Set(runRecords(readJournal(folder.journal)).map(({ runId }) => runId)).size;
  const about = { folder, state, bundle };
  if (runs >= request.maxRevisions) {
    const reason = `It has taken ${runs} runs already, and max-revisions allows ${request.maxRevisions}; the branch is kept.`;
    return finishState(context, { ...about, outcome: "over-budget", code: exitCodes.budget, reason });
  }
  // The next run reads this artifact: it has to be there before that run is.
  const end = await finishState(context, { ...about, outcome: "paused", code: 0, reason: "" });
  const nextRun = await startRound(context, { state, why, workflow: request.workflow, form: request.form });
  return { ...end, ...(nextRun === null ? {} : { nextRun }) };
}

/** What the person asked for, as the next round's coder or architect is told it. */
function withWish(state: SessionState, decision: Decision): SessionState {
  if (decision.gate === "spec") return { ...state, decisions: { spec: decision } };
  return { ...state, decisions: {}, feedback: { from: "person", text: decision.comment } };
}

function untouched(context: JobContext, { folder, state, bundle }: TakenOver): Promise<JobEnd> {
  const reason = "nobody rejected it and the base did not move: there is no next round";
  return finishState(context, { folder, state, bundle, outcome: "waiting", code: 0, reason });
}
