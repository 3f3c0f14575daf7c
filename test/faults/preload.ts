// Loaded into dev-agent before its own first line: makes what it stands on fail, as the variable FAULT says.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import timers from "node:timers/promises";
import type { Preload } from "./fault.ts";

const { fs: failing, clock, timers: shortened } = JSON.parse(process.env.FAULT ?? "{}") as Preload;

const nameOf = (target: unknown) =>
  typeof target === "number" ? fs.readlinkSync(`/proc/self/fd/${target}`) : String(target);

function fail({ call, errno, path, memory }: NonNullable<Preload["fs"]>): never {
  if (memory === true) for (const held: string[][] = []; ; ) held.push(Array.from({ length: 1e5 }, String));
  throw Object.assign(new Error(`${errno}: made to fail, ${call} '${path}'`), { code: errno, path });
}

if (failing !== undefined) {
  let left = failing.after ?? 0;
  const real = fs[failing.call] as (...args: unknown[]) => unknown;
  const patched = (...args: unknown[]) => {
    if (nameOf(args[0]).includes(failing.path) && left-- <= 0) fail(failing);
    return real(...args);
  };
  Object.assign(fs, { [failing.call]: patched });
}

if (clock !== undefined) {
  let events = 0;
  const real = fs.writeSync as (...args: unknown[]) => number;
  const counted = (...args: unknown[]) => {
    if (nameOf(args[0]).includes("events.ndjson")) events += 1;
    return real(...args);
  };
  Object.assign(fs, { writeSync: counted });
  const now = Date.now;
  const off = () => now() + (events >= clock.after ? clock.byMs : 0);
  globalThis.Date = new Proxy(Date, {
    construct: (target, args) => new target(...((args.length === 0 ? [off()] : args) as [number])),
    get: (target, key) => (key === "now" ? off : Reflect.get(target, key)),
  });
}

if (shortened !== undefined) {
  const short = (ms: number) => shortened[ms] ?? ms;
  const { setTimeout: later, AbortSignal: signals } = globalThis;
  const patched = (then: (...values: unknown[]) => void, ms = 0, ...rest: unknown[]) =>
    later(then, short(ms), ...rest);
  globalThis.setTimeout = Object.assign(patched, later) as typeof setTimeout;
  const { timeout } = signals;
  signals.timeout = (ms) => timeout.call(signals, short(ms));
  // Pauses between tries: none needs to be sat through.
  const wait = timers.setTimeout;
  Object.assign(timers, {
    setTimeout: (ms: number, value: unknown, rest: object) => wait(ms > 500 ? 1 : ms, value, rest as never),
  });
}

syncBuiltinESMExports();
