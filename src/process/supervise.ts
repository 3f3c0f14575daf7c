import type { ChildProcess } from "node:child_process";
import type { Mark } from "./marked-processes.ts";
import { killGroup, killTree, terminateGroup } from "./process-tree.ts";
import { cleanUpMs } from "./running.ts";

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
  /** See `Running`. */
  readonly cleansUp: boolean;
  readonly timeoutMs: number | undefined;
  readonly signal: AbortSignal | undefined;
  /** Bytes received from the child so far. */
  readonly received: () => number;
}

/** Waits until a started child has ended and its output has been read, and kills it on timeout and abort. */
export function supervise(supervision: Supervision): Promise<Ending> {
  const { child, mark, cleansUp, timeoutMs, signal, received } = supervision;
  return new Promise((resolve) => {
    let timedOut = false;
    let ended = false;
    let patience: NodeJS.Timeout | undefined;
    const kill = () => {
      if (ended) closePipes(child);
      else if (child.pid !== undefined) killTree(child.pid);
      mark?.kill();
    };
    const stop = () => {
      if (!cleansUp || ended || child.pid === undefined) return kill();
      terminateGroup(child.pid);
      patience ??= setTimeout(kill, cleanUpMs);
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
      clearTimeout(patience);
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
