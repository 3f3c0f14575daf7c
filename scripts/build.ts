// tsc → build/, then one ncc ESM bundle per entry → dist/. ncc neither empties its output folder nor understands
// TypeScript 7, hence both steps. The intermediate folder's name is part of the chunks: keep it.
import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Bundles by their folder under dist/, with the compiled entry each is made from. */
const entries: Readonly<Record<string, string>> = { cli: "build/src/cli/main.js" };

const root = join(import.meta.dirname, "..");
const run = (program: string, ...args: string[]) =>
  execFileSync(process.execPath, [join(root, "node_modules", program), ...args], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
  });

const out = process.argv[2] ?? "dist";
rmSync(join(root, "build"), { recursive: true, force: true });
run("typescript/bin/tsc", "-p", "tsconfig.build.json");
rmSync(join(root, out), { recursive: true, force: true });
for (const [name, entry] of Object.entries(entries)) {
  const folder = join(root, out, name);
  mkdirSync(folder, { recursive: true });
  run("@vercel/ncc/dist/ncc/cli.js", "build", entry, "-o", folder, "--license", "licenses.txt", "-q");
  const file = join(folder, "index.js");
  const code = readFileSync(file, "utf8");
  if (!code.startsWith("#!")) writeFileSync(file, `#!/usr/bin/env node\n${code}`);
  chmodSync(file, 0o755);
  if (!existsSync(join(folder, "package.json"))) throw new Error(`${name} was not bundled as ESM`);
}
