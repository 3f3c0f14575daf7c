import type { Candidate, ChangedFile } from "../domain/candidate.ts";
import { type CommitPair, hashPatch } from "./canonical-patch.ts";
import { plainDiff } from "./environment.ts";
import { checkSha } from "./refs.ts";
import { parseChangedFiles } from "./tree-changes.ts";
import type { PrivateRepository } from "./trusted-context.ts";

/** The candidate that a commit is, seen from its base. */
export async function describeCandidate(context: PrivateRepository, pair: CommitPair): Promise<Candidate> {
  const tree = await context.ask([
    "rev-parse",
    "--verify",
    "--end-of-options",
    `${checkSha(pair.head)}^{tree}`,
  ]);
  return {
    headSha: pair.head,
    baseSha: pair.base,
    treeSha: checkSha(tree.trim()),
    diffSha256: await hashPatch(context, pair),
    files: await changedFiles(context, pair),
  };
}

/** The files that differ between two commits, sorted by path. */
export async function changedFiles(context: PrivateRepository, pair: CommitPair): Promise<ChangedFile[]> {
  const ids = [checkSha(pair.base), checkSha(pair.head)];
  return parseChangedFiles(
    await context.ask([
      "diff-tree",
      "-r",
      "-z",
      "--raw",
      "--numstat",
      ...plainDiff,
      "--end-of-options",
      ...ids,
    ]),
  );
}
