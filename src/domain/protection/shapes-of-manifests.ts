import type { ChangeFacts } from "./change-facts.ts";
import { compareManifests, newBuildHooks, newServers, type TwoTexts } from "./compare-manifests.ts";
import { protectedKind } from "./protected-paths.ts";
import type { Shape, ShapeName } from "./shapes.ts";
import { some } from "./some.ts";

/** Files that installing or building the project runs as they are. */
const buildScript =
  /(?:^|\/)(?:package\.(?:json5|yaml)|setup\.py|build\.rs|binding\.gyp|extconf\.rb|hatch_build\.py|conanfile\.py)$/i;

/** What installing, building or testing would run or load that it did not before. */
export function manifestShapes({ texts, files }: ChangeFacts): readonly Shape[] {
  const present = texts.filter(({ after }) => after !== null);
  const manifests = present.filter(({ path }) => /(?:^|\/)package\.json$/i.test(path)).map(compareManifests);
  const ofManifests = (key: "installScripts" | "testScripts") =>
    manifests.flatMap(({ path, [key]: names }) =>
      names.map((name) => ({ path, what: `${name} in ${path}` })),
    );
  const hooks = present.flatMap((texts) =>
    newBuildHooks(texts).map((hook) => ({ path: texts.path, what: `${hook} in ${texts.path}` })),
  );
  // What a link leads to is read by whoever installs, and not here.
  const linked = (kind: string) =>
    files
      .filter(({ path, newMode }) => newMode === "120000" && protectedKind(path) === kind)
      .map(({ path }) => ({ path, what: `${path} is a link` }));
  const scripts = files.filter(({ path, status }) => status !== "deleted" && buildScript.test(path));
  const added = scripts
    .filter(({ status }) => status !== "modified")
    .map(({ path }) => ({ path, what: path }));
  const changed = scripts
    .filter(({ status }) => status === "modified")
    .map(({ path }) => ({ path, what: path }));
  const dependencies = manifests.flatMap(({ path, newDependencies }) =>
    newDependencies.map((what) => ({ path, what })),
  );
  return [
    ...shape("install-scripts", 40, "installing or building runs something new", [
      ...ofManifests("installScripts"),
      ...hooks,
      ...added,
      ...linked("manifest"),
    ]),
    ...shape("build-scripts", 20, "changes what installing or building runs", changed),
    ...shape("test-command", 25, "changes the command that judged it", ofManifests("testScripts")),
    ...shape("new-dependencies", Math.min(16, 4 * dependencies.length), "adds", dependencies, " "),
    ...shape("registry", 40, "a lockfile downloads from other servers", [
      ...present.flatMap(serversOf),
      ...linked("lockfile"),
    ]),
    ...shape(
      "git-attributes",
      40,
      "hides files from people or changes what git does with them",
      present.flatMap(attributesOf),
    ),
  ];
}

interface Place {
  readonly path: string;
  readonly what: string;
}

function shape(
  name: ShapeName,
  points: number,
  about: string,
  places: readonly Place[],
  separator = ": ",
): readonly Shape[] {
  if (places.length === 0) return [];
  const paths = [...new Set(places.map(({ path }) => path))];
  return [{ name, points, paths, why: `${about}${separator}${some(places.map(({ what }) => what))}` }];
}

function serversOf(texts: TwoTexts): readonly Place[] {
  if (protectedKind(texts.path) !== "lockfile") return [];
  return newServers(texts).map((server) => ({ path: texts.path, what: `${server} in ${texts.path}` }));
}

/** Attributes by which git runs a filter, or leaves a file out of diffs, archives and reviews. */
const attribute =
  /(?:^|\s)(?:-diff|-text|binary|(?:filter|diff|merge)=|export-(?:ignore|subst)|ident\b|working-tree-encoding|linguist-(?:generated|vendored))/;

function attributesOf({ path, before, after }: TwoTexts): readonly Place[] {
  if (!/(?:^|\/)\.gitattributes$/i.test(path)) return [];
  const known = new Set((before ?? "").split("\n").map((line) => line.trim()));
  const lines = (after ?? "").split("\n").map((line) => line.trim());
  return lines
    .filter((line) => !line.startsWith("#") && !known.has(line) && attribute.test(line))
    .map((line) => ({ path, what: `${line} in ${path}` }));
}
