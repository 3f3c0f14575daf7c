import { posix } from "node:path";
import type { Sha } from "../domain/candidate.ts";
import type { Git } from "./commands.ts";
import { checkSha } from "./refs.ts";

/** Largest file that is read as text, in bytes. */
const textLimit = 1024 * 1024;

export interface FileAt {
  /** The git directory. */
  readonly at: string;
  readonly sha: Sha;
  readonly path: string;
}

/** One regular file's text at a commit; null when absent, a link, binary or over 1 MiB. */
export async function readFileAt(git: Git, file: FileAt): Promise<string | null> {
  const { at, path } = file;
  if (posix.isAbsolute(path) || posix.normalize(path) !== path || /^\.\.(\/|$)/.test(path)) return null;
  const listed = await git.hardened({
    at,
    args: ["ls-tree", "-z", "-l", "--full-tree", checkSha(file.sha), "--", path],
  });
  const entry = /^100\d{3} blob ([0-9a-f]+) +(\d+)\t(.*)\0$/s.exec(listed.stdout);
  const [, id = "", size = "", found] = entry ?? [];
  if (found !== path || Number(size) > textLimit) return null;
  const { stdout } = await git.hardened({ at, args: ["cat-file", "blob", checkSha(id)] });
  return stdout.includes("\0") ? null : stdout;
}
