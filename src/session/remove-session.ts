import { randomUUID } from "node:crypto";
import { renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * Deletes a session whose lock this process holds. Its folder goes under another name first: whoever opens the session at
 * that moment finds all of it, locked, or nothing.
 */
export function removeSession(directory: string): void {
  const away = join(dirname(directory), `removed-${randomUUID()}`);
  renameSync(directory, away);
  rmSync(away, { recursive: true, force: true });
}
