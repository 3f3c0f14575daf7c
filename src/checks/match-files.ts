import { lstat, readdir, rm } from "node:fs/promises";
import { join } from "node:path";

const mostFiles = 2000;
const skipped = new Set([".git", "node_modules"]);

export interface MatchedFiles {
  /** Relative and sorted, at most 2000. */
  readonly files: readonly string[];
  /** Whether these are all. */
  readonly complete: boolean;
}

/**
 * Regular files below a directory that match a pattern of `*`, `?` and `**` segments. Symbolic links are never
 * followed: what a command left may point anywhere.
 */
export async function matchFiles(directory: string, pattern: string): Promise<MatchedFiles> {
  const segments = pattern.split("/").filter((segment) => segment !== "" && segment !== ".");
  if (segments.includes("..")) return { files: [], complete: true };
  const found = new Set<string>();
  await walk({ directory, found }, "", segments);
  const files = [...found].sort().slice(0, mostFiles);
  return { files, complete: found.size <= mostFiles };
}

/** Deletes the files that match, however many they are. */
export async function deleteMatches(directory: string, pattern: string): Promise<void> {
  for (;;) {
    const { files, complete } = await matchFiles(directory, pattern);
    for (const file of files) await rm(join(directory, file), { force: true });
    if (complete) return;
  }
}

interface Walk {
  readonly directory: string;
  readonly found: Set<string>;
}

async function walk(about: Walk, at: string, segments: readonly string[]): Promise<void> {
  const [segment, ...rest] = segments;
  if (segment === undefined || about.found.size > mostFiles) return;
  if (segment === "**") await walk(about, at, rest);
  for (const name of await namesFor(about, at, segment)) {
    const path = at === "" ? name : `${at}/${name}`;
    const kind = await lstat(join(about.directory, path)).catch(() => null);
    if (kind?.isDirectory() === true) {
      if (segment === "**") await walk(about, path, segments);
      else await walk(about, path, rest);
    } else if (kind?.isFile() === true && rest.length === 0 && segment !== "**") {
      if (about.found.size <= mostFiles) about.found.add(path);
    }
  }
}

async function namesFor({ directory }: Walk, at: string, segment: string): Promise<readonly string[]> {
  if (!/[*?]/.test(segment)) return [segment];
  const names = await readdir(join(directory, at)).catch(() => []);
  if (segment === "**") return names.filter((name) => !skipped.has(name));
  return names.filter((name) => matchesSegment(name, segment));
}

/** Greedy matching with one point to go back to: linear in practice, never exponential. */
function matchesSegment(name: string, pattern: string): boolean {
  let [at, want, star, retry] = [0, 0, -1, 0];
  while (at < name.length) {
    if (
      want < pattern.length &&
      pattern[want] !== "*" &&
      (pattern[want] === "?" || pattern[want] === name[at])
    ) {
      at += 1;
      want += 1;
    } else if (pattern[want] === "*") {
      star = want;
      retry = at;
      want += 1;
    } else if (star !== -1) {
      want = star + 1;
      retry += 1;
      at = retry;
    } else return false;
  }
  while (pattern[want] === "*") want += 1;
  return want === pattern.length;
}
