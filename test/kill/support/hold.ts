import { type Ended, killAt } from "./kill-at.ts";
import { count } from "./tally.ts";

/** Two at once: a session waits for programs as long as it works. */
const atOnce = 2;

/** Kills a session at each of these points, one after the other; what went wrong, a line each. */
export async function problemsAt(
  kills: readonly (readonly string[])[],
  whole: Ended,
): Promise<readonly string[]> {
  const left = [...kills];
  const problems: string[] = [];
  const work = async () => {
    for (let points = left.shift(); points !== undefined; points = left.shift()) {
      const { repeated, ...killed } = await killAt({ points, whole });
      const found = killed.problems.map((problem) => `${points.join(", then ")}: ${problem}`);
      count({ points: points.length, problems: found, repeated: Math.ceil(repeated / points.length) });
      problems.push(...found);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return problems;
}
