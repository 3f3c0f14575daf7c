import { createHash } from "node:crypto";
import { mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Workspace } from "../ports/workspace.ts";

/**
 * What is known of a workspace's set-up, kept where its commands can't reach: `untouched` (never begun here),
 * `done` for this key, or `touched`.
 */
export type SetupRecord = "untouched" | "done" | "touched";

export interface SetupRecords {
  read(workspace: Workspace, key: string): Promise<SetupRecord>;
  /** Written with null before the first command, with the key after the last. */
  write(workspace: Workspace, key: string | null): Promise<void>;
}

interface Line {
  readonly inode: number;
  readonly key: string | null;
}

export function createSetupRecords(directory: string): SetupRecords {
  const fileOf = (workspace: Workspace) =>
    join(directory, `${createHash("sha256").update(workspace.directory).digest("hex").slice(0, 32)}.json`);
  return {
    async read(workspace, key) {
      const line = await readLine(fileOf(workspace));
      if (line === undefined) return "untouched";
      // Another inode is another workspace at the same place, set up by nobody that is known.
      return line.key === key && line.inode === (await stat(workspace.directory)).ino ? "done" : "touched";
    },
    async write(workspace, key) {
      await mkdir(directory, { recursive: true, mode: 0o700 });
      const line: Line = { inode: (await stat(workspace.directory)).ino, key };
      await writeFile(fileOf(workspace), JSON.stringify(line));
    },
  };
}

async function readLine(file: string): Promise<Line | undefined> {
  try {
    return JSON.parse(await readFile(file, "utf8")) as Line;
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    return { inode: -1, key: null };
  }
}
