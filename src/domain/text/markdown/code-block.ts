import { disarmCommands } from "../disarm-commands.ts";
import { cleanText } from "../plain-text.ts";
import { longestRun } from "./inline-code.ts";

/** Text of several lines as it is, in a fence that nothing in it can close. */
export function codeBlock(text: string, limit = 20_000): string {
  return fenced(disarmCommands(cleanText(text, limit)));
}

/** Our own text in a fence of this language, e.g. `mermaid`. */
export function fenced(text: string, language = ""): string {
  const fence = "`".repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}${language}\n${text.replace(/\n+$/, "")}\n${fence}`;
}
