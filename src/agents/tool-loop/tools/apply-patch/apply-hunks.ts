import { nearestAdvice } from "../edit-advice.ts";
import type { LineRange } from "../numbered-lines.ts";
import { ToolProblem } from "../tool.ts";
import { findLines } from "./find-lines.ts";
import { expectedLines, type Hunk } from "./patch.ts";

export interface Patched {
  readonly text: string;
  /** Where in the new text each hunk is. */
  readonly places: readonly LineRange[];
}

/** A text with its hunks applied, in their order. @throws ToolProblem that helps to mend the hunk that doesn't fit. */
export function applyHunks(text: string, hunks: readonly Hunk[]): Patched {
  const { lines, join, ending } = splitLines(text);
  const result: string[] = [];
  const places: LineRange[] = [];
  let done = 0;
  for (const [number, hunk] of hunks.entries()) {
    const { at, length } = placeOf(hunk, { lines, from: done, number, text });
    result.push(...lines.slice(done, at));
    const from = result.length + 1;
    result.push(...newLines(hunk, lines.slice(at, at + length), ending));
    places.push({ from, to: Math.max(from, result.length) });
    done = at + length;
  }
  return { text: join([...result, ...lines.slice(done)]), places };
}

/** A file's lines without its last line's end, which stays as it is; an empty file's new lines all have one. */
function splitLines(text: string) {
  const closed = text === "" || text.endsWith("\n");
  const lines = text === "" ? [] : (closed ? text.slice(0, -1) : text).split("\n");
  const ending = text.includes("\r\n") ? "\r" : "";
  const join = (all: readonly string[]) => (all.length === 0 ? "" : all.join("\n") + (closed ? "\n" : ""));
  return { lines, join, ending };
}

interface Searching {
  readonly lines: readonly string[];
  /** Where the hunk before this one ended. */
  readonly from: number;
  /** Of the hunk, from 0. */
  readonly number: number;
  readonly text: string;
}

/** Where a hunk's lines are in the file, and how many of the hunk's are there. */
function placeOf(hunk: Hunk, searching: Searching) {
  const plain = searching.lines.map((line) => line.replace(/\r$/, ""));
  const from = hunk.anchors.reduce(
    (start, anchor) => afterAnchor(anchor, start, plain, searching),
    searching.from,
  );
  const wanted = expectedLines(hunk);
  // Only new lines: after the anchor they name, else at the end.
  if (wanted.length === 0)
    return { at: hunk.anchors.length > 0 && !hunk.atEnd ? from : plain.length, length: 0 };
  for (const some of withoutLastLine(wanted)) {
    const at = findLines(plain, { wanted: some, from, atEnd: hunk.atEnd });
    if (at >= 0) return { at, length: some.length };
  }
  throw notFound("lines", wanted, searching);
}

/** An empty line at a hunk's end may be meant for the file's last line end, which is no line here. */
function withoutLastLine(wanted: readonly string[]): readonly (readonly string[])[] {
  return wanted.length > 1 && wanted.at(-1) === "" ? [wanted, wanted.slice(0, -1)] : [wanted];
}

/** Index of the line after an anchor. */
function afterAnchor(anchor: string, from: number, plain: readonly string[], searching: Searching): number {
  const at = findLines(plain, { wanted: [anchor], from });
  if (at < 0) throw notFound("@@ line", [anchor], searching);
  return at + 1;
}

/** Kept lines stay as the file has them, white space and line ends included. */
function newLines({ lines }: Hunk, found: readonly string[], ending: string): string[] {
  let at = 0;
  return lines.flatMap(({ type, text }) => {
    if (type === "add") return [text + ending];
    const line = found[at];
    at += 1;
    return type === "keep" && line !== undefined ? [line] : [];
  });
}

/** @param what The part that has no place: the hunk's own lines, or the one that it gives after @@. */
function notFound(
  what: "lines" | "@@ line",
  wanted: readonly string[],
  { lines, from, number, text }: Searching,
): ToolProblem {
  const [missing, there] = what === "lines" ? ["weren't", "are"] : ["wasn't", "is"];
  const plain = lines.map((line) => line.replace(/\r$/, ""));
  const earlier = findLines(plain, { wanted, from: 0 });
  if (earlier < 0)
    return new ToolProblem(`Hunk ${number + 1}: its ${what} ${missing} found${nearestAdvice(text, wanted)}`);
  const where =
    earlier < from ? `before line ${from + 1}, where the part before it ends` : "not at the file's end";
  return new ToolProblem(
    `Hunk ${number + 1}: its ${what} ${there} at line ${earlier + 1}, ${where}. Give hunks in the order of the file, with lines around them that are there.`,
  );
}
