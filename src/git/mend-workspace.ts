import { constants } from "node:fs";
import { chmod, lstat, open, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { branchOf } from "../domain/branch-name.ts";
import type { Sha } from "../domain/candidate.ts";
import type { Workspace } from "../ports/workspace.ts";
import { makeRepository, makeWorkspace, type WorkspaceHead } from "./make-workspace.ts";
import { removeTree } from "./remove-tree.ts";
import { lastCandidate } from "./session-branch.ts";
import type { TrustedContext } from "./trusted-context.ts";

export interface Damage {
  readonly workspace: Workspace;
  /** Where the repository starts again when there is no candidate yet. */
  readonly start: Sha;
  readonly problem: string;
}

/**
 * Makes the repository of the agents' workspace anew, at the last candidate, with a notice. Where not even
 * the list of what is never committed is left, the files are made anew too; true when they were kept.
 */
export async function mendWorkspace(context: TrustedContext, damage: Damage): Promise<boolean> {
  const { workspace, start, problem } = damage;
  const branch = branchOf(context.session);
  const head = { sha: await lastCandidate(context, { branch, start }), branch: `refs/heads/${branch}` };
  const tree = workspace.directory;
  await unlock(tree);
  const exclude = await readExclude(join(tree, ".git"));
  if (exclude === null) await makeWorkspace(context, dirname(tree), head);
  else await replaceRepository(context, { tree, exclude, head });
  const files = exclude === null ? "uncommitted work in it is lost" : "the files in it were kept";
  context.notice(
    `The workspace's repository could not be used (${problem.slice(0, 200)}); ` +
      `it was made anew at ${head.sha.slice(0, 12)}, and ${files}.`,
  );
  return exclude !== null;
}

async function replaceRepository(
  context: TrustedContext,
  what: { readonly tree: string; readonly exclude: Uint8Array; readonly head: WorkspaceHead },
): Promise<void> {
  const beside = join(dirname(what.tree), "mended");
  await removeTree(beside);
  const at = await makeRepository(context, beside, what.head);
  await context.git.hardened({ at, args: ["read-tree", what.head.sha] });
  await writeFile(join(at, "info", "exclude"), what.exclude);
  await removeTree(join(what.tree, ".git"));
  await rename(at, join(what.tree, ".git"));
  await removeTree(beside);
}

/** What set-ups made is listed there too. Null where the file is gone, or where anything on its path is a link. */
async function readExclude(gitDirectory: string): Promise<Uint8Array | null> {
  const information = join(gitDirectory, "info");
  if (!(await unlock(gitDirectory)) || !(await unlock(information))) return null;
  const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants;
  try {
    await using file = await open(join(information, "exclude"), O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    return (await file.stat()).isFile() ? await file.readFile() : null;
  } catch {
    return null;
  }
}

/** Opens a directory that commands closed; false for what is none. */
async function unlock(directory: string): Promise<boolean> {
  const found = await lstat(directory).catch(() => null);
  if (found?.isDirectory() !== true) return false;
  await chmod(directory, found.mode | 0o700);
  return true;
}
