import { appendFile, copyFile, mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Sha } from "../domain/candidate.ts";
import { agentIdentity } from "./environment.ts";
import { borrow } from "./object-directories.ts";
import { checkSha } from "./refs.ts";
import { removeTree } from "./remove-tree.ts";
import { initialise, type TrustedContext } from "./trusted-context.ts";

// What installing and testing leaves behind, for repositories that don't ignore it. Tracked files are not affected.
const neverCommitted = [
  "node_modules/",
  ".venv/",
  "__pycache__/",
  "*.pyc",
  ".pytest_cache/",
  ".mypy_cache/",
  ".ruff_cache/",
];

export interface WorkspaceHead {
  readonly sha: Sha;
  /** The branch's whole ref name; null for none. */
  readonly branch: string | null;
}

/** Everything is made beside the place and then moved there: a workspace is there whole or not at all. */
export async function makeWorkspace(
  context: TrustedContext,
  place: string,
  head: WorkspaceHead,
): Promise<void> {
  const beside = `${place}.new`;
  await removeTree(beside);
  await mkdir(join(beside, "home"), { recursive: true });
  const tree = join(beside, "tree");
  const at = await makeRepository(context, tree, head);
  await context.git.hardened({ at, workTree: tree, args: ["read-tree", "-m", "-u", checkSha(head.sha)] });
  await removeTree(place);
  await rename(beside, place);
}

/** A repository at a commit, with nothing checked out yet; its git directory. */
export async function makeRepository(
  context: TrustedContext,
  directory: string,
  head: WorkspaceHead,
): Promise<string> {
  const { objectFormat } = context.repository;
  await initialise(context.git, { directory, bare: false, objectFormat });
  const at = join(directory, ".git");
  await prepare(context, at);
  const git = (...args: [string, ...string[]]) => context.git.hardened({ at, args });
  if (head.branch !== null) await git("symbolic-ref", "HEAD", head.branch);
  await git("update-ref", "--no-deref", "--", head.branch ?? "HEAD", checkSha(head.sha));
  return at;
}

async function prepare(context: TrustedContext, at: string): Promise<void> {
  await borrow(at, context.sharedObjects);
  if (context.repository.shallow) await copyFile(join(context.trusted, "shallow"), join(at, "shallow"));
  const { name, email } = agentIdentity;
  await appendFile(
    join(at, "config"),
    `[user]\n\tname = ${name}\n\temail = ${email}\n[gc]\n\tauto = 0\n[maintenance]\n\tauto = false\n`,
  );
  const theirs = await readFile(join(context.common, "info", "exclude"), "utf8").catch(() => "");
  // There from the start, so that a sandbox can make them read-only.
  await mkdir(join(at, "hooks"), { recursive: true });
  await mkdir(join(at, "info"), { recursive: true });
  await writeFile(join(at, "commondir"), ".\n");
  await writeFile(join(at, "info", "exclude"), `${neverCommitted.join("\n")}\n${theirs}`);
}
