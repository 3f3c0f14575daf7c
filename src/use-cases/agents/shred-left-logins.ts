import { readdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { lentLogins } from "../../agents/credentials/lend-login.ts";
import { shredFile } from "../../agents/credentials/shred-credentials.ts";
import { type Lock, tryLock } from "../../session/lock.ts";
import { endKilled } from "../../session/wait-for-lock.ts";
import { agentsFolder } from "../session-places.ts";

/**
 * Destroys the logins that killed processes left in a repository's sessions, also in those that nobody goes on with.
 * @param mine The session that this process holds.
 */
export async function shredLeftLogins(sessions: string, mine: string): Promise<void> {
  const names = await readdir(sessions).catch(() => []);
  for (const directory of names.map((name) => join(sessions, name))) {
    const state = agentsFolder(directory);
    if ((await lentLogins(state)).length === 0) continue;
    // Held while it is done: nobody can go on with the session meanwhile and lay down a login that is needed.
    const lock = directory === mine ? mineAlready : lockOf(directory, basename(mine));
    if (lock === null) continue;
    try {
      await endKilled(lock);
      for (const path of await lentLogins(state)) await shredFile(path);
    } finally {
      lock.release();
    }
  }
}

const mineAlready: Lock = { killed: null, release() {} };

/** Null where a process is at work, or it can't be known: its logins are its own business. */
function lockOf(directory: string, session: string): Lock | null {
  try {
    const attempt = tryLock(directory, session);
    return "release" in attempt ? attempt : null;
  } catch {
    return null;
  }
}
