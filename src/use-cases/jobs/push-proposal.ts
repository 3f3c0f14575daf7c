import { join } from "node:path";
import { branchOf } from "../../domain/branch-name.ts";
import type { Candidate, Sha } from "../../domain/candidate.ts";
import type { CandidateRepository } from "../../git/candidate-repository.ts";
import type { Effects } from "../../ports/effects.ts";
import type { SessionFolder } from "../../session/store.ts";
import { findSigned, signCandidate } from "../landing/sign-candidate.ts";
import type { JobContext } from "./job.ts";
import { pushBranch } from "./push-branch.ts";
import type { Proposal } from "./require-candidate.ts";

export interface ProposalPush {
  readonly folder: SessionFolder;
  readonly proposal: Proposal;
  readonly repository: CandidateRepository;
  /** Whether the base takes only commits that are signed. */
  readonly signed: boolean;
  readonly effects: Effects;
}

export interface PushedProposal {
  readonly branch: string;
  /** As it is on the branch: with commits that GitHub signed, where the base asks for that. */
  readonly candidate: Candidate;
  readonly sha: Sha;
  /** Git bundle of it. */
  readonly bundle: string;
}

/** Pushes what was verified, and has GitHub sign it where the base takes nothing else. */
export async function pushProposal(context: JobContext, push: ProposalPush): Promise<PushedProposal> {
  const { folder, proposal, repository, signed, effects } = push;
  const { candidate, bundle } = proposal;
  const { github, server } = context.acting;
  const signing = { github, server, repository, candidate };
  if (!signed) {
    const branch = await pushBranch(context, { folder, candidate, repository, effects });
    return { branch, candidate, sha: candidate.headSha, bundle };
  }
  const usual = branchOf(folder.record.id);
  const made = (await findSigned({ ...signing, branch: usual })) ?? null;
  const branch =
    made === null ? await pushBranch(context, { folder, candidate, repository, effects }) : usual;
  const twin = made ?? (await signCandidate({ ...signing, branch }));
  const path = join(context.temp, "signed.bundle");
  await repository.handOver(twin, path);
  return { branch, candidate: twin, sha: twin.headSha, bundle: path };
}
