import type { TestFailure } from "../../domain/check.ts";
import { hideTokens } from "../../domain/text/hide-tokens.ts";
import { cleanLine, cleanText, clip } from "../../domain/text/plain-text.ts";

const nameLength = 200;
const messageLines = 8;
const messageLength = 600;
// Frames inside tools tell the coder nothing; those of the project's own files stay.
const toolFrame = /^\s*at .*(?:node:internal|node_modules)|^\s*at (?:async )?(?:Test|Suite)\.|^\s*\d+: /;

/** A failing test with the first useful lines of its error. */
export function testFailure(name: string, error: string): TestFailure {
  const lines = cleanText(error.slice(0, 20 * messageLength))
    .split("\n")
    .filter((line) => line.trim() !== "" && !toolFrame.test(line))
    .slice(0, messageLines);
  return {
    name: clip(cleanLine(name, 10 * nameLength), nameLength),
    message: clip(hideTokens(lines.join("\n").trim()), messageLength),
  };
}
