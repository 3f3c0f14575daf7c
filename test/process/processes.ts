import { readdirSync, readFileSync, readlinkSync, statSync } from "node:fs";
import { setImmediate } from "node:timers/promises";

export function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 1) throw new Error(`no process id: ${pid}`);
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Returns when the process is gone; the test's own timeout is what fails it. */
export async function untilGone(pid: number): Promise<void> {
  while (isAlive(pid) && !isZombie(pid)) await setImmediate();
}

function isZombie(pid: number): boolean {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).startsWith("Z");
  } catch {
    return true;
  }
}

/** Returns when a command has written the file. */
export async function untilWritten(file: string): Promise<void> {
  while ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) === 0) await setImmediate();
}

/** Processes of this machine whose command line holds the text, in whatever namespace; dead ones have none. */
export function processesWith(text: string): readonly number[] {
  return readdirSync("/proc")
    .map(Number)
    .filter((pid) => Number.isInteger(pid) && commandLine(pid).includes(text));
}

function commandLine(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8");
  } catch {
    return "";
  }
}

/** Returns when none is left; the test's own timeout is what fails it. */
export async function untilNoneWith(text: string): Promise<void> {
  while (processesWith(text).length > 0) await setImmediate();
}

/** Processes that were started in the directory, name it or have it among their mounts: in whatever sandbox. */
export function processesIn(directory: string): readonly number[] {
  return readdirSync("/proc")
    .map(Number)
    .filter((pid) => Number.isInteger(pid) && pid !== process.pid && isIn(pid, directory));
}

function isIn(pid: number, directory: string): boolean {
  try {
    if (readlinkSync(`/proc/${pid}/cwd`).startsWith(directory)) return true;
    return (
      commandLine(pid).includes(directory) ||
      readFileSync(`/proc/${pid}/mountinfo`, "utf8").includes(directory)
    );
  } catch {
    return false;
  }
}

/** Returns when none is left; the test's own timeout is what fails it. */
export async function untilNoneIn(directory: string): Promise<void> {
  while (processesIn(directory).length > 0) await setImmediate();
}
