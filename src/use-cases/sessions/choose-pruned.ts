import type { SessionEntry } from "../../reporting/session-entry.ts";

/** Which sessions are to go. */
export interface PruneWish {
  /** Ended ones in which nothing happened for so long, in milliseconds; null: of any age. */
  readonly olderThanMs: number | null;
  /** Of the ended ones this many stay in any case, the newest. */
  readonly keep: number;
  /** These, also where they could go on, and no others unless something else is asked for as well. */
  readonly force: readonly string[];
}

export type PruneChoice =
  | { readonly prune: true }
  /** Why it stays. */
  | { readonly prune: false; readonly why: string };

type Judged = Pick<SessionEntry, "sessionId" | "standing" | "pid" | "updatedAt">;

/** Over, whatever anybody does: no command goes on with it. */
export const isOver = (standing: Judged["standing"]) =>
  standing === "merged" || standing === "rejected" || standing === "ready";

/** @param sessions Newest first. @param now Milliseconds since 1970. */
export function choosePruned<Session extends Judged>(
  sessions: readonly Session[],
  { olderThanMs, keep, force }: PruneWish,
  now: number,
): readonly (readonly [Session, PruneChoice])[] {
  let newer = 0;
  return sessions.map((session) => {
    const { standing, pid, updatedAt, sessionId } = session;
    const stays = (why: string) => [session, { prune: false, why }] as const;
    if (force.includes(sessionId)) return [session, { prune: true }];
    if (pid !== null) return stays(`process ${pid} is at work on it`);
    if (standing === "waiting") return stays("it waits for a decision");
    if (!isOver(standing)) return stays(`it is ${standing} and could go on`);
    newer += 1;
    if (newer <= keep) return stays(`it is among the newest ${keep}`);
    if (olderThanMs !== null && now - Date.parse(updatedAt) < olderThanMs) return stays("it is too new");
    return [session, { prune: true }];
  });
}
