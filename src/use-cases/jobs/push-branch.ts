import { branchOf } from "../../domain/branch-name.ts";
import type { Candidate } from "../../domain/candidate.ts";
import { DevAgentError } from "../../errors.ts";
import type { CandidateRepository } from "../../git/candidate-repository.ts";
import type { Effects } from "../../ports/effects.ts";
import { readJournal } from "../../session/journal.ts";
import { stateRecords } from "../../session/state-record.ts";
import type { SessionFolder } from "../../session/store.ts";
import type { JobContext } from "./job.ts";

export interface BranchPush {
  readonly folder: SessionFolder;
  readonly candidate: Candidate;
  readonly repository: CandidateRepository;
  readonly effects: Effects;
}

/** Pushes the candidate to the session's branch, and gives the branch's name. */
export async function pushBranch(
  { acting: { server }, runId }: JobContext,
  push: BranchPush,
): Promise<string> {
  const { folder, candidate, repository, effects } = push;
  const published = stateRecords(readJournal(folder.journal))
    .filter(({ job }) => job === "publish")
    .at(-1)?.state;
  const replaces = published?.candidate?.headSha ?? null;
  const branch = published?.session.branch ?? branchOf(folder.record.id);
  const { headSha: head } = candidate;
  const pushed = async (name: string) => {
    const result = await effects.once<"pushed" | "moved">({
      ...{ kind: "push", of: `${head} to ${name}`, looksFirst: true },
      look: async () => ((await repository.tipAt(server, name)) === head ? "pushed" : undefined),
      act: () => repository.push(server, { branch: name, head, replaces }),
      done: (came) => came === "pushed",
    });
    return result === "pushed";
  };
  if (await pushed(branch)) return branch;
  // Two runs that began at once took the same free name; the run's id settles it.
  const other = `${branch}-${runId}`;
  if (published === undefined && (await pushed(other))) return other;
  throw new DevAgentError({
    code: "branch-moved",
    kind: "policy",
    message: `Somebody else pushed to ${branch}; their commits are not thrown away.`,
    remedy: "Rename or delete that branch, then run this job again.",
  });
}
