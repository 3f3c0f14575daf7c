// Loaded before the program: writes to SPAWN_LOG how many processes it started and how long it had none.
import childProcess, { type ChildProcess } from "node:child_process";
import { writeFileSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";

/** Milliseconds. */
export interface SpawnLog {
  readonly processes: number;
  /** From the program's start to its end. */
  readonly wall: number;
  /** With at least one process at work. */
  readonly busy: number;
  /** What the calls that start processes take themselves, within `busy`. */
  readonly starting: number;
}

const began = performance.now();
const spans: { readonly start: number; end: number }[] = [];
let starting = 0;

const { spawn } = childProcess;
const logged = (...args: Parameters<typeof spawn>): ChildProcess => {
  const span = { start: performance.now(), end: Number.POSITIVE_INFINITY };
  const child = spawn(...args);
  starting += performance.now() - span.start;
  child.once("exit", () => {
    span.end = performance.now();
  });
  spans.push(span);
  return child;
};
childProcess.spawn = logged as typeof spawn;
syncBuiltinESMExports();

process.on("exit", () => {
  const wall = performance.now() - began;
  const log: SpawnLog = { processes: spans.length, wall, busy: busyTime(), starting };
  writeFileSync(process.env.SPAWN_LOG ?? "", JSON.stringify(log));
});

function busyTime(): number {
  let busy = 0;
  let until = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    busy += Math.max(0, Math.min(end, performance.now()) - Math.max(start, until));
    until = Math.max(until, end);
  }
  return busy;
}
