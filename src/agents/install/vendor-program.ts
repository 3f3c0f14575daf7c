import { existsSync, readFileSync, realpathSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { isObject, parseJson } from "../../domain/json.ts";
import { NotStarted, runCommand } from "../../process/run-command.ts";
import type { VendorProgram } from "../vendor-cli/settings.ts";
import { type CliName, cliReleases, platformOf } from "./releases.ts";

/** Where a program's own files are, links resolved: what is started, and what it reads besides. */
type Files = Omit<VendorProgram, "version">;

/**
 * A program that is installed, started once for its version; else why it can't be used.
 * @param file Absolute path.
 * @param path The value of PATH, for the node that some of them need.
 */
export async function openProgram(
  name: CliName,
  { file, path }: { readonly file: string; readonly path: string },
): Promise<VendorProgram | { readonly why: string }> {
  const files = filesOf(name, file);
  try {
    const { stdout, exitCode } = await runCommand({
      argv: [files.path, "--version"],
      // No home: asked for its version, it reads and writes nothing of the user's.
      env: { PATH: path, HOME: "/nonexistent" },
      timeoutMs: 30_000,
      keepBytes: 4_096,
    });
    const version = /(?:^|\s)(\d+\.\d+\.\d+(?:-[\w.]+)?)(?:\s|$)/.exec(stdout)?.[1];
    if (exitCode === 0 && version !== undefined) return { ...files, version };
    return { why: `${file} --version tells no version (exit code ${exitCode})` };
  } catch (error) {
    if (error instanceof NotStarted) return { why: error.message };
    throw error;
  }
}

function filesOf(name: CliName, file: string): Files {
  const real = realpathSync(file);
  const program = statSync(real).size < smallestProgram ? (behindScript(name, real) ?? real) : real;
  const own = packageOf(program);
  if (own !== null) return { path: program, readable: [own] };
  // Codex runs what models write in a program of its own, beside it.
  const host = join(dirname(program), "codex-code-mode-host");
  return { path: program, readable: name === "codex" && existsSync(host) ? [program, host] : [program] };
}

/** Bytes. What is smaller is a script in front of the program. */
const smallestProgram = 1_000_000;

/**
 * The program that npm's script would start, of the package for this platform beside it: one process less stands between
 * us and it. Null where there is none, as with versions that were scripts themselves.
 */
function behindScript(name: CliName, script: string): string | null {
  const manifest = `${cliReleases[name].name}-${platformOf(name)}/package.json`;
  try {
    return programIn(name, dirname(realpathSync(createRequire(script).resolve(manifest))));
  } catch {
    return null;
  }
}

/** The program in an unpacked package of one platform. */
export function programIn(name: CliName, folder: string): string | null {
  if (name === "codex") return codexIn(folder);
  const program = join(folder, "claude");
  return existsSync(program) ? program : null;
}

function codexIn(folder: string): string | null {
  const machine = process.arch === "arm64" ? "aarch64" : "x86_64";
  const system = process.platform === "darwin" ? "apple-darwin" : "unknown-linux-musl";
  const program = join(folder, "vendor", `${machine}-${system}`, "bin", "codex");
  return existsSync(program) ? program : null;
}

/** The folder of the vendor's package that a file belongs to; null where it stands alone. */
function packageOf(file: string): string | null {
  for (let folder = dirname(file); folder !== dirname(folder); folder = dirname(folder)) {
    const manifest = join(folder, "package.json");
    if (!existsSync(manifest)) continue;
    const content = parseJson(readFileSync(manifest, "utf8"));
    const isVendors = isObject(content) && /^@(?:anthropic-ai|openai)\//.test(`${content.name}`);
    return isVendors ? folder : null;
  }
  return null;
}
