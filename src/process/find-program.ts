import { accessSync, constants, statSync } from "node:fs";
import { isAbsolute, join } from "node:path";

/** The first program of that name in a search path. */
export function findProgram(name: string, path: string): string | undefined {
  return path
    .split(":")
    .filter(isAbsolute)
    .map((directory) => join(directory, name))
    .find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
