import { placeInWorkspace } from "./confine.ts";
import { type Edit, editAdvice } from "./edit-advice.ts";
import { lineAt, snippet } from "./numbered-lines.ts";
import { readText, writeText } from "./text-file.ts";
import { type Tool, ToolProblem } from "./tool.ts";

interface EditInput {
  readonly path: string;
  readonly old_string: string;
  readonly new_string: string;
  readonly replace_all?: boolean;
}

export const editTool: Tool<EditInput> = {
  spec: {
    name: "edit",
    description:
      "Replaces text in a file. old_string must match exactly, without the line numbers that read shows, and occur once; give more lines around it to make it unique, or set replace_all.",
    schema: {
      type: "object",
      properties: {
        path: { type: "string", description: "Relative to the workspace root" },
        old_string: { type: "string" },
        new_string: { type: "string" },
        replace_all: { type: "boolean", description: "Replace every occurrence; default false" },
      },
      required: ["path", "old_string", "new_string"],
      additionalProperties: false,
    },
  },
  reads: false,
  summary: ({ path }) => path,
  run: async ({ path, old_string, new_string, replace_all }, context) => {
    const place = await placeInWorkspace(path, context);
    const text = await readText(place);
    const edit = inFileEndings(text, { old: old_string, new: new_string });
    const { after, at, count } = replaceText(text, edit, replace_all === true);
    await writeText(place, after);
    const from = lineAt(after, at);
    const to = from + edit.new.split("\n").length - 1;
    const what = count === 1 ? "" : ` in ${count} places; the first`;
    return { text: `Edited ${place.shown}${what}:\n${snippet(after, { from, to })}`, isError: false };
  },
};

/** Replaces one occurrence, or all. @throws ToolProblem that helps to mend the call. */
export function replaceText(text: string, edit: Edit, all: boolean) {
  if (edit.old === "") throw new ToolProblem("old_string is empty. Use write to create or replace a file.");
  if (edit.old === edit.new) throw new ToolProblem("old_string and new_string are the same.");
  const places = occurrences(text, edit.old);
  const [at] = places;
  if (at === undefined) throw new ToolProblem(editAdvice(text, edit));
  if (places.length > 1 && !all) {
    const lines = places.slice(0, 20).map((place) => lineAt(text, place));
    throw new ToolProblem(
      `old_string occurs ${places.length} times, at lines ${lines.join(", ")}. Add lines around it that make it unique, or set replace_all.`,
    );
  }
  return { after: text.split(edit.old).join(edit.new), at, count: places.length };
}

function occurrences(text: string, part: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) places.push(at);
  return places;
}

/** Models write \n; in a file whose lines end in \r\n both strings are taken that way. */
function inFileEndings(text: string, edit: Edit): Edit {
  if (!text.includes("\r\n") || text.includes(edit.old)) return edit;
  const convert = (part: string) => part.replace(/\r?\n/g, "\r\n");
  return { old: convert(edit.old), new: convert(edit.new) };
}
