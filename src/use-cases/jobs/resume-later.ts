import { shownTime } from "../../domain/shown-time.ts";
import { DevAgentError, exitCodes } from "../../errors.ts";
import { readJournal } from "../../session/journal.ts";
import { finishState } from "./finish-state.ts";
import { chainOf, whyNoMore } from "./goes-on.ts";
import type { JobContext, JobEnd } from "./job.ts";
import { leaveMark, markedAs, marks } from "./marks.ts";
import { describePaused, timeOf } from "./paused-run.ts";
import type { TakenOver } from "./take-over.ts";

export interface Pausing {
  /** What the person filled in who started this run. */
  readonly form: Readonly<Record<string, string>>;
  readonly taken: TakenOver;
  readonly until: Date;
}

/** When a session that paused goes on. Throws for what is neither `now` nor a time: it may be a garbled output. */
export function whenOf(text: string): "now" | Date {
  if (text === "now") return text;
  const time = timeOf(text);
  if (time !== null) return time;
  throw new DevAgentError({
    code: "input-invalid",
    kind: "configuration",
    message: `The input resume-at is ${JSON.stringify(text.slice(0, 60))}.`,
    remedy:
      "Pass the output resume-at of plan or develop as it is: now, or a time such as 2026-03-01T14:30:00Z.",
  });
}

/** Leaves a session that can't go on before a certain time, and a mark by which the sweep finds it then. */
export async function resumeLater(context: JobContext, { form, taken, until }: Pausing): Promise<JobEnd> {
  const { folder, state, bundle } = taken;
  const about = { folder, state, bundle, goesOn: "limit" } as const;
  const { runId, retentionDays } = context;
  const chain = chainOf(readJournal(folder.journal));
  const enough = whyNoMore("limit", { chain, maxRevisions: Number.POSITIVE_INFINITY });
  if (enough !== null)
    return finishState(context, { ...about, outcome: "over-budget", code: exitCodes.budget, reason: enough });
  const reason = `A limit of the model's provider is reached until ${shownTime(until)}. The first sweep after that goes on (see docs/how-to/long-work.md), or anybody who starts this workflow by hand with continue-run: ${runId}`;
  const end = await finishState(context, { ...about, outcome: "paused", code: 0, reason });
  // An earlier attempt may have left it; names are given once in a run.
  const there = await markedAs(context, { runId, name: marks.paused });
  const { id: session, goal } = state.session;
  const content = describePaused({ runId, session, goal, resumeAt: until, form });
  if (there === null)
    await leaveMark(context, { name: marks.paused, content, retentionDays: daysKept(until, retentionDays) });
  return { ...end, resumeAt: until.toISOString() };
}

const graceDays = 7;

/** Sweeps look at each of these marks: one that nobody went on with a week after its time is left to people. */
function daysKept(until: Date, most: number): number {
  const days = Math.ceil((until.getTime() - Date.now()) / 86_400_000) + graceDays;
  return Math.min(most, Math.max(1, days));
}
