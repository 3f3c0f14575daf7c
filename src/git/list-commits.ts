import type { Sha } from "../domain/candidate.ts";
import type { CommitPair } from "./canonical-patch.ts";
import { checkSha } from "./refs.ts";
import type { PrivateRepository } from "./trusted-context.ts";

export interface ListedCommit {
  readonly sha: Sha;
  readonly tree: Sha;
  readonly message: string;
}

/** The commits between two, oldest first. */
export async function listCommits(
  context: PrivateRepository,
  { base, head }: CommitPair,
): Promise<readonly ListedCommit[]> {
  const range = `${checkSha(base)}..${checkSha(head)}`;
  const format = ["--reverse", "--topo-order", "--no-commit-header", "--format=%H%x00%T%x00%B%x00"];
  const answer = await context.ask(["rev-list", ...format, range]);
  const parts = answer.split("\0");
  const commits: ListedCommit[] = [];
  for (let at = 0; at + 2 < parts.length; at += 3) {
    const [sha = "", tree = "", message = ""] = parts.slice(at, at + 3);
    commits.push({ sha: checkSha(sha.trim()), tree: checkSha(tree), message });
  }
  return commits;
}
