import { disarmCommands } from "../disarm-commands.ts";
import { cleanLine, cleanText } from "../plain-text.ts";
import { inlineCode } from "./inline-code.ts";

// What models, repositories and tools say is read by people on GitHub, where text links, calls people, closes issues and
// loads pictures. Escapes stop what Markdown makes of it. What GitHub makes of the finished text (names, numbers, commits,
// addresses, formulas) it leaves alone only in code, so that is where such words go.

/** Any text as paragraphs that show it, line by line, and do nothing else. */
export function plainMarkdown(text: string, limit = 20_000): string {
  return cleanText(text, limit)
    .split(/\n(?:[^\S\n]*\n)+/)
    .map((paragraph) => paragraph.split("\n").map(neutralLine).filter(isShown).join("\\\n"))
    .filter(isShown)
    .join("\n\n");
}

/** Any text as one line that shows it and does nothing else, wherever in a line, list item or table cell it stands. */
export function inlineMarkdown(text: string, limit = 500): string {
  return neutralLine(cleanLine(text, limit));
}

const isShown = (text: string) => text !== "";

/** A word, or words that their author put in backticks. */
const pieces = /(?<=^| )`([^` ][^`]{0,200})`(?=[.,;:!?)]{0,8}(?: |$))|[^ ]+/g;

function neutralLine(line: string): string {
  // Already clean; tabs and the like become single spaces, so that words are easy to tell.
  const words = disarmCommands(line.replace(/\s+/g, " ").trim());
  const shown = words.replace(pieces, (word: string, code: string | undefined) => {
    if (code !== undefined) return inlineCode(code);
    return isActive(word) ? inlineCode(word, Number.POSITIVE_INFINITY) : escapeWord(word);
  });
  return escapeStart(shown);
}

const active = [
  /[@$]/, // people, teams, e-mail addresses, packages; formulas
  /#\d|(?<![a-z0-9])(?:gh|ghsa|cve)-/i, // issues, pull requests, advisories
  /:\/\/|www\./i, // addresses
  /(?<![a-z0-9])[0-9a-f]{7,64}(?![a-z0-9])/i, // commits
  /:[a-z0-9_+-]+:/i, // pictures by name
];

const isActive = (word: string) => active.some((pattern) => pattern.test(word));

function escapeWord(word: string): string {
  return word.replace(/[\\`*_[\]<>&~]/g, "\\$&").replaceAll("|", "&#124;");
}

/** Takes from a line's start what makes it a heading, list, quote, rule, table or fence. */
function escapeStart(line: string): string {
  if (/^[!-/:-@[\]^_{}~]/.test(line) && !line.startsWith("&#124;")) return `\\${line}`;
  return line.replace(/^(\d{1,9})([.)])/, "$1\\$2");
}
