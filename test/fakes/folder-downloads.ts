import { cpSync, existsSync, mkdirSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Downloads } from "../../src/ports/downloads.ts";

/** Downloads that a folder keeps. */
export function createFolderDownloads(directory: string): Downloads & { keys(): readonly string[] } {
  mkdirSync(directory, { recursive: true });
  const copy = (source: string, target: string) =>
    cpSync(source, target, { recursive: true, verbatimSymlinks: true });
  return {
    keys: () => readdirSync(directory),
    async restore(key, path) {
      const kept = join(directory, key);
      if (!existsSync(kept)) return false;
      mkdirSync(dirname(path), { recursive: true });
      copy(kept, path);
      return true;
    },
    async keep(key, path) {
      const place = join(directory, key);
      if (existsSync(path) && !existsSync(place)) copy(path, place);
    },
  };
}
