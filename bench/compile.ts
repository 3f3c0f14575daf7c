import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const place = join(root, ".cache/bench");

/** The program under measurement, as users have it. */
export const bundle = join(root, "dist/cli/index.js");

/** One of the actions, as a runner starts it. */
export const actionBundle = (name: string) => join(root, `dist/${name}/index.js`);

/** Compiles and bundles one file of this folder the way dist/ is made. @returns The bundle's path. */
export function compile(entry: string): string {
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place, { recursive: true });
  const config = {
    extends: join(root, "tsconfig.json"),
    compilerOptions: { rootDir: root, outDir: join(place, "build"), types: ["node"], noCheck: true },
    files: [join(import.meta.dirname, entry)],
    include: [],
  };
  writeFileSync(join(place, "tsconfig.json"), JSON.stringify(config));
  const run = (program: string, ...args: string[]) =>
    execFileSync(process.execPath, [join(root, "node_modules", program), ...args], { stdio: "pipe" });
  run("typescript/bin/tsc", "-p", place);
  const compiled = join(place, "build/bench", entry.replace(/\.ts$/, ".js"));
  run("@vercel/ncc/dist/ncc/cli.js", "build", compiled, "-o", join(place, "bundle"), "-q");
  return join(place, "bundle/index.js");
}
