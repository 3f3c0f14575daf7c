import { accessSync, constants, statSync } from "node:fs";
import { dirname } from "node:path";
import type { DevAgentError } from "../errors.ts";
import { usageError } from "./usage-error.ts";

/** Throws a usage error unless the recording can be read. */
export function checkReplayFile(file: string): void {
  const why = whyNot(file, constants.R_OK) ?? (isDirectory(file) ? "it is a directory" : null);
  if (why !== null) throw refusal("replay", file, why);
}

/** Throws a usage error unless a recording can be written there. */
export function checkRecordFile(file: string): void {
  const directory = dirname(file);
  const why = whyNot(directory, constants.W_OK | constants.X_OK);
  if (why !== null) throw refusal("record", file, `its directory ${directory}: ${why}`);
  if (!isDirectory(directory)) throw refusal("record", file, `${directory} isn't a directory`);
  if (isDirectory(file)) throw refusal("record", file, "it is a directory");
}

function whyNot(path: string, mode: number): string | null {
  try {
    accessSync(path, mode);
    return null;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === "ENOENT" ? "it doesn't exist" : `${code}`;
  }
}

function isDirectory(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function refusal(flag: "replay" | "record", file: string, why: string): DevAgentError {
  const can = flag === "replay" ? "read" : "written";
  return usageError(`--${flag}: ${file} can't be ${can}: ${why}.`, `Name a file that can be ${can}.`);
}
