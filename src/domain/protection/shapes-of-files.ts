import type { ChangedFile } from "../candidate.ts";
import type { ChangeFacts } from "./change-facts.ts";
import { collidingPaths, isReservedName } from "./names.ts";
import { plainPath } from "./plain-path.ts";
import type { Shape, ShapeName } from "./shapes.ts";
import { some } from "./some.ts";

/** What kind of files come in: types, modes, sizes and names. */
export function fileShapes(facts: ChangeFacts, largeFileBytes: number): readonly Shape[] {
  const { files, sizes, paths, ignored } = facts;
  const kept = files.filter(({ status }) => status !== "deleted");
  const which = (wanted: (file: ChangedFile) => boolean) => kept.filter(wanted).map(({ path }) => path);
  const size = (path: string) => sizes.get(path) ?? 0;
  const large = which(({ path }) => size(path) > largeFileBytes);
  const added = which(({ status }) => status === "added");
  const collisions = collidingPaths(added, paths);
  return [
    ...shape(
      "binary",
      10,
      which(({ added, deleted }) => added === null && deleted === null),
      (found) => `nobody can read the change of ${found}`,
    ),
    ...shape(
      "type-change",
      15,
      which(({ newMode, status }) => newMode === "120000" || status === "type-changed"),
      (found) => `adds a link or changes the type of ${found}`,
    ),
    ...shape(
      "executable",
      12,
      which(({ newMode, oldMode }) => newMode === "100755" && oldMode !== "100755"),
      (found) => `makes ${found} executable`,
    ),
    ...shape("large-file", 15, large, (found) => `over ${largeFileBytes} bytes: ${found}`),
    ...shape("forced-ignored", 20, ignored, (found) => `adds what the base ignores: ${found}`),
    ...shape(
      "installed-files",
      40,
      which(({ path }) => isInstalled(path)),
      (found) => `brings files where packages are installed, which run in place of the real ones: ${found}`,
    ),
    ...shape(
      "reserved-name",
      15,
      which(({ path, status }) => status === "added" && isReservedName(path)),
      (found) => `no file name on Windows: ${found}`,
    ),
    ...shape(
      "case-collision",
      15,
      collisions.map(([path]) => path),
      () => `the same name on some disks: ${some(collisions.map(([path, other]) => `${path} and ${other}`))}`,
    ),
  ];
}

/** Programs and packages there come before all others when the project's commands run. */
const isInstalled = (path: string) =>
  /(?:^|\/)(?:node_modules|\.venv|venv|__pypackages__|site-packages|\.pnp\.[cm]?js)(?:\/|$)/.test(
    plainPath(path),
  );

function shape(
  name: ShapeName,
  points: number,
  paths: readonly string[],
  why: (found: string) => string,
): readonly Shape[] {
  return paths.length === 0 ? [] : [{ name, points, paths, why: why(some(paths)) }];
}
