import { groupBy } from "../group-by.ts";
import type { ChangeFacts } from "./change-facts.ts";
import { changesLock } from "./compare-manifests.ts";
import { type ProtectedKind, protectedKind } from "./protected-paths.ts";
import type { Shape, ShapeName } from "./shapes.ts";
import { some } from "./some.ts";

const weights: Readonly<Partial<Record<ProtectedKind & ShapeName, readonly [points: number, why: string]>>> =
  {
    "code-owners": [50, "who must review changes"],
    workflow: [50, "a workflow or an action, which runs with the repository's permissions"],
    "continuous-integration": [35, "continuous integration"],
    "agent-instructions": [45, "what coding agents are told or may run"],
    "dev-agent-config": [45, "dev-agent's own configuration"],
    "git-hooks": [40, "what git runs by itself on people's machines"],
    "developer-tools": [30, "what editors and shells run by themselves"],
    "git-config": [25, "how git or a secret scanner treats files"],
    "submodule-config": [40, "where submodules come from"],
    registry: [40, "where packages come from"],
    "check-config": [12, "how the project is checked"],
    "build-config": [12, "how the project is built or deployed"],
    "dot-folder": [10, "a hidden folder"],
    manifest: [4, "what the project is made of"],
  };

/** Protected paths that change, a deleted one too. */
export function pathShapes({ files, texts }: ChangeFacts): readonly Shape[] {
  const kinds = groupBy(files, ({ path }) => protectedKind(path));
  const pathsOf = (kind: ProtectedKind) => (kinds.get(kind) ?? []).map(({ path }) => path);
  const shapes = Object.entries(weights).flatMap(([kind, [points, why]]): Shape[] => {
    const paths = pathsOf(kind as ProtectedKind);
    if (paths.length === 0) return [];
    return [{ name: kind as ShapeName, paths, points, why: `changes ${why}: ${some(paths)}` }];
  });
  const idle = new Set(texts.filter((text) => !changesLock(text)).map(({ path }) => path));
  const manifests = pathsOf("manifest").filter((path) => !idle.has(path));
  return [...shapes, ...lockfileOnly(pathsOf("lockfile"), manifests)];
}

/** A lockfile that moves without its manifest can bring in anything, and nobody reads it. */
function lockfileOnly(locks: readonly string[], manifests: readonly string[]): readonly Shape[] {
  const alone = locks.filter((lock) => !manifests.some((manifest) => isLockedBy(manifest, lock)));
  if (alone.length === 0) return [];
  const why = `${some(alone)} without a change to what it locks`;
  return [{ name: "lockfile-only", paths: alone, points: 35, why }];
}

const folderOf = (path: string) => path.slice(0, path.lastIndexOf("/") + 1);
/** A workspace's one lockfile locks the manifests of every package below it, of its own language. */
const isLockedBy = (manifest: string, lock: string) =>
  folderOf(manifest).startsWith(folderOf(lock)) &&
  (/deno\.lock$/i.test(lock) || ofNode.test(manifest) === ofNode.test(lock));
const ofNode =
  /(?:^|\/)(?:package\.json|pnpm-workspace\.yaml|package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|yarn\.lock|bun\.lockb?)$/i;
