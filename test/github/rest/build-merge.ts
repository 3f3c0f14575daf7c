import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Git } from "./git.ts";
import { makeSignedCommit } from "./sign-commit.ts";

export interface MergeOrder {
  readonly method: "merge" | "squash" | "rebase";
  readonly base: string;
  readonly head: string;
  readonly message: string;
  /** Who merges: the author of the commit. GitHub itself is the committer. */
  readonly author: string;
}

/** The tree of both commits merged; nothing where they conflict. */
export function mergedTree(git: Git, { base, head }: Pick<MergeOrder, "base" | "head">): string | undefined {
  return git.ask(["merge-tree", "--write-tree", base, head])?.slice(0, 40);
}

/** Makes the commits that bring `head` onto `base`, signed unless they are rebased, touching no reference; nothing where they conflict. */
export function buildMerge(git: Git, order: MergeOrder): string | undefined {
  if (order.method === "rebase") return rebase(git, order);
  const tree = mergedTree(git, order);
  if (tree === undefined) return undefined;
  const parents = order.method === "merge" ? [order.base, order.head] : [order.base];
  const email = `${order.author}@users.noreply.github.com`;
  const env = { GIT_AUTHOR_NAME: order.author, GIT_AUTHOR_EMAIL: email };
  return makeSignedCommit(git, { tree, parents, message: order.message, env });
}

/** New commits even where none is needed, as GitHub makes them. */
function rebase(git: Git, { base, head }: MergeOrder): string | undefined {
  const root = mkdtempSync(join(tmpdir(), "dev-agent-rebase-"));
  const cwd = join(root, "checkout");
  try {
    git.run(["worktree", "add", "--quiet", "--detach", cwd, base]);
    git.run(["cherry-pick", "--allow-empty", "--keep-redundant-commits", `${base}..${head}`], { cwd });
    return git.run(["rev-parse", "HEAD"], { cwd });
  } catch {
    return undefined;
  } finally {
    rmSync(root, { recursive: true, force: true });
    git.run(["worktree", "prune"]);
  }
}
