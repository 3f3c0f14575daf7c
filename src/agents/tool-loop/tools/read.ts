import { placeToRead } from "./confine.ts";
import { numberedLines } from "./numbered-lines.ts";
import { readText } from "./text-file.ts";
import { type Tool, ToolProblem } from "./tool.ts";

const most = 16_000;

interface ReadInput {
  readonly path: string;
  readonly view_range?: readonly number[];
}

export const readTool: Tool<ReadInput> = {
  spec: {
    name: "read",
    description:
      "Reads a text file. Each line comes after its number and a tab, which aren't part of the file. Long files are cut: ask for the rest with view_range.",
    schema: {
      type: "object",
      properties: {
        path: { type: "string", description: "Relative to the workspace root" },
        view_range: {
          type: "array",
          items: { type: "integer" },
          description: "First and last line, from 1; -1 as the last means the end",
        },
      },
      required: ["path"],
      additionalProperties: false,
    },
  },
  reads: true,
  summary: ({ path, view_range: range }) =>
    range === undefined ? path : `${path} lines ${range[0]} to ${range[1] === -1 ? "the end" : range[1]}`,
  run: async ({ path, view_range: range }, context) => {
    const text = await readText(await placeToRead(path, context));
    if (text === "") return { text: "(the file is empty)", isError: false };
    const lines = text.endsWith("\n") ? text.slice(0, -1).split("\n") : text.split("\n");
    const { from, to } = checkRange(range, lines.length);
    const numbered = numberedLines(lines, { from, to });
    const fit = countThatFit(numbered);
    const shown = numbered.slice(0, fit).join("\n");
    const whole = fit === numbered.length;
    const rest = `\n[… lines ${from + fit}–${to} of ${lines.length} not shown; read them with view_range …]`;
    return { text: whole ? shown : shown + rest, isError: false };
  },
};

function checkRange(range: readonly number[] | undefined, count: number) {
  if (range === undefined) return { from: 1, to: count };
  const [from, end] = range;
  const to = end === -1 ? count : Math.min(end ?? 0, count);
  if (range.length !== 2 || from === undefined || from < 1 || from > to)
    throw new ToolProblem(`view_range should be [first, last] within 1 to ${count}, the file's lines.`);
  return { from, to };
}

/** At least one line, so that reading on always gets further. */
function countThatFit(lines: readonly string[]): number {
  let length = 0;
  const over = lines.findIndex((line) => {
    length += line.length + 1;
    return length > most;
  });
  return over < 0 ? lines.length : Math.max(1, over);
}
