import { posix } from "node:path";
import type { TreeChange } from "./tree-changes.ts";

/** Largest file that a candidate may add, in bytes. */
export const blobLimit = 10 * 1024 * 1024;

/** A changed entry with what the rules need to know of its content. */
export interface JudgedChange extends TreeChange {
  /** Bytes; 0 where the file is absent. */
  readonly size: number;
  /** Where a symbolic link leads; null for everything else. */
  readonly target: string | null;
}

/** A tree rule that a candidate breaks. */
export interface Violation {
  readonly rule: string;
  readonly message: string;
  readonly path?: string;
}

/** What a set of changes breaks; empty when they may be taken. */
export function judgeChanges(changes: readonly JudgedChange[]): Violation[] {
  const violations = changes.flatMap((change) => {
    const path = change.path;
    return rules.flatMap(([rule, judge]) => {
      const message = judge(change);
      return message === null ? [] : [{ rule, message, path }];
    });
  });
  // Several commits may break the same rule in the same place.
  return [
    ...new Map(violations.map((violation) => [`${violation.rule}\0${violation.path}`, violation])).values(),
  ];
}

type Rule = readonly [name: string, judge: (change: JudgedChange) => string | null];

const rules: readonly Rule[] = [
  ["submodule", judgeSubmodule],
  ["path", judgePath],
  ["symlink", judgeLink],
  ["size", judgeSize],
];

function judgeSubmodule({ oldMode, newMode }: JudgedChange): string | null {
  if (oldMode !== "160000" && newMode !== "160000") return null;
  return "Submodule entries can't be added, changed or removed; a repository inside the repository counts as one.";
}

function judgePath({ path, status }: JudgedChange): string | null {
  if (status === "deleted") return null;
  if (path.split(/[/\\]/).some(isGitName)) return "A part of the path stands for git's own directory.";
  // U+FFFD is what bytes that are not UTF-8 became on reading.
  if (/[\p{Cc}\uFFFD]/u.test(path)) return "The path has control characters or is not UTF-8.";
  return null;
}

// Also the names that file systems without case, with short names or with streams take for `.git`.
function isGitName(part: string): boolean {
  const name = part
    .normalize("NFKC")
    .replace(/\p{Cf}/gu, "")
    .toLowerCase();
  return /^(\.git|git~1)[ .]*(?::.*)?$/.test(name);
}

function judgeLink({ path, target }: JudgedChange): string | null {
  if (target === null) return null;
  const leaves = "The symbolic link leads out of the repository.";
  if (target === "" || target.includes("\0") || posix.isAbsolute(target)) return leaves;
  const parts = target.split("/").filter((part) => part !== "" && part !== ".");
  const down = parts.findIndex((part) => part !== "..");
  // After another link, `..` no longer leads back to where it seems to.
  if (down >= 0 && parts.includes("..", down)) return "The symbolic link has `..` within its path.";
  const reached = posix.join(posix.dirname(path), target);
  if (reached === ".." || reached.startsWith("../")) return leaves;
  return reached.split("/").some(isGitName) ? "The symbolic link leads into git's own directory." : null;
}

/** Links at a commit, each path with where it leads. */
export type Links = ReadonlyMap<string, string>;

/**
 * The links that lead out of the tree by way of another link, which each of them alone doesn't show. Those that did so at
 * the base, and didn't change, are the base's own.
 */
export function judgeLinks(base: Links, head: Links): Violation[] {
  return [...head].flatMap(([path, target]) => {
    if (staysInside(path, head) || (base.get(path) === target && !staysInside(path, base))) return [];
    return [
      {
        rule: "symlink",
        path,
        message: "The symbolic link leads out of the repository through another link.",
      },
    ];
  });
}

/** No system follows more links than these. */
const mostLinks = 40;

function staysInside(path: string, links: Links): boolean {
  const left = path.split("/").reverse();
  const place: string[] = [];
  let followed = 0;
  for (let part = left.pop(); part !== undefined; part = left.pop()) {
    if (part === "" || part === ".") continue;
    if (part === "..") {
      if (place.pop() === undefined) return false;
      continue;
    }
    place.push(part);
    const target = links.get(place.join("/"));
    if (target === undefined) continue;
    followed += 1;
    // A circle leads nowhere.
    if (followed > mostLinks) return true;
    if (posix.isAbsolute(target)) return false;
    place.pop();
    left.push(...target.split("/").reverse());
  }
  return !place.some(isGitName);
}

function judgeSize({ size }: JudgedChange): string | null {
  if (size <= blobLimit) return null;
  return `The file has ${size} bytes; at most ${blobLimit} are taken.`;
}
