import { readFileSync, statSync } from "node:fs";
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
