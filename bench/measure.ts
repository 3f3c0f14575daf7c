export interface Pace {
  readonly warmUps: number;
  readonly rounds: number;
}

/**
 * Runs the variants in turn, round after round, so that whatever else the machine does meets all of them alike.
 * @returns The median of each in the unit that the variants give, warm-ups left out.
 */
export async function interleave<Name extends string>(
  variants: Readonly<Record<Name, () => Promise<number>>>,
  { warmUps, rounds }: Pace,
): Promise<Record<Name, number>> {
  const names = Object.keys(variants) as Name[];
  const samples = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round < warmUps + rounds; round += 1) {
    // Each second round backwards: a variant doesn't always follow the same one.
    for (const name of round % 2 === 0 ? names : names.toReversed()) {
      const value = await variants[name]();
      if (round >= warmUps) samples.get(name)?.push(value);
    }
  }
  const medians = [...samples].map(([name, values]) => [name, median(values)]);
  return Object.fromEntries(medians) as Record<Name, number>;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[middle - 1], sorted[middle]];
  if (high === undefined) throw new Error("nothing was measured");
  return sorted.length % 2 === 1 || low === undefined ? high : (low + high) / 2;
}

/** Milliseconds that some work takes. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}
