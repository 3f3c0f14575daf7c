import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import type { Clock } from "./clock.ts";
import { splitLines } from "./split-lines.ts";

export interface Launch {
  readonly argv: readonly [string, ...string[]];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** Interrupts; a process that stays is terminated after 7.5 s and killed after another 2.5. */
  readonly signal: AbortSignal;
  readonly clock: Clock;
  readonly onLine: (line: string) => void;
  /** Told of the process as soon as it runs. */
  readonly onStart?: (pid: number) => void;
}

/** Runs one process and gives its exit code; null when a signal ended it. Throws when it can't be started. */
export async function runProcess(launch: Launch): Promise<number | null> {
  const { argv, cwd, env, clock, signal } = launch;
  const [program, ...args] = argv;
  const child = spawn(program, args, {
    cwd,
    env: { ...env },
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  if (child.pid !== undefined) launch.onStart?.(child.pid);
  splitLines(child.stdout, launch.onLine);
  splitLines(child.stderr, launch.onLine);
  const closed = once(child, "close");
  closed.catch(() => {}); // The same error is thrown where the exit is awaited.
  const exited = once(child, "exit") as Promise<[number | null]>;
  const stopWatching = interruptOn(signal, child, clock);
  const [code] = await exited.finally(stopWatching);
  // A process left in the background may hold the output open.
  const { promise: patience, resolve } = Promise.withResolvers<void>();
  const forget = clock.after(5000, resolve);
  await Promise.race([closed, patience]);
  forget();
  return code;
}

function interruptOn(signal: AbortSignal, child: ChildProcess, clock: Clock): () => void {
  let forget = () => {};
  const interrupt = () => {
    child.kill("SIGINT");
    forget = clock.after(7500, () => {
      child.kill("SIGTERM");
      forget = clock.after(2500, () => killGroup(child));
    });
  };
  if (signal.aborted) interrupt();
  else signal.addEventListener("abort", interrupt);
  return () => {
    signal.removeEventListener("abort", interrupt);
    forget();
  };
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, "SIGKILL");
  } catch {
    // It has ended meanwhile.
  }
}
