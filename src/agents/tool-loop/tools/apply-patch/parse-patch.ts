import { ToolProblem } from "../tool.ts";
import type { FileChange, Hunk, HunkLine } from "./patch.ts";

const begin = "*** Begin Patch";
const end = "*** End Patch";
const fileEnd = "*** End of File";
const kinds = { " ": "keep", "-": "remove", "+": "add" } as const;

/** The lines of a patch that are still to be read. */
interface Rest {
  readonly lines: readonly string[];
  /** Of the next line, from 0. */
  at: number;
}

/** @throws ToolProblem that names the line which isn't understood. */
export function parsePatch(text: string): readonly FileChange[] {
  const lines = text.trim().split(/\r?\n/);
  if (lines[0]?.trim() !== begin) throw new ToolProblem(`The patch must begin with the line "${begin}".`);
  if (lines.at(-1)?.trim() !== end) throw new ToolProblem(`The patch must end with the line "${end}".`);
  const rest: Rest = { lines: lines.slice(0, -1), at: 1 };
  const changes: FileChange[] = [];
  while (rest.at < rest.lines.length) {
    if (peek(rest).trim() === "") rest.at += 1;
    else changes.push(parseChange(rest));
  }
  if (changes.length === 0) throw new ToolProblem("The patch holds no change of a file.");
  return changes;
}

function parseChange(rest: Rest): FileChange {
  const added = pathAfter("*** Add File:", rest);
  if (added !== null) return { type: "add", path: added, lines: parseAdded(rest) };
  const deleted = pathAfter("*** Delete File:", rest);
  if (deleted !== null) return { type: "delete", path: deleted };
  const path = pathAfter("*** Update File:", rest);
  if (path === null)
    throw misread(rest, 'should be "*** Add File: PATH", "*** Delete File: PATH" or "*** Update File: PATH"');
  const moveTo = pathAfter("*** Move to:", rest);
  const hunks = parseHunks(rest);
  if (hunks.length === 0 && moveTo === null)
    throw misread(rest, `should be a change of ${path}: @@, or a line that begins with +, - or a space`);
  return { type: "update", path, hunks, ...(moveTo === null ? {} : { moveTo }) };
}

/** The path of a header line, which is then read; null where the next line is another. */
function pathAfter(header: string, rest: Rest): string | null {
  const line = peek(rest).trim();
  if (!line.startsWith(header)) return null;
  const path = line.slice(header.length).trim();
  if (path === "") throw misread(rest, "should name a path");
  rest.at += 1;
  return path;
}

function parseAdded(rest: Rest): readonly string[] {
  const lines: string[] = [];
  while (peek(rest).startsWith("+")) {
    lines.push(peek(rest).slice(1));
    rest.at += 1;
  }
  return lines;
}

function parseHunks(rest: Rest): readonly Hunk[] {
  const hunks: Hunk[] = [];
  while (rest.at < rest.lines.length && !isHeader(peek(rest))) {
    // Between hunks an empty line parts; within one it is an empty line of the file.
    if (peek(rest).trim() === "" && isHeader(rest.lines[rest.at + 1] ?? end)) rest.at += 1;
    else hunks.push(parseHunk(rest));
  }
  return hunks;
}

function parseHunk(rest: Rest): Hunk {
  const anchors: string[] = [];
  for (let line = peek(rest); line.startsWith("@@"); line = peek(rest)) {
    const anchor = line.slice(2).replace(/^ /, "");
    if (anchor.trim() !== "") anchors.push(anchor);
    rest.at += 1;
  }
  const lines: HunkLine[] = [];
  for (let line = parseLine(rest); line !== null; line = parseLine(rest)) lines.push(line);
  if (lines.length === 0) throw misread(rest, "should begin with +, - or a space");
  const atEnd = peek(rest).trim() === fileEnd;
  if (atEnd) rest.at += 1;
  return { anchors, lines, atEnd };
}

/** The next line of a hunk; null at its end. */
function parseLine(rest: Rest): HunkLine | null {
  const line = rest.lines[rest.at];
  if (line === undefined || line.startsWith("@@") || line.startsWith("*** ")) return null;
  if (line === "" && isHeader(rest.lines[rest.at + 1] ?? end)) return null;
  const type = line === "" ? "keep" : kinds[line[0] as keyof typeof kinds];
  if (type === undefined) throw misread(rest, "should begin with +, - or a space");
  rest.at += 1;
  return { type, text: line.slice(1) };
}

function isHeader(line: string): boolean {
  return /^\*\*\* (?:Add File|Delete File|Update File|End Patch)/.test(line);
}

function peek({ lines, at }: Rest): string {
  return lines[at] ?? "";
}

function misread(rest: Rest, what: string): ToolProblem {
  const line = rest.lines[rest.at];
  const shown = line === undefined ? "the patch's end" : JSON.stringify(line.slice(0, 200));
  return new ToolProblem(`Line ${rest.at + 1} of the patch ${what}; it is ${shown}. Nothing was changed.`);
}
