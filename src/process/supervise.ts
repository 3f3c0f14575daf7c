import type { ChildProcess } from "node:child_process";
import type { Mark } from "./marked-processes.ts";
import { killGroup, killTree } from "./process-tree.ts";

/** What a timer can hold; a longer time would fire at once. */
const longestTimerMs = 2 ** 31 - 1;
/** How long pipes may stay silent after the program ended before they are closed. */
const silenceMs = 300;

export interface Ending {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly timedOut: boolean;
}

export interface Supervision {
  readonly child: ChildProcess;
  readonly mark: Mark | undefined;
  readonly timeoutMs: number | undefined;
  readonly signal: AbortSignal | undefined;
  /** Bytes received from the child so far. */
  readonly received: () => number;
}

/** Waits until a started child has ended and its output has been read, and kills it on timeout and abort. */
export function supervise({ child, mark, timeoutMs, signal, received }: Supervision): Promise<Ending> {
  return new Promise((resolve) => {
    let timedOut = false;
    let ended = false;
    const stop = () => {
      if (ended) closePipes(child);
      else if (child.pid !== undefined) killTree(child.pid);
      mark?.kill();
    };
    const expire = () => {
      timedOut = !ended;
      stop();
    };
    const timer =
      timeoutMs === undefined ? undefined : setTimeout(expire, Math.min(timeoutMs, longestTimerMs));
    signal?.addEventListener("abort", stop, { once: true });
    if (signal?.aborted === true) stop();
    child.once("exit", () => {
      ended = true;
      // Background children end with their leader …
      if (child.pid !== undefined) killGroup(child.pid);
      mark?.kill();
      // … but one that left the group may hold the pipes open for ever.
      closeWhenSilent(child, received);
    });
    child.once("close", (exitCode, killedBy) => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", stop);
      resolve({ exitCode, signal: killedBy, timedOut });
    });
  });
}

function closeWhenSilent(child: ChildProcess, received: () => number): void {
  const before = received();
  const check = () => {
    if (received() === before) closePipes(child);
    else closeWhenSilent(child, received);
  };
  // The immediate lets a busy event loop read what is waiting in the pipes before the check.
  const timer = setTimeout(() => setImmediate(check), silenceMs);
  child.once("close", () => clearTimeout(timer));
}

function closePipes(child: ChildProcess): void {
  for (const pipe of child.stdio) pipe?.destroy();
}
