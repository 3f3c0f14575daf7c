import type { Mark } from "./marked-processes.ts";
import { isRunning, killTree, terminateGroup } from "./process-tree.ts";

/** A program that this process has started and that has not ended yet. */
export interface Running {
  readonly pid: number;
  readonly mark: Mark | undefined;
  /** Whether it is told to end before it is killed, as it has something to put away. */
  readonly cleansUp: boolean;
}

/** Milliseconds that such a program is given to end by itself. */
export const cleanUpMs = 500;

const running = new Set<Running>();

/** Holds a program until it is let go; whatever is held when this process ends, ends with it. */
export function hold(program: Running): Disposable {
  if (running.size === 0) process.once("exit", endAll);
  running.add(program);
  return {
    [Symbol.dispose]() {
      running.delete(program);
      if (running.size === 0) process.off("exit", endAll);
    },
  };
}

/** In the handler of an exit nothing can be awaited: the thread itself waits, at most `cleanUpMs`. */
function endAll(): void {
  const cleaning = [...running].filter(({ cleansUp }) => cleansUp).map(({ pid }) => pid);
  for (const pid of cleaning) terminateGroup(pid);
  const idle = new Int32Array(new SharedArrayBuffer(4));
  for (let left = cleanUpMs; left > 0 && cleaning.some(isRunning); left -= stepMs)
    Atomics.wait(idle, 0, 0, stepMs);
  for (const { pid, mark } of running) {
    killTree(pid);
    mark?.kill();
  }
}

const stepMs = 10;
