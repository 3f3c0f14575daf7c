import type { ChangedFile } from "../../../src/domain/candidate.ts";
import type { ChangeFacts } from "../../../src/domain/protection/change-facts.ts";
import { judgeChange } from "../../../src/domain/protection/judge-change.ts";
import { isTelling } from "../../../src/domain/protection/protected-paths.ts";
import { usualProtection } from "../../../src/domain/protection/shapes.ts";

/** Path → text at a commit. */
export type Tree = Readonly<Record<string, string>>;

/** What a change from one tree to another is judged from. */
export function factsOf(base: Tree, head: Tree, more: Partial<ChangeFacts> = {}): ChangeFacts {
  const paths = [...new Set([...Object.keys(base), ...Object.keys(head)])].filter(
    (path) => base[path] !== head[path],
  );
  return {
    files: paths.map((path) => changed(path, base, head)),
    texts: paths
      .filter(isTelling)
      .map((path) => ({ path, before: base[path] ?? null, after: head[path] ?? null })),
    sizes: new Map(paths.map((path) => [path, (head[path] ?? "").length])),
    moved: paths
      .filter((path) => base[path] !== undefined && head[path] === undefined)
      .flatMap((from) => paths.flatMap((to) => (head[to] === base[from] ? [[from, to] as const] : []))),
    paths: Object.keys(head),
    ignored: [],
    ...more,
  };
}

/** Names of the protected shapes that such a change has, sorted, each with its action. */
export function shapesOf(
  base: Tree,
  head: Tree,
  more: Partial<ChangeFacts> = {},
): Readonly<Record<string, string>> {
  const judged = judgeChange(factsOf(base, head, more), usualProtection);
  return Object.fromEntries(judged.map(({ name, action }) => [name, action]));
}

export function changed(path: string, base: Tree, head: Tree): ChangedFile {
  const [before, after] = [base[path], head[path]];
  return {
    path,
    status: before === undefined ? "added" : after === undefined ? "deleted" : "modified",
    added: 1,
    deleted: 0,
    oldMode: before === undefined ? "000000" : "100644",
    newMode: after === undefined ? "000000" : "100644",
  };
}
