import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A process that was started on the way, as it was started. */
export interface SeenProcess {
  readonly argv: readonly string[];
  /** `NAME=value`. */
  readonly env: readonly string[];
}

/** Records what is started on a machine, by any program there. */
export interface ProcessSpy {
  /** Goes before everything in the machine's search path. */
  readonly programs: string;
  readonly env: Readonly<Record<string, string>>;
  seen(): readonly SeenProcess[];
}

/** Without node, which the preloaded program sees: a sandbox shows only the real one. */
const watched = ["git", "sh", "bash", "bwrap", "gitleaks", "npm"];

/** `directory`: empty or not there yet. `path`: where the real programs are; `gitleaks`: one that isn't there. */
export function makeProcessSpy(directory: string, { path, gitleaks }: SpyPlace): ProcessSpy {
  const [programs, records] = [join(directory, "programs"), join(directory, "records")];
  for (const folder of [programs, records]) mkdirSync(folder, { recursive: true });
  for (const name of watched) {
    const real = name === "gitleaks" ? gitleaks : findOn(path, name);
    if (real === undefined) continue;
    writeFileSync(join(programs, name), wrapper({ real, records }));
    chmodSync(join(programs, name), 0o755);
  }
  const preload = join(directory, "preload.mjs");
  writeFileSync(preload, preloaded(records));
  return {
    programs,
    env: { NODE_OPTIONS: `--import=${preload}`, GITLEAKS_PATH: join(programs, "gitleaks") },
    seen: () => readdirSync(records).map((name) => readRecord(join(records, name))),
  };
}

interface SpyPlace {
  readonly path: string;
  readonly gitleaks: string;
}

function findOn(path: string, name: string): string | undefined {
  return path
    .split(":")
    .map((folder) => join(folder, name))
    .find((file) => existsSync(file));
}

interface Wrapped {
  readonly real: string;
  readonly records: string;
}

/** Where nothing can be recorded, as inside a sandbox, the program runs all the same. */
function wrapper({ real, records }: Wrapped): string {
  return `#!/bin/sh
{ f=$(mktemp ${records}/XXXXXXXX) && { printf '%s\\0' "$0" "$@"; printf '\\0'; cat /proc/$$/environ; } > "$f"; } 2> /dev/null
exec ${real} "$@"
`;
}

/** Sees what Node programs start, also by an absolute path, and each Node program itself. */
function preloaded(records: string): string {
  return `import childProcess from "node:child_process";
import { writeFileSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
const record = (argv, env) => {
  const pairs = Object.entries(env).map(([name, value]) => name + "=" + value);
  try {
    writeFileSync(${JSON.stringify(records)} + "/" + crypto.randomUUID(), [...argv, "", ...pairs].join("\\0"));
  } catch {}
};
record(process.argv, process.env);
const start = childProcess.ChildProcess.prototype.spawn;
childProcess.ChildProcess.prototype.spawn = function (options) {
  const env = Object.fromEntries((options.envPairs ?? []).map((pair) => [pair.split("=")[0], pair.slice(pair.indexOf("=") + 1)]));
  record([options.file, ...(options.args ?? [])], env);
  return start.call(this, options);
};
syncBuiltinESMExports();
`;
}

function readRecord(file: string): SeenProcess {
  const parts = readFileSync(file, "utf8").split("\0");
  const end = parts.indexOf("");
  return { argv: parts.slice(0, end), env: parts.slice(end + 1) };
}
