import { type CliName, cliReleases, oldestTested } from "./releases.ts";

/** What is to be said about a version that dev-agent was never tried with; null where it was. */
export function judgeVersion(name: CliName, version: string): string | null {
  const from = oldestTested[name];
  const to = cliReleases[name].version;
  const tested = `dev-agent was tested with ${from} to ${to}`;
  if (compare(version, from) < 0) return `${name} ${version} is older: ${tested}.`;
  if (compare(version, to) > 0) return `${name} ${version} is newer: ${tested}.`;
  return null;
}

/** Below 0: `a` comes first. A version that is not released yet comes before the one it will be. */
function compare(a: string, b: string): number {
  const [left, right] = [numbersOf(a), numbersOf(b)];
  const at = left.findIndex((number, index) => number !== right[index]);
  if (at >= 0) return (left[at] ?? 0) - (right[at] ?? 0);
  return Number(b.includes("-")) - Number(a.includes("-"));
}

const numbersOf = (version: string) => (version.split("-")[0] ?? "").split(".").map(Number);
