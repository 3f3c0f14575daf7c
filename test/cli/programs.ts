import { readFileSync, realpathSync } from "node:fs";
import { join } from "node:path";
import type { VendorProgram } from "../../src/agents/vendor-cli/settings.ts";

/** Where `install-programs.ts` puts the vendors' packages. */
export const packages = join(import.meta.dirname, "node_modules");

/** The real `claude`, as its package installs it. */
export function claudeProgram(): VendorProgram {
  return programOf("@anthropic-ai/claude-code", "bin/claude.exe");
}

/** The real `codex`: what its package's script starts on this machine. */
export function codexProgram(): VendorProgram {
  const { arch } = process;
  const machine = arch === "x64" ? "x86_64" : "aarch64";
  const { version } = readPackage("@openai/codex");
  const program = programOf(`@openai/codex-linux-${arch}`, `vendor/${machine}-unknown-linux-musl/bin/codex`);
  return { ...program, version };
}

function programOf(name: string, file: string): VendorProgram {
  const folder = realpathSync(join(packages, name));
  return { path: join(folder, file), version: readPackage(name).version, readable: [folder] };
}

function readPackage(name: string): { readonly version: string } {
  return JSON.parse(readFileSync(join(packages, name, "package.json"), "utf8"));
}
