import { randomUUID } from "node:crypto";
import { lstat, mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Downloads } from "../ports/downloads.ts";
import type { Workspace } from "../ports/workspace.ts";
import { copyContents, copyTo } from "./copy-tree.ts";
import { isInside } from "./is-inside.ts";

/** Results of set-ups: what they put into the workspace and into its home. */
export interface SetupCache {
  /** Copies an entry into a workspace; false when there is none, or it doesn't fit. */
  restore(key: string, workspace: Workspace): Promise<boolean>;
  /** Copies `made` (paths in the workspace) and the home into a new entry; an existing one stays. */
  store(key: string, workspace: Workspace, made: readonly string[]): Promise<void>;
}

const keptEntries = 8;
const partial = ".partial-";
/** Before the key, where entries of other kinds are kept too. */
const kind = "dev-agent-setup-";

/** @param downloads Where entries are looked for that this machine doesn't have, and kept for others; default: nowhere. */
export function createSetupCache(directory: string, downloads?: Downloads): SetupCache {
  return {
    async restore(key, workspace) {
      const entry = join(directory, key);
      if (await restoreEntry(entry, workspace)) return true;
      return (
        downloads !== undefined &&
        (await lstat(entry).catch(() => undefined)) === undefined &&
        (await downloads.restore(`${kind}${key}`, entry)) &&
        (await restoreEntry(entry, workspace))
      );
    },
    async store(key, workspace, made) {
      const unfinished = join(directory, `${partial}${randomUUID()}`);
      try {
        await fillEntry(unfinished, workspace, made);
        await rename(unfinished, join(directory, key));
        await downloads?.keep(`${kind}${key}`, join(directory, key));
      } catch {
        // Another session was faster, or the disk is full: the next set-up runs its commands.
        await rm(unfinished, { recursive: true, force: true });
      }
      await prune(directory);
    },
  };
}

async function fillEntry(entry: string, workspace: Workspace, made: readonly string[]): Promise<void> {
  await mkdir(join(entry, "home"), { recursive: true, mode: 0o700 });
  for (const path of made) await copyTo(join(workspace.directory, path), join(entry, "files", path));
  await copyContents(workspace.home, join(entry, "home"));
  await writeFile(join(entry, "made.json"), JSON.stringify(made));
}

async function restoreEntry(entry: string, workspace: Workspace): Promise<boolean> {
  const made = await readMade(entry);
  if (made === undefined) return false;
  for (const path of made) if (!(await isFree(workspace.directory, path))) return false;
  try {
    for (const path of made) await copyTo(join(entry, "files", path), join(workspace.directory, path));
    await copyContents(join(entry, "home"), workspace.home);
    const now = new Date();
    await utimes(entry, now, now);
    return true;
  } catch {
    // Pruned meanwhile, or no space: what was copied so far goes again, and the commands run.
    for (const path of made) await rm(join(workspace.directory, path), { recursive: true, force: true });
    return false;
  }
}

/** Another job may have made the entry: a path that leads out of the workspace is none of ours. */
async function readMade(entry: string): Promise<readonly string[] | undefined> {
  try {
    const made: unknown = JSON.parse(await readFile(join(entry, "made.json"), "utf8"));
    return Array.isArray(made) && made.every(isInside) ? made : undefined;
  } catch {
    return undefined;
  }
}

/** Nothing is at the path yet, and no directory above it is a link that a candidate may have put there. */
async function isFree(root: string, path: string): Promise<boolean> {
  if ((await lstat(join(root, path)).catch(() => undefined)) !== undefined) return false;
  for (let parent = dirname(path); parent !== "."; parent = dirname(parent)) {
    const stats = await lstat(join(root, parent)).catch(() => undefined);
    if (stats !== undefined && !stats.isDirectory()) return false;
  }
  return true;
}

/** Deletes the entries used longest ago; one moves away first, so that nobody finds half of it. */
async function prune(directory: string): Promise<void> {
  const names = await readdir(directory).catch(() => []);
  const keys = names.filter((name) => /^[0-9a-f]{64}$/.test(name));
  const used = await Promise.all(
    keys.map(async (name) => ({
      name,
      at: (await stat(join(directory, name)).catch(() => undefined))?.mtimeMs ?? 0,
    })),
  );
  used.sort((a, b) => b.at - a.at);
  for (const { name } of used.slice(keptEntries)) {
    const away = join(directory, `${partial}${randomUUID()}`);
    const moved = await rename(join(directory, name), away).then(
      () => true,
      () => false,
    );
    if (moved) await rm(away, { recursive: true, force: true });
  }
}
