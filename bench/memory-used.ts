import { readFileSync } from "node:fs";

/** In MiB. */
export interface MemoryUsed {
  /** The most that was resident. */
  readonly rss: number;
  /** The share of this process in what is resident now: pages that other processes use too count in part. */
  readonly pss: number;
}

/** What this process takes. */
export function memoryUsed(): MemoryUsed {
  const smaps = readFileSync("/proc/self/smaps_rollup", "utf8");
  const pss = Number(/^Pss:\s+(\d+)/m.exec(smaps)?.[1]);
  return { rss: process.resourceUsage().maxRSS / 1_024, pss: pss / 1_024 };
}
