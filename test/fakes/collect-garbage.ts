import { setImmediate } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose-gc");
const collect: () => void = runInNewContext("gc");

/** Frees all memory that nothing refers to, also what only finalizers hold on to. */
export async function collectGarbage(): Promise<void> {
  for (let times = 0; times < 5; times += 1) {
    collect();
    await setImmediate();
  }
}
