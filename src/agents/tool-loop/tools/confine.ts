import { lstat, realpath } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { type ToolContext, ToolProblem } from "./tool.ts";

/** Where in the workspace's home the full text of long outputs lies. */
export const outputFolder = "tool-output";

export interface Place {
  /** Real path on this machine; the file may be missing. */
  readonly path: string;
  /** As the model knows it. */
  readonly shown: string;
  readonly exists: boolean;
  /** Whether a symbolic link led there. */
  readonly linked: boolean;
}

/**
 * The file that a model means by a path: relative to the workspace, or absolute as commands in the sandbox see it.
 * Nothing else runs in the workspace meanwhile, so what is checked here still holds when the file is opened.
 * @throws ToolProblem for whatever leaves the workspace, by `..` or by links, and for `.git`.
 */
export async function placeInWorkspace(path: string, { workspace, sandbox }: ToolContext): Promise<Place> {
  const inside = sandbox.pathInside(workspace);
  const asked = isAbsolute(path) ? relative(inside, resolve(path)) : path;
  return placeIn(await realpath(workspace.directory), asked, path);
}

/** The same for reading, where a long output's file may be meant as well: `~/tool-output/…`. */
export async function placeToRead(path: string, context: ToolContext): Promise<Place> {
  const prefix = `~/${outputFolder}/`;
  if (!path.startsWith(prefix)) return placeInWorkspace(path, context);
  const home = await realpath(context.workspace.home);
  return placeIn(join(home, outputFolder), path.slice(prefix.length), path);
}

async function placeIn(root: string, asked: string, shown: string): Promise<Place> {
  if (asked.includes("\0")) throw new ToolProblem("The path holds a NUL character.");
  const target = resolve(root, asked);
  requireInside(root, target, shown);
  const existing = await deepestExisting(target);
  const real = await realpath(existing).catch(() => {
    throw new ToolProblem(`${shown} is, or lies behind, a symbolic link that leads nowhere.`);
  });
  const path = existing === target ? real : join(real, relative(existing, target));
  requireInside(root, path, shown);
  return { path, shown: relative(root, path) || ".", exists: existing === target, linked: path !== target };
}

/** The nearest of a path and its parents that is there; a dangling link is. */
async function deepestExisting(path: string): Promise<string> {
  try {
    await lstat(path);
    return path;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENAMETOOLONG") throw new ToolProblem("The path is too long.");
    if (code === "ENOTDIR")
      throw new ToolProblem(`${basename(dirname(path))} on the way there is a file, not a directory.`);
    if (code !== "ENOENT") throw error;
    return deepestExisting(dirname(path));
  }
}

function requireInside(root: string, path: string, shown: string): void {
  const below = relative(root, path);
  const parts = below.split(sep);
  if (parts[0] === ".." || isAbsolute(below))
    throw new ToolProblem(
      `${shown} leads out of the workspace. Use a path relative to its root, such as src/index.ts.`,
    );
  if (parts.some((part) => part.toLowerCase() === ".git"))
    throw new ToolProblem(
      `${shown} lies in .git, which is off limits. Use git commands through bash to look at history.`,
    );
}
