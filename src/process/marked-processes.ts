import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { kill, readProcessIds } from "./process-tree.ts";

/** Makes what one command starts recognisable, wherever it goes. */
export interface Mark {
  /** Added to the command's environment; every process that it starts inherits it unless it clears its own. */
  readonly env: Readonly<Record<string, string>>;
  /** Kills every process that carries the mark. */
  kill(): void;
}

const variable = "DEV_AGENT_COMMAND";
/** Who starts new processes as fast as they are killed isn't chased for ever. */
const mostRounds = 20;

/** A new mark; where there is no /proc, nothing is found by it. */
export function createMark(): Mark {
  const value = randomUUID();
  const entry = `${variable}=${value}`;
  return {
    env: { [variable]: value },
    kill: () => {
      // A process that was starting another one while it was killed leaves one more to find.
      for (let round = 0; round < mostRounds; round++) {
        const found = findMarked(entry);
        if (found.length === 0) return;
        for (const pid of found) kill(pid);
      }
    },
  };
}

/** The processes that started with a variable, written as `NAME=value`. */
export function findMarked(entry: string): readonly number[] {
  return readProcessIds().filter((pid) => carries(pid, entry));
}

/** A dead process that nobody waited for has no environment any more. */
function carries(pid: number, entry: string): boolean {
  try {
    return readFileSync(`/proc/${pid}/environ`, "latin1").split("\0").includes(entry);
  } catch {
    return false;
  }
}
