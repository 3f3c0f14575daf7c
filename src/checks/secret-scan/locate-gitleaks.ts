import { constants } from "node:fs";
import { access } from "node:fs/promises";
import { delimiter, isAbsolute, join } from "node:path";
import { DevAgentError } from "../../errors.ts";
import type { Downloads } from "../../ports/downloads.ts";
import { cachedGitleaks, downloadGitleaks, fetchRelease } from "./download-gitleaks.ts";
import { type GitleaksRelease, gitleaksRelease } from "./gitleaks-release.ts";
import { type GitleaksProgram, probeGitleaks } from "./probe-gitleaks.ts";

export type { GitleaksProgram } from "./probe-gitleaks.ts";

export interface GitleaksSearch {
  /** `GITLEAKS_PATH`: when set, no other is looked for. */
  readonly configured: string | undefined;
  /** `PATH`. */
  readonly path: string;
  /** Absolute path of dev-agent's own cache. */
  readonly cacheDirectory: string;
  /** e.g. `linux-x64`. */
  readonly platform: string;
  readonly release?: GitleaksRelease;
  readonly download?: (url: string) => Promise<Uint8Array>;
  /** Keeps the download for other machines; absent: nobody does. */
  readonly downloads?: Downloads | undefined;
}

/**
 * Finds gitleaks: `GITLEAKS_PATH`, `PATH`, the cache, else the pinned release is downloaded into the cache. Throws
 * `DevAgentError` of kind policy when none is to be had: without a scanner nothing is merged.
 */
export async function locateGitleaks(search: GitleaksSearch): Promise<GitleaksProgram> {
  const { configured, path, cacheDirectory } = search;
  const release = search.release ?? gitleaksRelease;
  if (configured !== undefined && configured !== "") {
    const found = await probeGitleaks(configured, path);
    if ("program" in found) return found;
    throw refused(`GITLEAKS_PATH can't be used: ${found.why}`);
  }
  const reasons: string[] = [];
  const installed = await onPath(path);
  for (const program of [installed, await executable(cachedGitleaks({ release, cacheDirectory }))]) {
    if (program === null) continue;
    const found = await probeGitleaks(program, path);
    if ("program" in found) return found;
    reasons.push(found.why);
  }
  if (installed === null) reasons.push("gitleaks isn't on the PATH");
  try {
    const download = search.download ?? fetchRelease;
    const program = await downloadGitleaks({ ...search, release, download });
    const found = await probeGitleaks(program, path);
    if ("program" in found) return found;
    reasons.push(found.why);
  } catch (error) {
    reasons.push(`version ${release.version} could not be downloaded: ${(error as Error).message}`);
  }
  throw refused(reasons.join("; "));
}

function refused(why: string): DevAgentError {
  return new DevAgentError({
    code: "gitleaks-missing",
    kind: "policy",
    message: `There is no gitleaks to look for secrets with: ${why}.`,
    remedy:
      "Install gitleaks 8.19 or later, or set GITLEAKS_PATH to it, or choose `secret-scanner: secretlint` in .dev-agent.yml.",
  });
}

async function onPath(path: string): Promise<string | null> {
  for (const directory of path.split(delimiter).filter(isAbsolute)) {
    const found = await executable(join(directory, "gitleaks"));
    if (found !== null) return found;
  }
  return null;
}

async function executable(file: string): Promise<string | null> {
  return access(file, constants.X_OK).then(
    () => file,
    () => null,
  );
}
