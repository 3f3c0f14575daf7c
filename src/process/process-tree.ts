import { readdirSync, readFileSync } from "node:fs";

/** Kills a process group. */
export function killGroup(leader: number): void {
  kill(-leader);
}

/** Asks a process group to end. */
export function terminateGroup(leader: number): void {
  try {
    process.kill(-leader, "SIGTERM");
  } catch {
    // It is gone already.
  }
}

/** Whether a process has not ended; one that nobody has waited for yet has. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  return readStat(pid)?.[0] !== "Z";
}

/** Not a dead process that nobody waited for, nor a thread of the kernel: those never have one. */
export function hasEnvironment(pid: number): boolean {
  const stat = readStat(pid);
  return stat !== undefined && stat[0] !== "Z" && (Number(stat[6]) & kernelThread) === 0;
}

/** A process's flag. */
const kernelThread = 0x00200000;

/** Kills a process group and its leader's descendants that left it by `setsid` (those can only be found on Linux). */
export function killTree(leader: number): void {
  const descendants = findDescendants(leader);
  killGroup(leader);
  for (const pid of descendants) kill(pid);
}

/** The processes that a process started, and those that they started. */
export function findDescendants(ancestor: number): readonly number[] {
  const children = readChildren();
  const found: number[] = [];
  for (const queue = [ancestor]; queue.length > 0; ) {
    const next = children.get(queue.pop() ?? 0) ?? [];
    found.push(...next);
    queue.push(...next);
  }
  return found;
}

function readChildren(): ReadonlyMap<number, readonly number[]> {
  const children = new Map<number, number[]>();
  for (const pid of readProcessIds()) {
    const parent = readParent(pid);
    if (parent === undefined) continue;
    const siblings = children.get(parent);
    if (siblings === undefined) children.set(parent, [pid]);
    else siblings.push(pid);
  }
  return children;
}

/** Empty where there is no /proc. */
export function readProcessIds(): readonly number[] {
  try {
    return readdirSync("/proc").map(Number).filter(Number.isInteger);
  } catch {
    return [];
  }
}

function readParent(pid: number): number | undefined {
  const parent = readStat(pid)?.[1];
  return parent === undefined ? undefined : Number(parent);
}

/** The fields of `/proc/PID/stat` from the third on; the second, a name in parentheses, may itself hold spaces and parentheses. */
function readStat(pid: number): readonly string[] | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  } catch {
    return undefined;
  }
}

export function kill(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It is gone already.
  }
}
