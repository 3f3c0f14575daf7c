import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** Waits until the disk has what a directory lists: a new file whose entry isn't there is lost with the power. */
export function syncDirectory(directory: string): void {
  const fd = openSync(directory, "r");
  try {
    fsyncSync(fd);
  } catch (error) {
    // Some file systems can't, and need not.
    if (!["EINVAL", "ENOTSUP", "EPERM"].includes((error as NodeJS.ErrnoException).code ?? "")) throw error;
  } finally {
    closeSync(fd);
  }
}

/** Puts a file in place whole, and on the disk, or not at all. */
export function replaceFile(path: string, content: string | Uint8Array): void {
  const draft = join(dirname(path), `.${basename(path)}`);
  writeFileSync(draft, content, { mode: 0o600, flush: true });
  renameSync(draft, path);
  syncDirectory(dirname(path));
}

/** Makes a directory and those above it, on the disk too. @throws EEXIST where it is there, unlike those above it. */
export function makeDirectory(directory: string): void {
  const above = dirname(directory);
  const first = mkdirSync(above, { recursive: true });
  mkdirSync(directory);
  for (let made = above; first !== undefined; made = dirname(made)) {
    syncDirectory(dirname(made));
    if (made === first) break;
  }
  syncDirectory(above);
}
