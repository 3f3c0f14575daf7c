import { hideTokens } from "../domain/text/hide-tokens.ts";
import { cleanText } from "../domain/text/plain-text.ts";

const tailLines = 60;
const tailCharacters = 4000;

/** The end of a command's output: cleaned, without tokens and blank runs, at most 60 lines and 4000 characters. */
export function usefulTail(output: string): string {
  const cleaned = cleanText(output.slice(-4 * tailCharacters)).replace(/\n\s*\n\s*\n/g, "\n\n");
  const lines = hideTokens(cleaned).trim().split("\n").slice(-tailLines).join("\n");
  return lines.length <= tailCharacters ? lines : `…${lines.slice(1 - tailCharacters)}`;
}
