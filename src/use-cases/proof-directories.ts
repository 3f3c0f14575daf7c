import { accessSync, constants, mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import type { Project } from "./open-project.ts";

/** Where canaries are laid that no command may see; without what the configuration opens to commands. */
export function proofDirectories({ options, environment }: Pick<Project, "options" | "environment">) {
  const { cacheDirectory, runnerTemp } = environment;
  const isOpened = (path: string) =>
    options.sandboxRead.some((root) => path === root || path.startsWith(`${root}/`));
  const more = [cacheDirectory, runnerTemp].filter((path) => path !== undefined);
  return [tmpdir(), ...more].filter((path) => !isOpened(path) && isUsable(path));
}

function isUsable(path: string): boolean {
  try {
    mkdirSync(path, { recursive: true });
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
