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
const installScripts = [
  ...["preinstall", "install", "postinstall", "preprepare", "prepare", "postprepare"],
  ...["prepublish", "dependencies", "pnpm:devPreinstall"],
];
/** Whose scripts installing may run; of a package.json itself (Bun) and of its `pnpm`. */
const buildPermissions = [
  "trustedDependencies",
  "onlyBuiltDependencies",
  "onlyBuiltDependenciesFile",
  "allowBuilds",
];
const isTestScript = (name: string) => /^(?:pre|post)?test(?::|$)/.test(name);

/** What a package.json's change brings in. Nobody knows what one does that isn't plain JSON: Bun takes comments. */
export function compareManifests({ path, before, after }: TwoTexts): ManifestChange {
  const [old, now] = [read(before), read(after)];
  const known = new Set(dependencies(old));
  const script = (manifest: unknown, name: string) => objectAt(manifest, "scripts")[name];
  const changed = (name: string) => script(old, name) !== script(now, name);
  return {
    path,
    newDependencies: [...new Set(dependencies(now))].filter((name) => !known.has(name)),
    installScripts: [
      ...installScripts.filter((name) => changed(name) && script(now, name) !== undefined),
      ...buildPermissions.filter((name) => permission(old, name) !== permission(now, name)),
      ...(isObject(now) ? [] : ["what can't be read"]),
    ],
    // A first test command replaces nothing that judged before.
    testScripts: [...new Set([old, now].flatMap((manifest) => Object.keys(objectAt(manifest, "scripts"))))]
      .filter(isTestScript)
      .filter((name) => changed(name) && (name.startsWith("test") ? script(old, name) !== undefined : true)),
  };
}

/** Levels; no tool writes a manifest with so many, and what compares values can't take many thousands. */
const mostDepth = 500;

function read(text: string | null): unknown {
  const parsed = parseJson(text ?? "");
  let level = [parsed];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > mostDepth) return undefined;
    level = level.flatMap((value) =>
      typeof value === "object" && value !== null ? Object.values(value) : [],
    );
  }
  return parsed;
}
const permission = (manifest: unknown, name: string) =>
  JSON.stringify([objectAt({ manifest }, "manifest")[name], objectAt(manifest, "pnpm")[name]]);

/** Names, and beside the name where else than by its version a package comes from: an alias, an address, a directory. */
function dependencies(manifest: unknown): readonly string[] {
  const named = dependencyKinds.flatMap((kind) => Object.entries(objectAt(manifest, kind)));
  const replaced = ["overrides", "resolutions"].flatMap((key) => [
    ...Object.entries(objectAt(manifest, key)),
    ...Object.entries(objectAt(objectAt(manifest, "pnpm"), key)),
  ]);
  const elsewhere = ([name, from]: [string, unknown]) => {
    const place = JSON.stringify(from) ?? "";
    return /^"(?:workspace|catalog):|^[^:/]*$/.test(place) && !place.startsWith("{")
      ? []
      : [`${name} from ${place}`];
  };
  return [...named.map(([name]) => name), ...[...named, ...replaced].flatMap(elsewhere)];
}

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
  ["pnpm-workspace.yaml", (text: string) => keyLines(text, pnpmRuns)],
]);

const pnpmRuns =
  /^(?:onlyBuiltDependencies(?:File)?|neverBuiltDependencies|allowBuilds|dangerouslyAllowAllBuilds|configDependencies|(?:global)?pnpmfile|ignoreScripts|scriptShell|registr(?:y|ies))$/i;

/** The lines of YAML below such a key of the whole, with the key's own. */
function keyLines(text: string, wanted: RegExp): readonly string[] {
  let key = "";
  return text.split("\n").flatMap((raw) => {
    key = /^["']?(\w+)["']?\s*:/.exec(raw)?.[1] ?? key;
    const line = raw.trim();
    return line === "" || line.startsWith("#") || !wanted.test(key) ? [] : [line];
  });
}

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

/** Where everybody's packages come from. */
const usualServers = ["registry.npmjs.org", "registry.yarnpkg.com", "npm.jsr.io"].map(
  (host) => `https://${host}`,
);
const server = /[a-z][a-z0-9+.-]{0,20}:\/\/[^/\s"'`#,{}[\]\\]+/gi;

/** Servers that a JavaScript lockfile downloads from and the one before did not, the usual ones left out. */
export function newServers({ before, after }: TwoTexts): readonly string[] {
  const known = new Set([...usualServers, ...servers(before ?? "")]);
  return [...new Set(servers(after ?? ""))].filter((server) => !known.has(server));
}

/** In npm's JSON only some values are addresses to load from; in other lockfiles all are, but for what authors say. */
function servers(text: string): readonly string[] {
  const parsed = parseJson(text);
  const places = isObject(parsed)
    ? loadedFrom(parsed)
    : text
        .split("\n")
        .filter((line) => !saysOnly(line))
        .map(withoutEscapes);
  return places.flatMap((place) => place.match(server) ?? []).map((found) => found.toLowerCase());
}

const saysOnly = (line: string) => /^\s*deprecated:/.test(line) && !/tarball|repo|resol/i.test(line);
const withoutEscapes = (line: string) =>
  line.replace(/\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|\/)/gi, (_, two?: string, four?: string) =>
    String.fromCharCode(Number.parseInt(two ?? four ?? "2f", 16)),
  );

/** Not by recursion: a hostile file is as deep as it likes. */
function loadedFrom(root: unknown): readonly string[] {
  const found: string[] = [];
  const left: unknown[] = [root];
  while (left.length > 0) {
    const value = left.pop();
    if (Array.isArray(value)) for (const each of value) left.push(each);
    if (!isObject(value)) continue;
    for (const [key, each] of Object.entries(value))
      if (typeof each !== "string") left.push(each);
      else if (/^(?:resolved|version|tarball|repo|resolution)$/.test(key)) found.push(each);
  }
  return found;
}
