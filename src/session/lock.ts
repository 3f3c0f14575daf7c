import { randomUUID } from "node:crypto";
import {
  closeSync,
  fsyncSync,
  linkSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { DevAgentError } from "../errors.ts";
import { noHardLinks, sessionGone, sessionLocked, unreadable } from "./lock-errors.ts";
import {
  type Holder,
  judgeOwner,
  type LockOwner,
  lookAtProcess,
  parseOwner,
  type Standing,
  thisOwner,
  thisPlace,
} from "./lock-owner.ts";

export interface Lock {
  /** Who had it and was killed with it; what that process started may still run. */
  readonly killed: LockOwner | null;
  release(): void;
}

/** Makes this process the only one at work on a session (code `session-locked` else). */
export function acquireLock(directory: string, session: string): Lock {
  const attempt = tryLock(directory, session);
  if ("release" in attempt) return attempt;
  throw sessionLocked(session, attempt);
}

/**
 * Takes a directory's lock, or says who has it. Locks are files `lock-1`, `lock-2` … of which the highest counts and is
 * never deleted, only emptied: two processes that find it stale both try to create the same next one, and one fails.
 */
export function tryLock(directory: string, session: string): Lock | Holder {
  const text = JSON.stringify({ ...thisOwner(session), lock: randomUUID() });
  for (;;) {
    const numbers = lockNumbers(directory, session);
    const found = lookAtLock(directory, highest(numbers));
    if (found !== null && isHolder(found)) return found;
    const mine = highest(numbers) + 1;
    if (!create(directory, { number: mine, text, session })) continue;
    // A listing that was out of date may have led below the lock that counts.
    const now = lockNumbers(directory, session);
    if (highest(now) !== mine) {
      rmSync(lockPath(directory, mine), { force: true });
      continue;
    }
    for (const number of now) if (number < mine) rmSync(lockPath(directory, number), { force: true });
    removeDrafts(directory);
    return { killed: found?.owner ?? null, release: () => empty(lockPath(directory, mine), text) };
  }
}

/** The process that holds a session, if any; null also where the lock can't be read. */
export function lockHolder(directory: string): LockOwner | null {
  try {
    const found = lookAtLock(directory, highest(lockNumbers(directory, "")));
    return found !== null && isHolder(found) ? found.owner : null;
  } catch (error) {
    if (error instanceof DevAgentError) return null;
    throw error;
  }
}

interface Found extends Omit<Holder, "standing"> {
  readonly standing: Standing;
}

const isHolder = (found: Found): found is Holder => found.standing !== "dead";

/** Null for a lock that was let go. */
function lookAtLock(directory: string, number: number): Found | null {
  if (number === 0) return null;
  const path = lockPath(directory, number);
  const text = readIfThere(path);
  // Released, or gone by now: then there is a higher one.
  if (text === null || text === "") return null;
  const owner = parseOwner(text);
  if (owner === null) throw unreadable(path);
  return { owner, standing: judgeOwner(owner, thisPlace(), lookAtProcess), path };
}

interface NewLock {
  readonly number: number;
  readonly text: string;
  readonly session: string;
}

/** Appears whole or not at all, also after a loss of power; false where another process was first. */
function create(directory: string, { number, text, session }: NewLock): boolean {
  const draft = join(directory, `.lock-${randomUUID()}`);
  try {
    writeDurably(draft, text);
    linkSync(draft, lockPath(directory, number));
    return true;
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    if (code === "EEXIST") return false;
    // Whoever took the lock has cleared the draft away, or the whole directory is gone: the next look tells.
    if (code === "ENOENT") return false;
    if (["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK"].includes(code))
      throw noHardLinks(session, { directory, cause: error });
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

function writeDurably(path: string, text: string): void {
  const fd = openSync(path, "wx", 0o600);
  try {
    writeFileSync(fd, text);
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}

/** Of processes that were killed while they wrote; whoever lives writes its own anew. */
function removeDrafts(directory: string): void {
  for (const name of readdirSync(directory))
    if (name.startsWith(".lock-")) rmSync(join(directory, name), { force: true });
}

/** Where the directory or the lock was deleted meanwhile there is nothing to let go, and another's is left alone. */
function empty(path: string, text: string): void {
  if (readIfThere(path) !== text) return;
  try {
    truncateSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

function lockNumbers(directory: string, session: string): readonly number[] {
  try {
    return readdirSync(directory).flatMap((name) => {
      const match = /^lock-([1-9]\d{0,14})$/.exec(name);
      return match === null ? [] : [Number(match[1])];
    });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") throw sessionGone(session);
    throw error;
  }
}

const highest = (numbers: readonly number[]) => Math.max(0, ...numbers);
const lockPath = (directory: string, number: number) => join(directory, `lock-${number}`);
