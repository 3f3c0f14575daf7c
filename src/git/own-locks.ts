import { lstat, readFile, rm, writeFile } from "node:fs/promises";
import { isAbsolute, join, relative } from "node:path";
import { parseJson } from "../domain/json.ts";
import { findPrograms } from "../process/find-programs.ts";
import type { RepositoryFacts } from "./open-repository.ts";

interface Owner {
  readonly repository: Pick<RepositoryFacts, "commonDirectory" | "toplevel">;
  readonly sessionDirectory: string;
}

/** The files that git makes in the person's repository while it changes a ref there. */
export function refLocks(commonDirectory: string, ref: string): readonly string[] {
  const names = [
    `${ref}.lock`,
    "HEAD.lock",
    "packed-refs.lock",
    "packed-refs.new",
    "reftable/tables.list.lock",
  ];
  return names.map((name) => join(commonDirectory, name));
}

/**
 * Has git change something in the person's repository. A git that is killed leaves its locks, which stop every next one: which
 * they are is written down before, so that whoever goes on can tell them from those of others.
 */
export async function takingLocks<T>(
  owner: Owner,
  locks: readonly string[],
  work: () => Promise<T>,
): Promise<T> {
  const there = await Promise.all(locks.map(isThere));
  const free = locks.filter((_, index) => there[index] !== true);
  await writeFile(recordOf(owner), `${JSON.stringify(free)}\n`);
  try {
    const result = await work();
    await rm(recordOf(owner), { force: true });
    return result;
  } catch (error) {
    await removeOwnLocks(owner);
    throw error;
  }
}

/**
 * Removes the locks that a killed git of a session left, but not while any git is at work there: it might be its own. Where
 * nobody can tell whether one is, they stay.
 * @param areMeant Whether the locks that were written down together are to go.
 */
export async function removeOwnLocks(
  owner: Owner,
  areMeant: (locks: readonly string[]) => boolean = () => true,
): Promise<void> {
  const locks = await readRecord(owner);
  if (!areMeant(locks)) return;
  let left = false;
  for (const lock of locks) {
    if (!(await isThere(lock))) continue;
    if (gitIsAtWork(owner)) left = true;
    else await rm(lock, { force: true });
  }
  if (!left) await rm(recordOf(owner), { force: true });
}

async function readRecord(owner: Owner): Promise<readonly string[]> {
  const text = await readFile(recordOf(owner), "utf8").catch(() => "");
  const locks = parseJson(text);
  if (!Array.isArray(locks)) return [];
  return locks.filter((lock): lock is string => typeof lock === "string" && /\.(?:lock|new)$/.test(lock));
}

function gitIsAtWork({ repository }: Owner): boolean {
  const { commonDirectory, toplevel } = repository;
  const places = [commonDirectory, ...(toplevel === null ? [] : [toplevel])];
  const running = findPrograms("git");
  if (running === null) return true;
  return running.some(
    ({ cwd, argv }) =>
      cwd === null ||
      places.some((place) => isWithin(cwd, place) || argv.some((word) => word.includes(place))),
  );
}

function isWithin(path: string, place: string): boolean {
  const way = relative(place, path);
  return way === "" || (!way.startsWith("..") && !isAbsolute(way));
}

function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

function recordOf({ sessionDirectory }: Pick<Owner, "sessionDirectory">): string {
  return join(sessionDirectory, "git-locks.json");
}
