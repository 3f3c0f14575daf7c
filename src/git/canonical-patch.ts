import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import type { Sha } from "../domain/candidate.ts";
import { plainDiff } from "./environment.ts";
import { checkSha } from "./refs.ts";
import { type PrivateRepository, withScratchFile } from "./trusted-context.ts";

export interface CommitPair {
  readonly base: Sha;
  readonly head: Sha;
}

// Every default that a configuration or a version of git could change is spelled out.
const canonical = [
  ...plainDiff,
  "--patch",
  "--full-index",
  "--unified=3",
  "--inter-hunk-context=0",
  "--diff-algorithm=myers",
  "--indent-heuristic",
  "--src-prefix=a/",
  "--dst-prefix=b/",
  "--submodule=short",
  "--ignore-submodules=none",
];

/**
 * SHA-256 of the patch between two commits or trees. Binary files stand in it with their full object ids and not their
 * bytes: git writes those compressed, and compression differs between machines.
 */
export function hashPatch(context: PrivateRepository, pair: CommitPair): Promise<string> {
  return withPatchFile(context, pair, async (path) => {
    const hash = createHash("sha256");
    await pipeline(createReadStream(path), hash);
    return hash.digest("hex");
  });
}

/** The patch as text, at most `limit` characters of it; the last line says so when it was cut. */
export function readPatch(context: PrivateRepository, pair: CommitPair, limit: number): Promise<string> {
  return withPatchFile(context, pair, async (path) => {
    await using file = await open(path);
    const { size } = await file.stat();
    // A character takes at most 4 bytes; one more byte tells whether there is more.
    const buffer = Buffer.alloc(Math.min(size, limit * 4 + 1));
    await file.read(buffer, 0, buffer.length, 0);
    const text = buffer.toString("utf8");
    if (text.length <= limit && buffer.length === size) return text;
    const note = `\n[cut: the whole patch has ${size} bytes]\n`;
    return text.slice(0, Math.max(0, limit - note.length)) + note.slice(0, limit);
  });
}

function withPatchFile<T>(
  context: PrivateRepository,
  pair: CommitPair,
  use: (path: string) => Promise<T>,
): Promise<T> {
  return withScratchFile(context, async (path) => {
    const ids = [checkSha(pair.base), checkSha(pair.head)];
    await context.ask(["diff", ...canonical, `--output=${path}`, "--end-of-options", ...ids]);
    return use(path);
  });
}
