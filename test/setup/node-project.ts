import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeFiles } from "../sandbox/workspace-fixture.ts";

export interface Tarball {
  readonly bytes: Buffer;
  readonly integrity: string;
}

/** A package as npm downloads it: version 1.0.0, which exports `text`. */
export function packDependency(name: string, text: string): Tarball {
  const directory = mkdtempSync(join(tmpdir(), "node-project-"));
  writeFiles(directory, {
    "package/package.json": JSON.stringify({ name, version: "1.0.0", main: "index.js" }),
    "package/index.js": `module.exports = ${JSON.stringify(text)};\n`,
  });
  execFileSync("tar", ["-czf", "package.tgz", "package"], { cwd: directory });
  const bytes = readFileSync(join(directory, "package.tgz"));
  rmSync(directory, { recursive: true });
  return { bytes, integrity: `sha512-${createHash("sha512").update(bytes).digest("base64")}` };
}

export interface ManifestRequest {
  readonly name: string;
  /** As package.json names it, e.g. `1.0.0` or `file:x.tgz`. */
  readonly version: string;
  /** Where the lockfile takes it from. */
  readonly resolved: string;
  readonly integrity: string;
  readonly scripts?: Readonly<Record<string, string>>;
}

/** package.json and package-lock.json of a project with one dependency. */
export function nodeProject({ name, version, resolved, integrity, scripts = {} }: ManifestRequest) {
  const root = { name: "project", version: "1.0.0", dependencies: { [name]: version } };
  const lock = {
    ...{ name: "project", version: "1.0.0", lockfileVersion: 3, requires: true },
    packages: { "": root, [`node_modules/${name}`]: { version: "1.0.0", resolved, integrity } },
  };
  return {
    "package.json": JSON.stringify({ ...root, scripts }),
    "package-lock.json": JSON.stringify(lock),
  };
}
