import { mkdir, rename, unlink } from "node:fs/promises";
import { dirname } from "node:path";
import { placeInWorkspace } from "../confine.ts";
import { snippet } from "../numbered-lines.ts";
import { writeText } from "../text-file.ts";
import type { Tool, ToolContext } from "../tool.ts";
import { patchGrammar } from "./grammar.ts";
import { parsePatch } from "./parse-patch.ts";
import { planChanges, type Step } from "./plan-changes.ts";

interface PatchInput {
  readonly patch: string;
}

const mostShown = 8_000;

/** What takes the place of edit and write for models that were taught this form of patch. */
export const applyPatchTool: Tool<PatchInput> = {
  spec: {
    name: "apply_patch",
    description:
      "Creates, changes, moves and deletes text files by a patch: *** Begin Patch … *** End Patch, with *** Add File:, *** Update File: (then *** Move to:, @@ and three lines of context around each change) and *** Delete File:. Paths are relative to the workspace root. All of it is applied or nothing.",
    schema: {
      type: "object",
      properties: { patch: { type: "string" } },
      required: ["patch"],
      additionalProperties: false,
    },
    freeText: { property: "patch", grammar: patchGrammar },
  },
  reads: false,
  summary: ({ patch }) => {
    const paths = [...patch.matchAll(/^\*\*\* (?:Add|Update|Delete) File: *(.+)$/gm)].map(([, path]) => path);
    return paths.length === 0 ? "no file" : paths.join(", ");
  },
  run: async ({ patch }, context) => {
    const steps = await planChanges(parsePatch(patch), context);
    for (const step of steps) await takeStep(step, context);
    return { text: report(steps), isError: false };
  },
};

/** Where a path leads is looked up again: the step before may have moved what lies there. */
async function takeStep(step: Step, context: ToolContext): Promise<void> {
  const place = await placeInWorkspace(step.path, context);
  if (step.type === "delete") await unlink(place.path);
  else if (step.type === "move") {
    const target = await placeInWorkspace(step.to, context);
    await mkdir(dirname(target.path), { recursive: true });
    await rename(place.path, target.path);
  } else await writeText(place, step.text);
}

function report(steps: readonly Step[]): string {
  const list = steps.map(describe).join("\n");
  const shown = steps.flatMap((step) =>
    step.type === "update" ? step.places.map((place) => `${step.path}:\n${snippet(step.text, place)}`) : [],
  );
  const text = [list, ...shown].join("\n\n");
  return text.length <= mostShown ? text : `${text.slice(0, mostShown)}\n[… the rest isn't shown …]`;
}

function describe(step: Step): string {
  if (step.type === "delete") return `Deleted ${step.path}.`;
  if (step.type === "move") return `Moved ${step.path} to ${step.to}.`;
  if (step.type === "update") return `Changed ${step.path}.`;
  const lines = step.text.split("\n").length - 1;
  return `${step.created ? "Created" : "Replaced"} ${step.path} (${lines} lines).`;
}
