import { constants } from "node:fs";
import { chmod, lstat, open, readdir, rm } from "node:fs/promises";
import { join } from "node:path";

/** Bytes of a file that are overwritten; no login is larger. */
const most = 16 * 1024 * 1024;

/** Overwrites and deletes what was restored; nothing there is fine. What a link leads to is somebody else's. */
export async function shredCredentials(directory: string): Promise<void> {
  await overwriteAll(directory);
  await rm(directory, { recursive: true, force: true });
}

/** The same for one file. */
export async function shredFile(path: string): Promise<void> {
  const stats = await lstat(path).catch(() => null);
  if (stats === null) return;
  if (stats.isFile()) await overwrite(path, Math.min(stats.size, most)).catch(() => {});
  await rm(path, { recursive: true, force: true });
}

/** Whatever resists it is deleted all the same. */
async function overwriteAll(path: string): Promise<void> {
  const stats = await lstat(path).catch(() => null);
  if (stats?.isFile()) await overwrite(path, Math.min(stats.size, most)).catch(() => {});
  if (!stats?.isDirectory()) return;
  await chmod(path, 0o700).catch(() => {});
  for (const name of await readdir(path).catch(() => [])) await overwriteAll(join(path, name));
}

async function overwrite(path: string, size: number): Promise<void> {
  await chmod(path, 0o600);
  await using file = await open(path, constants.O_WRONLY | constants.O_NOFOLLOW);
  await file.writeFile(Buffer.alloc(size));
  await file.sync();
}
