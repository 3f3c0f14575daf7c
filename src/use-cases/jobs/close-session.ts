import type { Decision } from "../../domain/decision.ts";
import { exitCodes } from "../../errors.ts";
import { closeOnce, deleteOnce } from "./end-once.ts";
import { type FinishedState, finishState } from "./finish-state.ts";
import type { JobContext, JobEnd } from "./job.ts";
import { openJobEffects } from "./job-effects.ts";
import { openJobEvents } from "./job-events.ts";
import { pullOf } from "./require-candidate.ts";
import type { TakenOver } from "./take-over.ts";

export interface Closing {
  readonly taken: TakenOver;
  readonly decision: Decision;
  /** What becomes of the branch. */
  readonly onReject: "keep" | "delete";
  /** The run whose question was answered, where it is another; and the answer. */
  readonly about?: Pick<FinishedState, "previous" | "answer">;
}

/** Ends a session that was rejected without a wish: its pull request is closed, its branch kept or deleted. */
export async function closeSession(
  context: JobContext,
  { taken, decision, onReject, about = {} }: Closing,
): Promise<JobEnd> {
  const { folder, bundle, state } = taken;
  const { candidate, session } = state;
  const number = pullOf(folder);
  using events = openJobEvents(context, folder);
  const place = { github: context.acting.github, effects: openJobEffects(folder, events) };
  if (number !== null) await closeOnce(place, number);
  const unwanted = onReject === "delete" && candidate !== null && number !== null;
  const deleted = unwanted && (await deleteOnce(place, { branch: session.branch, at: candidate.headSha }));
  const reason = `${decision.by} rejected it at the ${decision.gate} gate; ${deleted ? "its branch was deleted" : "its branch is kept"}`;
  return finishState(context, {
    ...about,
    ...{ folder, bundle, outcome: "rejected", code: exitCodes.rejected, reason },
    state: { ...state, decisions: { [decision.gate]: decision }, outcome: "rejected" },
  });
}
