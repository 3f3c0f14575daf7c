// Loaded into the merge job before it starts: what waits there for GitHub waits a thousandth of its time, and its clock
// may go wrong.
import { syncBuiltinESMExports } from "node:module";
import timers from "node:timers/promises";

const real = timers.setTimeout;
timers.setTimeout = ((ms = 0, ...rest: [unknown, object]) => real(ms / 1000, ...rest)) as typeof real;
syncBuiltinESMExports();

const skew = Number(process.env.CLOCK_SKEW_MS ?? "0");
const now = Date.now.bind(Date);
if (skew !== 0)
  globalThis.Date = class extends Date {
    constructor(...parts: []) {
      if (parts.length === 0) super(now() + skew);
      else super(...parts);
    }
    static override now(): number {
      return now() + skew;
    }
  } as DateConstructor;
