import type { Decision } from "../../domain/decision.ts";
import type { SessionState } from "../../domain/session-state.ts";
import { exitCodes } from "../../errors.ts";
import { readJournal } from "../../session/journal.ts";
import type { GoesOn } from "../../session/run-record.ts";
import { type FinishedState, finishState } from "./finish-state.ts";
import { chainOf, whyNoMore } from "./goes-on.ts";
import type { JobContext, JobEnd } from "./job.ts";
import { openJobEffects } from "./job-effects.ts";
import { openJobEvents } from "./job-events.ts";
import { type NextRound, startRound } from "./start-round.ts";
import type { TakenOver } from "./take-over.ts";

export interface GoOn extends NextRound {
  readonly taken: TakenOver;
  /** Why another run goes on. */
  readonly goesOn: GoesOn;
  /** Most runs that one goal may take. */
  readonly maxRevisions: number;
  /** The run whose session it is, where it is another; and the answer. */
  readonly about?: Pick<FinishedState, "previous" | "answer">;
}

/** Leaves the session for the next round and starts it, unless the goal has had its runs. */
export async function goOn(context: JobContext, next: GoOn): Promise<JobEnd> {
  const { taken, state, goesOn, maxRevisions, about = {} } = next;
  const { folder, bundle } = taken;
  const left = { folder, state, bundle, goesOn, ...about };
  const reason = whyNoMore(goesOn, { chain: chainOf(readJournal(folder.journal)), maxRevisions });
  if (reason !== null)
    return finishState(context, { ...left, outcome: "over-budget", code: exitCodes.budget, reason });
  // The next run reads this artifact: it has to be there before that run is.
  const end = await finishState(context, { ...left, outcome: "paused", code: 0, reason: "" });
  using events = openJobEvents(context, folder);
  const nextRun = await startRound(context, { ...next, effects: openJobEffects(folder, events) });
  return { ...end, nextRun };
}

/** What the person asked for, as the next round's coder or architect is told it. */
export function withWish(state: SessionState, decision: Decision): SessionState {
  if (decision.gate === "spec") return { ...state, decisions: { spec: decision } };
  return { ...state, decisions: {}, feedback: { from: "person", text: decision.comment } };
}
