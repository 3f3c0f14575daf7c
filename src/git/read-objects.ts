import { readFile } from "node:fs/promises";
import type { Sha } from "../domain/candidate.ts";
import { type PrivateRepository, withScratchFile } from "./trusted-context.ts";

export interface ReadObject {
  readonly id: Sha;
  readonly bytes: Buffer;
}

/** The contents of objects, all at once, by way of a file: they need not be text, and their lengths count bytes. */
export async function readObjects(
  context: PrivateRepository,
  ids: readonly Sha[],
): Promise<readonly ReadObject[]> {
  if (ids.length === 0) return [];
  const stdin = ids.map((id) => `${id}\n`).join("");
  const bytes = await withScratchFile(context, async (outputFile) => {
    await context.ask(["cat-file", "--batch=%(objectname) %(objectsize)"], { stdin, outputFile });
    return readFile(outputFile);
  });
  const objects: ReadObject[] = [];
  for (let at = 0; at < bytes.length; ) {
    const start = bytes.indexOf("\n", at) + 1;
    const [id = "", size] = bytes.toString("latin1", at, start).trim().split(" ");
    const end = start + Number(size);
    if (start === 0 || !(end <= bytes.length)) throw new Error(`git cat-file does not know ${id}`);
    objects.push({ id, bytes: bytes.subarray(start, end) });
    at = end + 1;
  }
  return objects;
}

/** Their sizes in bytes, without reading them. */
export async function readSizes(
  context: PrivateRepository,
  ids: Iterable<Sha>,
): Promise<ReadonlyMap<Sha, number>> {
  const answer = await context.ask(["cat-file", "--batch-check=%(objectname) %(objectsize)"], {
    stdin: [...ids].map((id) => `${id}\n`).join(""),
  });
  const lines = answer.split("\n").filter((line) => line !== "");
  return new Map(lines.map((line) => [line.split(" ")[0] ?? "", Number(line.split(" ")[1])]));
}
