import type { Git } from "./git.ts";
import { isoSeconds } from "./world.ts";

export interface Commit {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Signature;
  readonly committer: Signature;
  readonly message: string;
}

interface Signature {
  readonly name: string;
  readonly email: string;
  readonly date: string;
}

export interface Range {
  readonly base: string;
  readonly head: string;
}

export interface FileChange {
  readonly path: string;
  readonly status: "added" | "removed" | "modified" | "changed";
  /** The file's object after the change, or before it where it was removed. */
  readonly sha: string;
  readonly additions: number;
  readonly deletions: number;
}

const format = ["%H", "%T", "%P", "%an", "%ae", "%aI", "%cn", "%ce", "%cI", "%B"].join("%x00");

export function readCommit(git: Git, sha: string): Commit {
  const text = git.run(["show", "--no-patch", `--format=${format}`, sha]);
  const [id = "", tree = "", parents = "", ...rest] = text.split("\0");
  const [name = "", email = "", date = "", byName = "", byEmail = "", byDate = "", message = ""] = rest;
  return {
    sha: id,
    tree,
    parents: parents.split(" ").filter((parent) => parent !== ""),
    author: { name, email, date: isoSeconds(date) },
    committer: { name: byName, email: byEmail, date: isoSeconds(byDate) },
    message,
  };
}

/** Commits that `head` has and `base` hasn't, oldest first. */
export function commitsBetween(git: Git, { base, head }: Range): readonly string[] {
  const text = git.run(["rev-list", "--reverse", `${base}..${head}`]);
  return text === "" ? [] : text.split("\n");
}

/** What changes from one commit to another; renames are a removal and an addition. */
export function changesBetween(git: Git, { base, head }: Range): readonly FileChange[] {
  const raw = git.run(["diff-tree", "-r", "-z", "--no-renames", "--raw", "--numstat", base, head]);
  const fields = raw.split("\0").filter((field) => field !== "");
  const counts = new Map(
    fields.flatMap((field) => {
      const [added = "", removed = "", path] = field.startsWith(":") ? [] : field.split("\t");
      return path === undefined
        ? []
        : [[path, { additions: count(added), deletions: count(removed) }] as const];
    }),
  );
  return fields.flatMap((field, index) => {
    if (!field.startsWith(":")) return [];
    const path = fields[index + 1] ?? "";
    const [, , before = "", after = "", letter = ""] = field.split(" ");
    const status = statuses[letter] ?? "modified";
    const lines = counts.get(path) ?? { additions: 0, deletions: 0 };
    return [{ path, status, sha: status === "removed" ? before : after, ...lines }];
  });
}

export function patchOf(git: Git, { base, head, path }: Range & { readonly path: string }): string {
  const text = git.run(["diff", "--no-renames", "--no-ext-diff", base, head, "--", path]);
  const start = text.indexOf("\n@@");
  return start < 0 ? "" : text.slice(start + 1);
}

const statuses: Readonly<Record<string, FileChange["status"]>> = { A: "added", D: "removed", T: "changed" };

/** Binary files have `-` instead of a number. */
function count(text: string): number {
  return text === "-" ? 0 : Number(text);
}
