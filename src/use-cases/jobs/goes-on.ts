import { DevAgentError } from "../../errors.ts";
import { type JournalRecord, readJournal } from "../../session/journal.ts";
import { type GoesOn, type RunRecord, runRecords } from "../../session/run-record.ts";
import type { TakenOver } from "./take-over.ts";

/** Runs that one session may take for want of time; a job that gets nowhere in its minutes would go on for ever. */
const mostPauses = 20;
/** Times in a row that the base may change the same files before anybody has approved and merged. */
const mostDrifts = 3;

/** How the runs of a session followed each other. */
export interface Chain {
  /** Runs that began for a person's wish or for a moved base, the first included. */
  readonly rounds: number;
  /** Runs that ended for want of time, or at a limit that is lifted by itself. */
  readonly pauses: number;
  /** Runs at the end of the chain, one after the other, that ended at a moved base. */
  readonly drifts: number;
}

/** A run that paused for want of time is no round of its own: it and the ones that go on with it are one. */
export function chainOf(records: readonly JournalRecord[]): Chain {
  const ends = new Map<number, GoesOn | null>();
  const worked = new Set<number>();
  for (const record of runRecords(records)) {
    ends.set(record.runId, laterOf(ends.get(record.runId), record));
    // A run that only takes an answer is none of the session's own.
    if (record.job !== "decide") worked.add(record.runId);
  }
  const all: readonly (GoesOn | null)[] = [...ends.values()];
  const paused = all.filter(isPause);
  const judged = all.filter((why) => why !== null && !isPause(why));
  const drifts = judged.length - 1 - judged.findLastIndex((why) => why !== "drift");
  return { rounds: worked.size - paused.length, pauses: paused.length, drifts };
}

/** The newest word of a run's jobs; those that say nothing take nothing back, but a job that ran again does. */
function laterOf(before: GoesOn | null | undefined, { goesOn, job }: RunRecord): GoesOn | null {
  if (before === undefined || goesOn !== undefined) return goesOn ?? null;
  return isPause(before) && (job === "plan" || job === "develop") ? null : before;
}

const isPause = (why: GoesOn | null | undefined): why is "deadline" | "limit" =>
  why === "deadline" || why === "limit";

/** Why no further run may follow for this reason; null where one may. */
export function whyNoMore(
  why: GoesOn,
  { chain, maxRevisions }: { readonly chain: Chain; readonly maxRevisions: number },
): string | null {
  const { rounds, pauses, drifts } = chain;
  if (isPause(why))
    return pauses > mostPauses
      ? `It has paused ${pauses} times already, which is more than ${mostPauses}; the work is kept. Give its jobs more minutes or make the goal smaller, then continue by hand with continue-run`
      : null;
  if (why === "drift" && drifts + 1 > mostDrifts)
    return `The base changed the same files ${drifts + 1} times in a row while people decided. Somebody has to hold back other merges until this one is through, or rebase its branch by hand; the pull request is left open`;
  if (rounds >= maxRevisions)
    return `It has taken ${rounds} runs already, and max-revisions allows ${maxRevisions}; the branch is kept.`;
  return null;
}

/** Refuses a session that the job before left unfinished, in case the output that says so got lost on the way. */
export function requireFinished({ folder }: Pick<TakenOver, "folder">): void {
  const last = runRecords(readJournal(folder.journal)).at(-1);
  if (last === undefined || !isPause(last.goesOn)) return;
  throw new DevAgentError({
    code: "session-unfinished",
    kind: "policy",
    message: `The job ${last.job} left the session unfinished: it paused ${last.goesOn === "limit" ? "at a limit of the model's provider" : "for want of time"}.`,
    remedy: "Only a run that goes on with it may judge it: continue this run with continue-run.",
  });
}
