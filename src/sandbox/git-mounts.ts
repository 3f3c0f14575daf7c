import { lstatSync, mkdirSync, type Stats, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DevAgentError } from "../errors.ts";

/** In the order of mounting. What decides which programs git runs and where it looks for anything is read-only. */
const mounts = [
  // Without mounts of their own these could be moved away, and copies without the protections put in their place.
  { name: ".", bind: "--bind", isDirectory: true },
  { name: "objects", bind: "--bind", isDirectory: true },
  { name: "config", bind: "--ro-bind", isDirectory: false },
  { name: "commondir", bind: "--ro-bind", isDirectory: false },
  { name: "hooks", bind: "--ro-bind", isDirectory: true },
  { name: "info", bind: "--ro-bind", isDirectory: true },
  { name: "objects/info", bind: "--ro-bind", isDirectory: true },
] as const;

/**
 * The bubblewrap arguments that keep a workspace's git configuration and hooks from being changed inside. Throws
 * `workspace-git` where commands left anything else than git makes: nothing of theirs is followed or written through.
 */
export function gitMounts(directory: string, inside: string): readonly string[] {
  const gitDirectory = join(directory, ".git");
  const found = look(gitDirectory);
  if (found === undefined) return [];
  if (found.isFile()) return ["--ro-bind", gitDirectory, `${inside}/.git`];
  return mounts.flatMap(({ name, bind, isDirectory }) => {
    const path = join(gitDirectory, name);
    const stats = look(path) ?? make(name, path);
    if (isDirectory ? !stats.isDirectory() : !stats.isFile()) throw unsafe(path);
    return [bind, path, join(inside, ".git", name)];
  });
}

function look(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch (cause) {
    throw unsafe(path, cause);
  }
}

/** Every part of the path above the last was looked at before. */
function make(name: string, path: string): Stats {
  try {
    // Without this file a later one could name another directory, with a configuration of its own.
    if (name === "commondir") writeFileSync(path, ".\n", { flag: "wx" });
    else if (name !== "config") mkdirSync(path);
    return lstatSync(path);
  } catch (cause) {
    throw unsafe(path, cause);
  }
}

function unsafe(path: string, cause?: unknown): DevAgentError {
  return new DevAgentError({
    code: "workspace-git",
    kind: "infrastructure",
    message: `${path} is missing, closed or a link, so git's configuration can't be kept from being changed.`,
    remedy: "Run `dev-agent resume`: it makes the workspace's repository anew.",
    cause,
  });
}
