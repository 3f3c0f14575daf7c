export interface Looking {
  readonly pause: (ms: number) => Promise<void>;
  /** Milliseconds of pauses, all together; 0: one look. */
  readonly patienceMs: number;
}

const firstPauses = [5_000, 10_000, 20_000];
const usualPause = 30_000;

/** Looks again and again, with pauses between, until something is seen; null when patience is over. */
export async function lookUntil<Seen>(
  look: () => Promise<Seen | null>,
  { pause, patienceMs }: Looking,
): Promise<Seen | null> {
  let paused = 0;
  for (let looks = 0; ; looks += 1) {
    const seen = await look();
    if (seen !== null) return seen;
    const ms = firstPauses[looks] ?? usualPause;
    if (paused + ms > patienceMs) return null;
    paused += ms;
    await pause(ms);
  }
}
