import { randomUUID } from "node:crypto";
import { renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * Deletes a session whose lock this process holds. Its folder goes under another name first: whoever opens the session at
 * that moment finds all of it, locked, or nothing.
 */
export function removeSession(directory: string): void {
  rmSync(putAway(directory), { recursive: true, force: true });
}

/** The first half of it; gives the path of what is left to delete. */
export function putAway(directory: string): string {
  const away = join(dirname(directory), `${putAwayName}${randomUUID()}`);
  renameSync(directory, away);
  return away;
}

/** How the names of folders begin that are being deleted. */
export const putAwayName = "removed-";
