import { linkSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { DevAgentError } from "../errors.ts";

/** Who holds a session. */
export interface LockOwner {
  readonly pid: number;
  /** The process's start in clock ticks since boot, so that a pid used again isn't taken for it; null where unknown. */
  readonly startedAt: string | null;
  readonly host: string;
}

export interface SessionLock {
  release(): void;
}

/**
 * Makes this process the only one at work on a session (code `session-locked` else). Locks are files `lock-1`, `lock-2` …
 * of which the highest counts and is never deleted, only emptied: two processes that find it stale both try to
 * create the same next one, and one of them fails.
 */
export function acquireLock(directory: string, session: string): SessionLock {
  const me: LockOwner = { pid: process.pid, startedAt: startOf(process.pid), host: hostname() };
  for (;;) {
    const highest = highestLock(directory);
    const holder = highest === 0 ? null : ownerOf(directory, highest);
    if (holder !== null && isAlive(holder)) throw locked(session, holder, lockPath(directory, highest));
    const mine = highest + 1;
    if (!create(directory, mine, me)) continue;
    // A listing that was out of date may have led below the lock that counts.
    if (highestLock(directory) !== mine) {
      rmSync(lockPath(directory, mine), { force: true });
      continue;
    }
    for (const number of lockNumbers(directory))
      if (number < mine) rmSync(lockPath(directory, number), { force: true });
    return { release: () => empty(lockPath(directory, mine)) };
  }
}

/** Where the session's directory was deleted meanwhile there is nothing left to let go. */
function empty(path: string): void {
  try {
    writeFileSync(path, "");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
}

/** The live process that holds a session, if any. */
export function lockHolder(directory: string): LockOwner | null {
  const highest = highestLock(directory);
  const holder = highest === 0 ? null : ownerOf(directory, highest);
  return holder !== null && isAlive(holder) ? holder : null;
}

/** Appears whole or not at all; false where another process was first. */
function create(directory: string, number: number, owner: LockOwner): boolean {
  const draft = join(directory, `.lock-${owner.pid}-${owner.host}`);
  writeFileSync(draft, JSON.stringify(owner));
  try {
    linkSync(draft, lockPath(directory, number));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Null for a lock that was released, or is gone by now. */
function ownerOf(directory: string, number: number): LockOwner | null {
  try {
    const text = readFileSync(lockPath(directory, number), "utf8");
    return text === "" ? null : (JSON.parse(text) as LockOwner);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

/** What runs on another machine can't be looked at: it counts as alive. */
function isAlive(owner: LockOwner): boolean {
  if (owner.host !== hostname()) return true;
  const start = startOf(owner.pid);
  if (owner.startedAt !== null && start !== null) return owner.startedAt === start;
  try {
    process.kill(owner.pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** The 22nd field of `/proc/<pid>/stat`; its second may hold spaces and parentheses. */
function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? null;
  } catch {
    return null;
  }
}

function lockNumbers(directory: string): readonly number[] {
  return readdirSync(directory).flatMap((name) => {
    const match = /^lock-([1-9]\d*)$/.exec(name);
    return match === null ? [] : [Number(match[1])];
  });
}

function highestLock(directory: string): number {
  return Math.max(0, ...lockNumbers(directory));
}

function lockPath(directory: string, number: number): string {
  return join(directory, `lock-${number}`);
}

function locked(session: string, { pid, host }: LockOwner, path: string): DevAgentError {
  const elsewhere = host === hostname() ? "" : ` on ${host}`;
  return new DevAgentError({
    code: "session-locked",
    kind: "policy",
    message: `Process ${pid}${elsewhere} is at work on the session ${session}.`,
    remedy:
      elsewhere === ""
        ? "Wait until it ends, or stop it."
        : `If it no longer runs there, delete ${path} and try again.`,
  });
}
