import type { Stats } from "node:fs";
import { lstat, readdir } from "node:fs/promises";
import { join } from "node:path";

/** A file and the bytes in it. */
export interface SizedFile {
  /** Within the directory. */
  readonly path: string;
  readonly bytes: number;
}

/** Bytes that a directory takes on the disk, as `du` counts them; 0 where there is none. */
export async function diskUsage(directory: string): Promise<number> {
  const seen = new Set<string>();
  let bytes = 0;
  await walk(directory, (stats) => {
    // A file with several names is there once.
    const inode = `${stats.dev} ${stats.ino}`;
    if (stats.nlink > 1 && !stats.isDirectory() && seen.has(inode)) return;
    seen.add(inode);
    bytes += stats.blocks * 512;
  });
  return bytes;
}

/** The entries of a directory: files with their size, directories with what they take on the disk. By name. */
export async function sizedEntries(directory: string): Promise<readonly SizedFile[]> {
  const entries = await readdir(directory, { withFileTypes: true });
  const sized = entries.map(async (entry): Promise<SizedFile> => {
    const path = join(directory, entry.name);
    return entry.isDirectory()
      ? { path: `${entry.name}/`, bytes: await diskUsage(path) }
      : { path: entry.name, bytes: (await lstat(path)).size };
  });
  return (await Promise.all(sized)).sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** What goes away meanwhile isn't there. */
async function walk(path: string, see: (stats: Stats) => void): Promise<void> {
  const stats = await lstat(path).catch(() => null);
  if (stats === null) return;
  see(stats);
  if (!stats.isDirectory()) return;
  const names = await readdir(path).catch(() => []);
  await Promise.all(names.map((name) => walk(join(path, name), see)));
}
