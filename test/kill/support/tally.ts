import { appendFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What came of some kill points. */
export interface Tally {
  readonly points: number;
  /** What was lost or was there twice, a line each. */
  readonly problems: readonly string[];
  /** Most model calls that one kill had repeated. */
  readonly repeated: number;
}

/** Adds to what is told in one line when all tests have ended. */
export function count(tally: Tally): void {
  appendFileSync(process.env.KILL_TALLY ?? "", `${JSON.stringify(tally)}\n`);
}

/** Of the vitest project: prints the sum. */
export function setup(): () => void {
  const place = mkdtempSync(join(tmpdir(), "kill-tally-"));
  process.env.KILL_TALLY = join(place, "tally");
  appendFileSync(process.env.KILL_TALLY, "");
  return () => {
    const lines = readFileSync(join(place, "tally"), "utf8").split("\n").filter(Boolean);
    const all: readonly Tally[] = lines.map((line) => JSON.parse(line));
    const sum = (of: (tally: Tally) => number) => all.reduce((total, tally) => total + of(tally), 0);
    const repeated = Math.max(0, ...all.map((tally) => tally.repeated));
    process.stdout.write(
      `Killed at ${sum(({ points }) => points)} points: something lost or doubled after ${sum(({ problems }) => Math.min(1, problems.length))} of them, ` +
        `at most ${repeated} model call repeated per kill.\n`,
    );
    rmSync(place, { recursive: true });
  };
}
