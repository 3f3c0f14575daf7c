import { randomUUID } from "node:crypto";
import { setTimeout as later } from "node:timers/promises";
import { findMarked } from "./marked-processes.ts";
import { isPersonsDaemon } from "./person-daemons.ts";
import { kill } from "./process-tree.ts";

const variable = "DEV_AGENT_PROCESS";

/** In the environment of every process that this one starts: by it they are found when this one was killed and they weren't. */
export const processMark = randomUUID();
export const processMarkEnv: Readonly<Record<string, string>> = { [variable]: processMark };

/** Milliseconds that a process is given to end by itself: git takes its locks away. */
const graceMs = 2_000;
const lookEveryMs = 20;

/** Ends what a dead process left running, and returns when it has ended. Where there is no /proc, nothing is found. */
export async function endLeftProcesses(mark: string): Promise<void> {
  const find = () => findMarked(`${variable}=${mark}`).filter((pid) => !isPersonsDaemon(pid));
  const told = new Set<number>();
  let empty = 0;
  for (let waited = 0; waited < 2 * graceMs; waited += lookEveryMs) {
    const left = find();
    // One that is just being started hasn't the variable yet.
    empty = left.length === 0 ? empty + 1 : 0;
    if (empty === 2) return;
    for (const pid of left) {
      if (waited >= graceMs) kill(pid);
      else if (!told.has(pid)) tell(pid);
      told.add(pid);
    }
    await later(lookEveryMs);
  }
}

function tell(pid: number): void {
  try {
    process.kill(pid, "SIGTERM");
  } catch {
    // It has ended, or is another user's.
  }
}
