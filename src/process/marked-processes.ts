import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { hasEnvironment, kill, readProcessIds } from "./process-tree.ts";

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
/** A millisecond apart; some programs have no environment for good. */
const mostLooks = 8;
const idle = new Int32Array(new SharedArrayBuffer(4));

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
  const found: number[] = [];
  let unclear = readProcessIds();
  for (let look = 0; look < mostLooks && unclear.length > 0; look++) {
    if (look > 0) Atomics.wait(idle, 0, 0, 1);
    const looked = unclear.map((pid) => [pid, carries(pid, entry)] as const);
    found.push(...looked.flatMap(([pid, is]) => (is === true ? [pid] : [])));
    unclear = looked.flatMap(([pid, is]) => (is === null ? [pid] : []));
  }
  return found;
}

/** Null where it can't be told: in the moment in which a process becomes another program, its environment is empty. */
function carries(pid: number, entry: string): boolean | null {
  try {
    const environment = readFileSync(`/proc/${pid}/environ`, "latin1");
    if (environment === "" && hasEnvironment(pid)) return null;
    return environment.split("\0").includes(entry);
  } catch {
    return false;
  }
}
