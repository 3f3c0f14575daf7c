import { createHash } from "node:crypto";
import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";
import { processMark } from "../process/left-processes.ts";

/** Where a process runs: two that share all of it can look at each other. What can't be known is null. */
export interface Place {
  readonly host: string;
  /** A hash of the machine's id, as two machines may have one name. */
  readonly machine: string | null;
  /** Changes with every start of the machine, before which nothing that runs now was there. */
  readonly boot: string | null;
  /** Process ids and start times mean the same only inside the same ones. */
  readonly namespaces: string | null;
}

/** Who holds a lock. */
export interface LockOwner extends Place {
  readonly session: string;
  readonly pid: number;
  /** The process's start in clock ticks since boot, so that a pid used again isn't taken for it. */
  readonly startedAt: string | null;
  /** What every process that it starts carries in its environment. */
  readonly mark: string | null;
}

/** Who has a lock that somebody else wants. */
export interface Holder {
  readonly owner: LockOwner;
  readonly standing: Exclude<Standing, "dead">;
  /** The file that says so. */
  readonly path: string;
}

/** What a process table says of a pid. */
export interface ProcessFacts {
  /** As in `LockOwner`; null where the table doesn't tell. */
  readonly startedAt: string | null;
  /** `zombie`: dead, but nobody has waited for it. */
  readonly state: "running" | "stopped" | "zombie";
}

/** `unseen`: it can't be looked at from here, so it counts as alive. */
export type Standing = "alive" | "stopped" | "dead" | "unseen";

/** Whether who holds a lock is still there. No clock is asked, so none that jumps changes the answer. */
export function judgeOwner(
  owner: LockOwner,
  here: Place,
  look: (pid: number) => ProcessFacts | null,
): Standing {
  const differs = (field: keyof Place) =>
    owner[field] !== null && here[field] !== null && owner[field] !== here[field];
  if (differs("host") || differs("machine")) return "unseen";
  if (differs("boot")) return owner.machine !== null && here.machine !== null ? "dead" : "unseen";
  if (differs("namespaces")) return "unseen";
  const found = look(owner.pid);
  if (found === null || found.state === "zombie") return "dead";
  const reused = owner.startedAt !== null && found.startedAt !== null && owner.startedAt !== found.startedAt;
  if (reused) return "dead";
  return found.state === "stopped" ? "stopped" : "alive";
}

/** This process, as the owner of a lock. */
export function thisOwner(session: string): LockOwner {
  const startedAt = lookAtProcess(process.pid)?.startedAt ?? null;
  return { session, pid: process.pid, startedAt, mark: processMark, ...thisPlace() };
}

export function thisPlace(): Place {
  const id = read("/etc/machine-id");
  const machine =
    id === null ? null : createHash("sha256").update(`dev-agent ${id}`).digest("hex").slice(0, 16);
  const spaces = ["pid", "time"].map((kind) => linkOf(`/proc/self/ns/${kind}`));
  const namespaces = spaces.includes(null) ? (spaces[0] ?? null) : spaces.join(" ");
  return { host: hostname(), machine, boot: read("/proc/sys/kernel/random/boot_id"), namespaces };
}

/** Null where there is no such process. */
export function lookAtProcess(pid: number): ProcessFacts | null {
  const stat = read(`/proc/${pid}/stat`);
  if (stat === null) return exists(pid) ? { startedAt: null, state: "running" } : null;
  // The second field may hold spaces and parentheses; the third is the state, the 22nd the start.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return { startedAt: fields[19] ?? null, state: stateOf(fields[0]) };
}

function stateOf(letter: string | undefined): ProcessFacts["state"] {
  if (letter === "Z" || letter === "X") return "zombie";
  return letter === "T" || letter === "t" ? "stopped" : "running";
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** An owner as it was written; null where this is none. Earlier versions wrote less. */
export function parseOwner(text: string): LockOwner | null {
  try {
    const { pid, host, ...rest } = JSON.parse(text) as Partial<LockOwner>;
    if (!Number.isSafeInteger(pid) || (pid as number) < 1 || typeof host !== "string") return null;
    const known = Object.fromEntries(Object.entries(rest).filter(([, value]) => typeof value === "string"));
    return { ...unknown, ...known, pid: pid as number, host };
  } catch {
    return null;
  }
}

const unknown = { session: "", startedAt: null, mark: null, machine: null, boot: null, namespaces: null };

function read(path: string): string | null {
  try {
    const text = readFileSync(path, "utf8").trim();
    return text === "" ? null : text;
  } catch {
    return null;
  }
}

function linkOf(path: string): string | null {
  try {
    return readlinkSync(path);
  } catch {
    return null;
  }
}
