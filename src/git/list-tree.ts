import type { Sha } from "../domain/candidate.ts";
import { checkSha } from "./refs.ts";
import type { PrivateRepository } from "./trusted-context.ts";

export interface TreeEntry {
  readonly mode: string;
  readonly id: Sha;
  readonly path: string;
}

/** Every file, link and submodule of a commit. */
export async function listTree(context: PrivateRepository, commit: Sha): Promise<readonly TreeEntry[]> {
  const listed = await context.ask(["ls-tree", "-r", "-z", "--full-tree", checkSha(commit)]);
  return listed.split("\0").flatMap((line) => {
    const [, mode = "", id = "", path] = /^(\d{6}) \w+ ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
    return path === undefined ? [] : [{ mode, id, path }];
  });
}
