import { existsSync, lstatSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { DevAgentError } from "../errors.ts";

/** What decides which programs git runs and where it looks for objects. */
const guarded = ["config", "hooks", "info", "objects/info"];
const guardedDirectories = ["hooks", "info", "objects/info"];

/** The bubblewrap arguments that keep a workspace's git configuration and hooks from being changed inside. */
export function gitMounts(directory: string, inside: string): readonly string[] {
  const gitDirectory = join(directory, ".git");
  const kind = lstatSync(gitDirectory, { throwIfNoEntry: false });
  if (kind === undefined) return [];
  if (kind.isFile()) return ["--ro-bind", gitDirectory, `${inside}/.git`];
  if (!kind.isDirectory()) throw unsafe(gitDirectory);
  for (const name of guardedDirectories) mkdirSync(join(gitDirectory, name), { recursive: true });
  return [
    // Without a mount of its own `.git` could be moved away, and a copy without the protections put in its place.
    ...["--bind", gitDirectory, `${inside}/.git`],
    ...guarded.flatMap((name) => guard(join(gitDirectory, name), `${inside}/.git/${name}`)),
  ];
}

function guard(source: string, target: string): readonly string[] {
  if (lstatSync(source, { throwIfNoEntry: false })?.isSymbolicLink() === true) throw unsafe(source);
  if (!existsSync(source)) throw unsafe(source);
  return ["--ro-bind", source, target];
}

function unsafe(path: string): DevAgentError {
  return new DevAgentError({
    code: "workspace-git",
    kind: "infrastructure",
    message: `${path} is missing or is a link, so git's configuration can't be kept from being changed.`,
    remedy: "Delete the workspace and run again.",
  });
}
