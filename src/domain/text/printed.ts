import { disarmCommands } from "./disarm-commands.ts";
import { cleanLine, cleanText } from "./plain-text.ts";

// What is printed goes to a person's terminal or to a CI system's log, and nobody knows to which.

/** One line of any text to print. */
export function printedLine(text: string, limit?: number): string {
  return disarmCommands(cleanLine(text, limit));
}

/** Any text of several lines to print. */
export function printedText(text: string, limit?: number): string {
  return disarmCommands(cleanText(text, limit));
}
