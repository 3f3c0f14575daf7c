import { type Place, placeInWorkspace } from "../confine.ts";
import type { LineRange } from "../numbered-lines.ts";
import { readText, requireFile, requireSize } from "../text-file.ts";
import { type ToolContext, ToolProblem } from "../tool.ts";
import { applyHunks } from "./apply-hunks.ts";
import type { FileChange } from "./patch.ts";

/** One thing to be done to the files of the workspace. Paths are as the model gave them. */
export type Step =
  | { readonly type: "write"; readonly path: string; readonly text: string; readonly created: boolean }
  | {
      readonly type: "update";
      readonly path: string;
      readonly text: string;
      readonly places: readonly LineRange[];
    }
  | { readonly type: "delete"; readonly path: string }
  | { readonly type: "move"; readonly path: string; readonly to: string };

/** What the files would hold after the steps so far, by real path; null for none. */
type Files = Map<string, string | null>;

/** All that a patch does, worked out before anything is done: it fits as a whole or changes nothing. @throws ToolProblem */
export async function planChanges(
  changes: readonly FileChange[],
  context: ToolContext,
): Promise<readonly Step[]> {
  const files: Files = new Map();
  const steps: Step[] = [];
  for (const change of changes) {
    try {
      steps.push(...(await planChange(change, files, context)));
    } catch (error) {
      if (!(error instanceof ToolProblem)) throw error;
      throw new ToolProblem(`${change.path}: ${error.message}\nNothing was changed.`);
    }
  }
  return steps;
}

async function planChange(change: FileChange, files: Files, context: ToolContext): Promise<readonly Step[]> {
  const { path } = change;
  const place = await placeInWorkspace(path, context);
  if (change.type === "add") {
    const text = change.lines.map((line) => `${line}\n`).join("");
    const created = !(await isThere(place, files));
    if (!created) await requireThere(place, files);
    requireSize(text);
    files.set(place.path, text);
    return [{ type: "write", path, text, created }];
  }
  if (change.type === "delete") {
    await requireThere(place, files);
    requireUnlinked(place);
    files.set(place.path, null);
    return [{ type: "delete", path }];
  }
  const { text, places } = applyHunks(await textOf(place, files), change.hunks);
  requireSize(text);
  files.set(place.path, text);
  const update: Step[] = change.hunks.length === 0 ? [] : [{ type: "update", path, text, places }];
  if (change.moveTo === undefined) return update;
  return [...update, await planMove(place, { ...change, to: change.moveTo }, { files, context })];
}

interface Planning {
  readonly files: Files;
  readonly context: ToolContext;
}

async function planMove(
  place: Place,
  { path, to }: { readonly path: string; readonly to: string },
  { files, context }: Planning,
): Promise<Step> {
  requireUnlinked(place);
  const target = await placeInWorkspace(to, context);
  if (await isThere(target, files))
    throw new ToolProblem(
      `${to} is there already. Delete it in the same patch first, or choose another name.`,
    );
  files.set(target.path, files.get(place.path) ?? null);
  files.set(place.path, null);
  return { type: "move", path, to };
}

async function isThere(place: Place, files: Files): Promise<boolean> {
  const known = files.get(place.path);
  return known === undefined ? place.exists : known !== null;
}

async function textOf(place: Place, files: Files): Promise<string> {
  return knownText(place, files) ?? (await readText(place));
}

async function requireThere(place: Place, files: Files): Promise<void> {
  if (knownText(place, files) === undefined) await requireFile(place);
}

/** What the patch itself made of a file; undefined where it hasn't touched it. */
function knownText({ path }: Place, files: Files): string | undefined {
  const known = files.get(path);
  if (known === null) throw new ToolProblem("The patch itself took it away before.");
  return known;
}

/** Taking away what a link leads to is hardly meant. */
function requireUnlinked({ linked, shown }: Place): void {
  if (linked)
    throw new ToolProblem(
      `A symbolic link leads to it (${shown}). Use that path, or rm and mv through bash.`,
    );
}
