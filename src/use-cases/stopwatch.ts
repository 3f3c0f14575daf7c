/** Time that a session was at work, over all its processes. */
export interface Stopwatch {
  elapsedMs(): number;
  pause(): void;
  go(): void;
}

/** @param earlierMs What earlier processes worked. */
export function startStopwatch(earlierMs: number, now: () => number = () => performance.now()): Stopwatch {
  let worked = earlierMs;
  let since: number | null = now();
  const running = () => (since === null ? 0 : now() - since);
  return {
    elapsedMs: () => worked + running(),
    pause() {
      worked += running();
      since = null;
    },
    go() {
      since ??= now();
    },
  };
}
