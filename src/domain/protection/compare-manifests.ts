import { isObject, objectAt, parseJson } from "../json.ts";

/** What a manifest's change adds, from its text at base and head. */
export interface ManifestChange {
  readonly path: string;
  readonly newDependencies: readonly string[];
  /** Scripts that installing runs by itself. */
  readonly installScripts: readonly string[];
  /** Scripts that decide what a test run is. */
  readonly testScripts: readonly string[];
}

export interface TwoTexts {
  readonly path: string;
  /** Null where the file is absent. */
  readonly before: string | null;
  readonly after: string | null;
}

const dependencyKinds = ["dependencies", "devDependencies", "optionalDependencies", "peerDependencies"];
const installScripts = ["preinstall", "install", "postinstall", "preprepare", "prepare", "postprepare"];
const testScripts = ["pretest", "test", "posttest"];

/** What a package.json's change brings in. One that can't be read at head brings in nothing: nothing can install it. */
export function compareManifests({ path, before, after }: TwoTexts): ManifestChange {
  const [old, now] = [read(before), read(after)];
  const dependencies = (manifest: unknown) =>
    dependencyKinds.flatMap((kind) => Object.keys(objectAt(manifest, kind)));
  const known = new Set(dependencies(old));
  const script = (manifest: unknown, name: string) => objectAt(manifest, "scripts")[name];
  const changed = (name: string) => script(old, name) !== script(now, name);
  return {
    path,
    newDependencies: [...new Set(dependencies(now))].filter((name) => !known.has(name)),
    installScripts: installScripts.filter((name) => changed(name) && script(now, name) !== undefined),
    // A first test command replaces nothing that judged before.
    testScripts: testScripts.filter(
      (name) => changed(name) && (name !== "test" || script(old, name) !== undefined),
    ),
  };
}

const read = (text: string | null) => parseJson(text ?? "");

/** What installing or building a package runs by itself, by the names of its manifest: PHP's, Python's and Rust's. */
export function newBuildHooks({ path, before, after }: TwoTexts): readonly string[] {
  const name = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
  if (name === "composer.json") return composerHooks(read(before), read(after));
  const lines = hookLines.get(name);
  if (lines === undefined || after === null) return [];
  const known = new Set(lines(before ?? ""));
  return lines(after).filter((line) => !known.has(line));
}

function composerHooks(old: unknown, now: unknown): readonly string[] {
  const [before, after] = [objectAt(old, "scripts"), objectAt(now, "scripts")];
  const same = (name: string) => JSON.stringify(before[name]) === JSON.stringify(after[name]);
  return Object.keys(after).filter((name) => /^(?:pre|post)-/.test(name) && !same(name));
}

const hookLines: ReadonlyMap<string, (text: string) => readonly string[]> = new Map([
  [
    "pyproject.toml",
    (text: string) => [
      ...sectionLines(text, /^(?:build-system|tool\.(?:hatch\.build|poetry\.build|pdm\.build|setuptools)\b)/),
      ...text.split("\n").filter((line) => /^\s*["']?build-system["']?\s*[.=]/.test(line)),
    ],
  ],
  [
    "cargo.toml",
    (text: string) => sectionLines(text, /^package$/).filter((line) => /^(?:build|links)\s*=/.test(line)),
  ],
]);

/** The lines of TOML tables with such a name, as `table: line`. */
function sectionLines(text: string, wanted: RegExp): readonly string[] {
  let table = "";
  return text.split("\n").flatMap((raw) => {
    const line = raw.trim();
    const header = /^\[{1,2}([^\]]+)\]/.exec(line);
    if (header !== null) table = (header[1] ?? "").replace(/["'\s]/g, "");
    const counts = header === null && line !== "" && !line.startsWith("#") && wanted.test(table);
    return counts ? [line] : [];
  });
}

/** What a lockfile holds of a package.json; the rest of it may change without one. */
const locked = [
  ...dependencyKinds,
  ...[
    "bundleDependencies",
    "bundledDependencies",
    "peerDependenciesMeta",
    "overrides",
    "resolutions",
    "pnpm",
  ],
  ...["workspaces", "name", "version", "license", "engines", "bin", "os", "cpu", "packageManager"],
];

/** Whether a manifest's change could have changed its lockfile; only a package.json that can be read tells otherwise. */
export function changesLock({ path, before, after }: TwoTexts): boolean {
  const [old, now] = [read(before), read(after)];
  if (!path.toLowerCase().endsWith("package.json") || !isObject(old) || !isObject(now)) return true;
  return locked.some((key) => JSON.stringify(old[key]) !== JSON.stringify(now[key]));
}

const resolvedFrom = /(?:\bresolved"?:?\s+"?|\btarball:\s*)([a-z+]+:\/\/[^/\s"'#]+)/g;

/** Servers that a JavaScript lockfile downloads from and the one before did not; none where there was none before. */
export function newServers({ before, after }: TwoTexts): readonly string[] {
  if (before === null || after === null) return [];
  const servers = (text: string) => [...text.matchAll(resolvedFrom)].map((match) => match[1] ?? "");
  const known = new Set(servers(before));
  return known.size === 0 ? [] : [...new Set(servers(after))].filter((server) => !known.has(server));
}
