// tsc → build/, then one ncc ESM bundle per entry → dist/. ncc neither empties its output folder nor understands
// TypeScript 7, hence both steps. The intermediate folder's name is part of the chunks: keep it.
import { execFile } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

/** Bundles by their folder under dist/, with the compiled entry each is made from. */
const entries: Readonly<Record<string, string>> = {
  cli: "build/src/cli/main.js",
  action: "build/src/actions/run/main.js",
  "action-post": "build/src/actions/run/post.js",
  prepare: "build/src/actions/prepare/main.js",
  verify: "build/src/actions/verify/main.js",
  publish: "build/src/actions/publish/main.js",
  merge: "build/src/actions/merge/main.js",
  decide: "build/src/actions/decide/main.js",
  revise: "build/src/actions/revise/main.js",
  sweep: "build/src/actions/sweep/main.js",
  "live-check": "build/src/actions/live-check/main.js",
};

const root = join(import.meta.dirname, "..");
const node = promisify(execFile);
const run = (program: string, ...args: string[]) =>
  node(process.execPath, [join(root, "node_modules", program), ...args], { cwd: root });

const out = process.argv[2] ?? "dist";
rmSync(join(root, "build"), { recursive: true, force: true });
await run("typescript/bin/tsc", "-p", "tsconfig.build.json");
rmSync(join(root, out), { recursive: true, force: true });

async function bundle([name, entry]: [string, string]): Promise<void> {
  const folder = join(root, out, name);
  mkdirSync(folder, { recursive: true });
  await run("@vercel/ncc/dist/ncc/cli.js", "build", entry, "-o", folder, "--license", "licenses.txt", "-q");
  if (!existsSync(join(folder, "package.json"))) throw new Error(`${name} was not bundled as ESM`);
  if (name !== "cli") return;
  const file = join(folder, "index.js");
  const code = readFileSync(file, "utf8");
  if (!code.startsWith("#!")) writeFileSync(file, `#!/usr/bin/env node\n${code}`);
  chmodSync(file, 0o755);
}

const waiting = Object.entries(entries).values();
const work = async () => {
  for (const entry of waiting) await bundle(entry);
};
await Promise.all(Array.from({ length: availableParallelism() }, work));
