import type { Git } from "./git.ts";

const fullId = /^[0-9a-f]{40}$/;

/** The object a reference names; nothing where there is none. `name`: as in `refs/heads/main`. */
export function readRef(git: Git, name: string): string | undefined {
  return git.ask(["show-ref", "--verify", "--hash", name]);
}

/** Tips of all branches by name. */
export function branchTips(git: Git): ReadonlyMap<string, string> {
  const lines = git.run(["for-each-ref", "--format=%(objectname) %(refname:strip=2)", "refs/heads/"]);
  const pairs = lines.split("\n").filter((line) => line !== "");
  return new Map(pairs.map((line) => [line.slice(41), line.slice(0, 40)]));
}

/** Moves a reference; false where it isn't at `from` (40 zeros: must not exist) any more. */
export function moveRef(
  git: Git,
  move: { readonly name: string; readonly from: string; readonly to: string },
) {
  return git.ask(["update-ref", move.name, move.to, move.from]) !== undefined;
}

export function removeRef(git: Git, name: string): void {
  git.run(["update-ref", "-d", name]);
}

export function isValidRef(git: Git, name: string): boolean {
  return git.ask(["check-ref-format", name]) !== undefined;
}

export function hasObject(git: Git, sha: string): boolean {
  return fullId.test(sha) && git.ask(["cat-file", "-e", sha]) !== undefined;
}

/** The commit that a branch, tag or commit id names, as GitHub reads a `ref` parameter. */
export function resolveCommit(git: Git, ref: string): string | undefined {
  const names = [`refs/heads/${ref}`, `refs/tags/${ref}`, `refs/${ref}`, ref];
  const name = names.find((one) => (one.startsWith("refs/") ? readRef(git, one) : hasObject(git, one)));
  // Of an id a part is enough where it is the beginning of one only.
  const found = name ?? (/^[0-9a-f]{4,40}$/.test(ref) ? ref : undefined);
  return found === undefined ? undefined : git.ask(["rev-parse", "--verify", "--quiet", `${found}^{commit}`]);
}

export function isAncestor(git: Git, commits: { readonly older: string; readonly newer: string }): boolean {
  const { older, newer } = commits;
  return git.ask(["merge-base", "--is-ancestor", older, newer]) !== undefined;
}

export const nowhere = "0".repeat(40);
