import { stat } from "node:fs/promises";
import { join } from "node:path";
import type { Git } from "./commands.ts";
import type { Setting } from "./environment.ts";

/** A working tree of the person's repository. */
export interface Checkout {
  readonly gitDirectory: string;
  readonly toplevel: string;
}

/** The working tree that has a branch checked out; null when none has. */
export async function findCheckout(
  git: Git,
  where: { readonly at: string; readonly own: Checkout | null; readonly branch: string },
): Promise<Checkout | null> {
  const ref = `refs/heads/${where.branch}`;
  if (where.own !== null) {
    const head = await git.hardened({
      at: where.own.gitDirectory,
      args: ["symbolic-ref", "--quiet", "HEAD"],
      answers: [1],
    });
    if (head.stdout.trim() === ref) return where.own;
  }
  const { stdout } = await git.hardened({ at: where.at, args: ["worktree", "list", "--porcelain", "-z"] });
  for (const block of stdout.split("\0\0")) {
    const lines = block.split("\0");
    const path = lines.find((line) => line.startsWith("worktree "))?.slice("worktree ".length);
    if (path === undefined || !lines.includes(`branch ${ref}`)) continue;
    const gitDirectory = join(path, ".git");
    const exists = await stat(gitDirectory).then(
      () => true,
      () => false,
    );
    return exists ? { gitDirectory, toplevel: path } : null;
  }
  return null;
}

/** Whether no tracked file differs from the head. Untracked files don't count; submodules are not looked into. */
export async function isClean(git: Git, checkout: Checkout): Promise<boolean> {
  const { stdout } = await git.hardened({
    ...inCheckout(checkout),
    args: ["status", "--porcelain", "-z", "--untracked-files=no", "--ignore-submodules=all", "--no-renames"],
    settings: await withoutFilters(git, checkout.gitDirectory),
  });
  return stdout === "";
}

export function inCheckout(checkout: Checkout) {
  return { at: checkout.gitDirectory, workTree: checkout.toplevel };
}

/** Settings that keep every content filter of a repository from running. */
export async function withoutFilters(git: Git, at: string): Promise<Setting[]> {
  const { stdout } = await git.hardened({
    at,
    args: ["config", "--null", "--name-only", "--get-regexp", String.raw`^filter\.`],
    answers: [1],
  });
  const names = new Set<string>();
  for (const key of stdout.split("\0")) {
    const name = /^filter\.(.*)\.[^.]*$/s.exec(key)?.[1];
    if (name !== undefined) names.add(name);
  }
  return [...names].flatMap((name): Setting[] => [
    [`filter.${name}.clean`, ""],
    [`filter.${name}.smudge`, ""],
    [`filter.${name}.process`, ""],
    [`filter.${name}.required`, "false"],
  ]);
}
