import { branchOf } from "../../domain/branch-name.ts";
import type { Candidate } from "../../domain/candidate.ts";
import { DevAgentError } from "../../errors.ts";
import type { CandidateRepository } from "../../git/candidate-repository.ts";
import { readJournal } from "../../session/journal.ts";
import { stateRecords } from "../../session/state-record.ts";
import type { SessionFolder } from "../../session/store.ts";
import type { JobContext } from "./job.ts";

export interface BranchPush {
  readonly folder: SessionFolder;
  readonly candidate: Candidate;
  readonly repository: CandidateRepository;
}

/** Pushes the candidate to the session's branch, and gives the branch's name. */
export async function pushBranch(
  { acting: { server }, runId }: JobContext,
  push: BranchPush,
): Promise<string> {
  const { folder, candidate, repository } = push;
  const published = stateRecords(readJournal(folder.journal))
    .filter(({ job }) => job === "publish")
    .at(-1)?.state;
  const replaces = published?.candidate?.headSha ?? null;
  const branch = published?.session.branch ?? branchOf(folder.record.id);
  const { headSha: head } = candidate;
  if ((await repository.push(server, { branch, head, replaces })) !== "moved") return branch;
  // Two runs that began at once took the same free name; the run's id settles it.
  const other = `${branch}-${runId}`;
  if (
    published === undefined &&
    (await repository.push(server, { branch: other, head, replaces })) !== "moved"
  )
    return other;
  throw new DevAgentError({
    code: "branch-moved",
    kind: "policy",
    message: `Somebody else pushed to ${branch}; their commits are not thrown away.`,
    remedy: "Rename or delete that branch, then run this job again.",
  });
}
