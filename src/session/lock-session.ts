import type { Lock } from "./lock.ts";
import { sessionLocked } from "./lock-errors.ts";
import type { SessionFolder } from "./store.ts";
import { waitForLock } from "./wait-for-lock.ts";

/** Longer than another session needs to clear away what a killed process left in this one. */
const tidyingMs = 10_000;

/**
 * Makes this process the only one at work on a session. Throws `session-locked` at once where another one is; a process that
 * only clears up in it for a session of its own is waited for.
 */
export function lockSession({ directory, record }: SessionFolder, signal: AbortSignal): Promise<Lock> {
  const { id: session } = record;
  return waitForLock({
    ...{ directory, session, signals: [signal], patienceMs: tidyingMs },
    tell(holder) {
      if (holder.owner.session === session) throw sessionLocked(session, holder);
    },
    tooLong: (holder) => sessionLocked(session, holder),
  });
}
