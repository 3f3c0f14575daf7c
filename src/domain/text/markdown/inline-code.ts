import { disarmCommands } from "../disarm-commands.ts";
import { cleanLine } from "../plain-text.ts";

/**
 * One line of any text as code: GitHub makes nothing of what stands there. It never holds a bare `|`, which ends a table's
 * cell even inside code. A neighbour without a space between must not be a backtick or a dollar sign.
 */
export function inlineCode(text: string, limit = 500): string {
  const line = disarmCommands(cleanLine(text, limit));
  return line
    .split("|")
    .map((part) => (part.trim() === "" ? part : span(part)))
    .join("&#124;");
}

function span(part: string): string {
  const fence = "`".repeat(longestRun(part) + 1);
  // One space at either end is taken away by whoever renders it, where both are there.
  const pad = /^[` ]|[` ]$/.test(part) ? " " : "";
  return `${fence}${pad}${part}${pad}${fence}`;
}

/** Length of the longest run of backticks. */
export function longestRun(text: string): number {
  let longest = 0;
  for (const [run] of text.matchAll(/`+/g)) longest = Math.max(longest, run.length);
  return longest;
}
