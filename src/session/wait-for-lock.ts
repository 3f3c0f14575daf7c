import { setTimeout as later } from "node:timers/promises";
import { endLeftProcesses } from "../process/left-processes.ts";
import { type Lock, tryLock } from "./lock.ts";
import type { Holder } from "./lock-owner.ts";

export interface LockWait {
  readonly directory: string;
  /** Who wants it. */
  readonly session: string;
  /** Told of each session that is waited for, once; what it throws ends the waiting. */
  readonly tell: (holder: Holder) => void;
  /** Waiting ends with the reason of the first that is aborted. */
  readonly signals: readonly AbortSignal[];
  readonly patienceMs: number;
  /** What is thrown when patience is over. */
  readonly tooLong: (holder: Holder) => Error;
}

/**
 * Ends what the killed holder of a lock started: it may still write, push or hold locks of git's. To be awaited by whoever
 * takes a session's lock, as the next one finds no trace of that holder.
 */
export async function endKilled({ killed }: Lock): Promise<void> {
  if (killed?.mark != null) await endLeftProcesses(killed.mark);
}

/** A holder that is killed tells nobody, so it is looked for. */
const lookEveryMs = 100;

/** Takes a lock when it becomes free. Time is counted by a clock that nobody sets. */
export async function waitForLock(wait: LockWait): Promise<Lock> {
  const { directory, session, signals } = wait;
  const told = new Set<string>();
  const until = performance.now() + wait.patienceMs;
  const stop = AbortSignal.any([...signals]);
  for (;;) {
    const attempt = tryLock(directory, session);
    if ("release" in attempt) {
      await endKilled(attempt);
      return attempt;
    }
    // What is to stop begins no wait; a job whose time is over still opens its session, to hand it on.
    stop.throwIfAborted();
    if (performance.now() >= until) throw wait.tooLong(attempt);
    if (!told.has(attempt.owner.session)) wait.tell(attempt);
    told.add(attempt.owner.session);
    await later(lookEveryMs, undefined, { signal: stop }).catch(() => {});
  }
}
