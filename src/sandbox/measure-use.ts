import { readdirSync, readFileSync, readlinkSync, statfsSync } from "node:fs";
import { totalmem } from "node:os";
import type { Resources } from "../domain/resource-limits.ts";
import { findDescendants } from "../process/process-tree.ts";

/** Where the processes of one command are listed. */
export interface ProcessList {
  /** A mount of procfs. */
  readonly directory: string;
  readonly pids: readonly (number | string)[];
}

/**
 * Everything in the process namespace whose first process is `pid` here, as its own /proc lists it; undefined while
 * that isn't mounted yet, or when it is gone.
 */
export function processesInNamespace(pid: number): ProcessList | undefined {
  const directory = `/proc/${pid}/root/proc`;
  // Our own procfs names us; one of a namespace that we aren't in names nobody.
  if (attempt(() => readlinkSync(`${directory}/self`)) !== undefined) return undefined;
  const pids = attempt(() => readdirSync(directory).filter((name) => /^\d+$/.test(name)));
  return pids === undefined ? undefined : { directory, pids };
}

/** A process and its descendants, as far as they are found by their parents. */
export function processesBelow(pid: number): ProcessList {
  return { directory: "/proc", pids: [pid, ...findDescendants(pid)] };
}

/** Processes and threads, and the memory that they hold. Shared memory is counted once where `limit` is passed else. */
export function measureProcesses({ directory, pids }: ProcessList, limit: number) {
  let processes = 0;
  let resident = 0;
  for (const pid of pids) {
    const status = attempt(() => readFileSync(`${directory}/${pid}/status`, "latin1")) ?? "";
    processes += field(status, /^Threads:\s+(\d+)/m);
    resident += field(status, /^VmRSS:\s+(\d+)/m) * 1024;
  }
  if (resident <= limit) return { processes, memoryBytes: resident };
  // Programs and libraries, and what forks share, were counted for each process: this is dear and exact.
  let proportional = 0;
  for (const pid of pids) {
    const rollup = attempt(() => readFileSync(`${directory}/${pid}/smaps_rollup`, "latin1")) ?? "";
    proportional += field(rollup, /^Pss_Anon:\s+(\d+)/m) + field(rollup, /^Pss_Shmem:\s+(\d+)/m);
  }
  return { processes, memoryBytes: proportional * 1024 };
}

/** Endless where the directory is gone: that is the command's own failure to tell. */
export function freeDisk(directory: string): number {
  const stats = attempt(() => statfsSync(directory));
  return stats === undefined ? Number.POSITIVE_INFINITY : stats.bavail * stats.bsize;
}

export function availableMemory(): number {
  const text = attempt(() => readFileSync("/proc/meminfo", "latin1")) ?? "";
  return /^MemAvailable:\s+(\d+)/m.test(text)
    ? field(text, /^MemAvailable:\s+(\d+)/m) * 1024
    : Number.POSITIVE_INFINITY;
}

/** What there is for commands that work in `directory`. */
export function readResources(directory: string): Resources {
  const constrained = process.constrainedMemory();
  const memoryBytes = constrained > 0 ? Math.min(constrained, totalmem()) : totalmem();
  return { memoryBytes, freeDiskBytes: freeDisk(directory) };
}

function field(text: string, pattern: RegExp): number {
  return Number(pattern.exec(text)?.[1] ?? 0);
}

/** Processes end while they are looked at. */
function attempt<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}
