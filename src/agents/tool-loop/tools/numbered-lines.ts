import { cutLine } from "./text-limit.ts";

export interface LineRange {
  /** 1-based, both included. */
  readonly from: number;
  readonly to: number;
}

const widest = 2_000;

/** Lines with their numbers, cut where they are very long. */
export function numberedLines(lines: readonly string[], { from, to }: LineRange): string[] {
  const width = String(Math.min(to, lines.length)).length;
  return lines
    .slice(from - 1, to)
    .map((line, index) => `${String(from + index).padStart(width)}\t${cutLine(line, widest)}`);
}

/** The lines around a place, with their numbers. */
export function snippet(text: string, { from, to }: LineRange): string {
  const lines = text.split("\n");
  const range = { from: Math.max(1, from - 3), to: Math.min(lines.length, to + 3) };
  const shown = numberedLines(lines, range);
  if (shown.length > 40) shown.splice(20, shown.length - 40, "[…]");
  return shown.join("\n");
}

/** The number, from 1, of the line at a character. */
export function lineAt(text: string, index: number): number {
  let line = 1;
  for (let at = text.indexOf("\n"); at >= 0 && at < index; at = text.indexOf("\n", at + 1)) line += 1;
  return line;
}
