import { statSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { lentLogins } from "../../agents/credentials/lend-login.ts";
import { shredFile } from "../../agents/credentials/shred-credentials.ts";
import { DevAgentError } from "../../errors.ts";
import { removeTree } from "../../git/remove-tree.ts";
import { tryLock } from "../../session/lock.ts";
import { putAway, putAwayName } from "../../session/remove-session.ts";
import { emptySessions } from "../../session/store.ts";
import { agentsFolder } from "../session-places.ts";
import type { SessionsPlace } from "./look.ts";

/**
 * Deletes a session whose lock this process holds. Its workspaces go first, then its folder by one rename: killed in between,
 * it is a session still, or what `clearLeftovers` finds.
 */
export async function clearSession({
  directory,
  workspace,
}: {
  readonly directory: string;
  readonly workspace: string;
}): Promise<void> {
  for (const path of await lentLogins(agentsFolder(directory))) await shredFile(path);
  await removeTree(workspace);
  await removeTree(putAway(directory));
}

/** A run that has made its folder has its lock and its record within moments. */
const beginsWithinMs = 3_600_000;

/** Deletes what prunes and runs left that were cut off; gives how many folders that were. */
export async function clearLeftovers({ sessions }: Pick<SessionsPlace, "sessions">): Promise<number> {
  const names = await readdir(sessions).catch(() => []);
  const away = names.filter((name) => name.startsWith(putAwayName)).map((name) => join(sessions, name));
  for (const id of emptySessions(sessions)) {
    const directory = join(sessions, id);
    const made = statSync(directory, { throwIfNoEntry: false })?.mtimeMs ?? Number.POSITIVE_INFINITY;
    if (Date.now() - made < beginsWithinMs) continue;
    if (canLock(directory)) away.push(putAway(directory));
  }
  for (const directory of away) await removeTree(directory);
  return away.length;
}

/** False where a process has it, which may be another prune that has deleted it by now. */
function canLock(directory: string): boolean {
  try {
    return "release" in tryLock(directory, basename(directory));
  } catch (error) {
    if (error instanceof DevAgentError) return false;
    throw error;
  }
}
