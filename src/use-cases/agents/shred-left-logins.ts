import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { lentLogins } from "../../agents/credentials/lend-login.ts";
import { shredFile } from "../../agents/credentials/shred-credentials.ts";
import { lockHolder } from "../../session/lock.ts";
import { agentsFolder } from "../session-places.ts";

/**
 * Destroys the logins that killed processes left in a repository's sessions, also in those that nobody goes on with.
 * @param mine The session that this process holds.
 */
export async function shredLeftLogins(sessions: string, mine: string): Promise<void> {
  const names = await readdir(sessions).catch(() => []);
  for (const directory of names.map((name) => join(sessions, name))) {
    const found = await lentLogins(agentsFolder(directory));
    // Asked after the search: whoever laid down what was found holds the session, or is no more.
    if (found.length === 0 || (directory !== mine && lockHolder(directory) !== null)) continue;
    for (const path of found) await shredFile(path);
  }
}
