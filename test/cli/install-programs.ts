// Installs the vendors' programs at the versions of test/cli/package-lock.json, where they aren't there yet.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { claudeProgram, packages } from "./programs.ts";

const here = import.meta.dirname;

export function setup(): void {
  // No script of a package runs but the one that puts claude's program in the place of a stub.
  if (!isInstalled()) execFileSync("npm", ["ci", "--ignore-scripts"], { cwd: here, stdio: "pipe" });
  const { path, readable } = claudeProgram();
  if (statSync(path).size < 1_000_000)
    execFileSync(process.execPath, ["install.cjs"], { cwd: readable[0], stdio: "pipe" });
}

/** npm writes down what it installed, as the last thing it does. */
function isInstalled(): boolean {
  const written = join(packages, ".package-lock.json");
  if (!existsSync(written)) return false;
  const installed = versions(written);
  const wanted = versions(join(here, "package-lock.json"));
  const names = ["node_modules/@anthropic-ai/claude-code", "node_modules/@openai/codex"];
  return names.every((name) => installed[name]?.version === wanted[name]?.version);
}

function versions(lockfile: string): Readonly<Record<string, { readonly version?: string }>> {
  return JSON.parse(readFileSync(lockfile, "utf8")).packages;
}
