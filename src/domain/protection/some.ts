import { cleanLine } from "../text/plain-text.ts";

/** Longest name, in characters: a manifest or a lockfile may hold any text for one. */
const longest = 160;

/** `a, b and 3 more`, safe to print. */
export function some(names: readonly string[]): string {
  const shown = names
    .slice(0, 3)
    .map((name) => cleanLine(name, longest))
    .join(", ");
  return names.length > 3 ? `${shown} and ${names.length - 3} more` : shown;
}
