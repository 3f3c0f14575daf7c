import { constants } from "node:fs";
import { lstat, mkdir, open, readFile, unlink } from "node:fs/promises";
import { dirname } from "node:path";
import type { Place } from "./confine.ts";
import { ToolProblem } from "./tool.ts";

/** Largest file that the tools read or write, in bytes. */
const largestFile = 10 * 1024 * 1024;

/** A file's text. @throws ToolProblem when it is missing, no regular file, too large or not UTF-8. */
export async function readText(place: Place): Promise<string> {
  const status = await statFile(place);
  if (status === null) throw missing(place);
  if (status.size > largestFile)
    throw new ToolProblem(
      `${place.shown} has ${status.size} bytes; files over ${largestFile} aren't opened. Use grep, or head, tail and sed through bash.`,
    );
  const bytes = await readFile(place.path);
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    if (!text.includes("\0")) return text;
  } catch {
    // Bytes that aren't UTF-8 are reported below.
  }
  throw new ToolProblem(
    `${place.shown} isn't UTF-8 text (${bytes.length} bytes). Use bash (file, xxd, iconv) to look at it.`,
  );
}

/** @throws ToolProblem where there is no regular file. */
export async function requireFile(place: Place): Promise<void> {
  if ((await statFile(place)) === null) throw missing(place);
}

/** @throws ToolProblem for more than the tools write. */
export function requireSize(text: string): void {
  const bytes = Buffer.byteLength(text);
  if (bytes > largestFile)
    throw new ToolProblem(
      `The content has ${bytes} bytes; files over ${largestFile} aren't written. Large generated files don't belong in a change: write a script or a smaller fixture.`,
    );
}

/** Writes a whole file, its parent directories included. @throws ToolProblem when it is too large or no regular file. */
export async function writeText(place: Place, text: string): Promise<void> {
  requireSize(text);
  const status = await statFile(place);
  // Written in place, a file with a second name would change outside the workspace too.
  if (status !== null && status.nlink > 1) await unlink(place.path);
  await mkdir(dirname(place.path), { recursive: true });
  const { O_WRONLY, O_CREAT, O_TRUNC, O_NOFOLLOW } = constants;
  await using file = await open(
    place.path,
    O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW,
    (status?.mode ?? 0o666) & 0o777,
  );
  await file.writeFile(text);
}

function missing({ shown }: Place): ToolProblem {
  return new ToolProblem(`${shown} doesn't exist. Use glob to find its name.`);
}

async function statFile({ path, shown, exists }: Place) {
  if (!exists) return null;
  const status = await lstat(path);
  if (status.isDirectory()) throw new ToolProblem(`${shown} is a directory. Use glob to list files in it.`);
  if (!status.isFile()) throw new ToolProblem(`${shown} is no regular file.`);
  return status;
}
