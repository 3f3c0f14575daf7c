import { existsSync } from "node:fs";
import { mkdir, rename } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import type { Downloads } from "../ports/downloads.ts";

/** In the home: the toolkit tells entries apart by the path as it is written, and `~` is the same on every machine. */
const shelf = ".cache/dev-agent-downloads";

/**
 * The cache of GitHub Actions, which outlives the machine of a job. Not for jobs that may write: what is restored was made
 * by another job. Loads the toolkit, which prints a line of its own about each transfer.
 */
export function createDownloads(): Downloads {
  return {
    async restore(key, path) {
      try {
        const { isFeatureAvailable, restoreCache } = await import("@actions/cache");
        const place = join(homedir(), shelf, key);
        if (!isFeatureAvailable() || (await restoreCache([`~/${shelf}/${key}`], key)) !== key) return false;
        await mkdir(dirname(path), { recursive: true });
        await rename(place, path);
        return true;
      } catch {
        return false;
      }
    },
    async keep(key, path) {
      try {
        const { isFeatureAvailable, saveCache } = await import("@actions/cache");
        if (!isFeatureAvailable() || !existsSync(path)) return;
        const place = join(homedir(), shelf, key);
        await mkdir(dirname(place), { recursive: true });
        // Moved and not copied: it may be the dependencies of a large project.
        await rename(path, place);
        await saveCache([`~/${shelf}/${key}`], key).finally(() => rename(place, path));
      } catch {
        // The next run downloads it again.
      }
    },
  };
}
