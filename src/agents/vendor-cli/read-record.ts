import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";

/** A longer one isn't read: what a model could write to is never trusted to be small. */
const mostBytes = 256 * 1024 * 1024;

/**
 * The program's own record of a session: the file below `directory` whose name ends so, or null. A model may have put
 * anything there: only a plain file is opened, and no link is followed.
 */
export async function readRecord(directory: string, ending: string): Promise<string | null> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true }).catch(() => []);
  const entry = entries.find((one) => one.isFile() && one.name.endsWith(ending));
  if (entry === undefined) return null;
  const file = join(entry.parentPath, entry.name);
  return (await stat(file)).size > mostBytes ? null : await readFile(file, "utf8");
}
