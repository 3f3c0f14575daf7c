import { existsSync, realpathSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, isAbsolute, resolve } from "node:path";
import { DevAgentError } from "../errors.ts";
import { isSystemPath } from "./system-mounts.ts";

export interface ToolchainRequest {
  readonly nodePath: string;
  /** Value of PATH. */
  readonly path: string;
  /** The user's `sandbox-read` paths. */
  readonly readOnlyPaths: readonly string[];
  /** Directories of the system that are not shown, though tools in them are. */
  readonly hidden?: readonly string[];
  /** Default: the home directory of who runs dev-agent. */
  readonly home?: string;
}

export interface Toolchains {
  /** Directories and files outside the system's own that commands may read, at the same paths. */
  readonly readable: readonly string[];
  /** Entries of PATH that exist inside. */
  readonly path: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/** Version managers whose programs need their root: directory on PATH → root, and the variable that names it. */
const versionManagers = [
  { entry: /\/\.cargo\/bin$/, root: "../../.rustup", variable: "RUSTUP_HOME" },
  { entry: /\/\.pyenv\/(shims|bin)$/, root: "..", variable: "PYENV_ROOT" },
  { entry: /\/\.rbenv\/(shims|bin)$/, root: "..", variable: "RBENV_ROOT" },
  { entry: /\/\.asdf\/(shims|bin)$/, root: "..", variable: "ASDF_DATA_DIR" },
  { entry: /\/\.volta\/bin$/, root: "..", variable: "VOLTA_HOME" },
] as const;

/** An installed version in a directory of its own, as nvm, pyenv, mise, sdkman and others make them. */
const versionedPrefix = /\/(versions|installs|toolchains|candidates)\/.+\/bin$/;

/** Which programs outside the system directories commands inside can use. Never opens a home directory. */
export function findToolchains(request: ToolchainRequest): Toolchains {
  const home = request.home ?? homedir();
  const readable = new Set(request.readOnlyPaths.filter(existsSync));
  for (const path of readable) if (opensHome(path, home)) throw homeOpened(path);
  const node = realpathSync(request.nodePath);
  const isShown = (path: string) =>
    isSystemPath(path) &&
    !(request.hidden ?? []).some((root) => path === root || path.startsWith(`${root}/`));
  const entries = [...request.path.split(":"), dirname(node)].filter(isUsableEntry);
  const env: Record<string, string> = {};
  const add = (path: string) => {
    if (!isShown(path) && !opensHome(path, home) && existsSync(path)) readable.add(path);
  };
  add(dirname(dirname(node)));
  for (const entry of entries) {
    add(versionedPrefix.test(entry) ? dirname(entry) : entry);
    for (const manager of versionManagers) {
      const root = resolve(entry, manager.root);
      if (!manager.entry.test(entry) || !existsSync(root)) continue;
      add(root);
      env[manager.variable] = root;
    }
  }
  const isReadable = (entry: string) =>
    isShown(entry) || [...readable].some((path) => entry === path || entry.startsWith(`${path}/`));
  return { readable: [...readable].sort(), path: [...new Set(entries.filter(isReadable))], env };
}

// dev-agent's own dependencies come onto PATH when npm starts it; they are no tools of the project.
function isUsableEntry(entry: string): boolean {
  return isAbsolute(entry) && !entry.endsWith("/node_modules/.bin") && existsSync(entry);
}

/** Whether reading `path` would open a person's whole home directory, or the data that programs keep there. */
function opensHome(path: string, home: string): boolean {
  const real = realpathSync(path);
  const homes = [existsSync(home) ? realpathSync(home) : home, "/root"];
  const contains = (inner: string) => real === "/" || inner === real || inner.startsWith(`${real}/`);
  return dirname(real) === "/home" || homes.flatMap((one) => [one, `${one}/.local`]).some(contains);
}

function homeOpened(path: string): DevAgentError {
  return new DevAgentError({
    code: "sandbox-read",
    kind: "configuration",
    message: `sandbox-read names ${path}, which would open a home directory to untrusted commands.`,
    remedy: "Name the one directory below it that the commands need.",
  });
}
