import type { Figure } from "./figure.ts";
import type { Scratch } from "./scratch.ts";

/** What a benchmark works with. */
export interface Bench {
  readonly scratch: Scratch;
  /** The bundle of child.ts. */
  readonly child: string;
}

/** Measures one thing; throws when it can't. */
export type Benchmark = (bench: Bench) => Promise<readonly Figure[]>;
