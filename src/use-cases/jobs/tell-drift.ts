import type { Candidate, Sha } from "../../domain/candidate.ts";
import { cleanLine } from "../../domain/text/plain-text.ts";
import type { CandidateRepository } from "../../git/candidate-repository.ts";
import type { Drift } from "../../git/drift.ts";

export interface LandedOn {
  readonly repository: Pick<CandidateRepository, "drift" | "landedOn" | "plan">;
  readonly candidate: Candidate;
  /** The commit that is on the base branch now. */
  readonly landed: Sha;
  readonly method: "merge" | "squash" | "rebase";
  readonly baseBranch: string;
  /** Where the base was when it was last looked at, and the candidate found fit to land there. */
  readonly planned: Sha;
  readonly baseDrift: "disjoint" | "strict";
}

/** One thing to know of a merge that happened; `loud`: somebody has to look at it now. */
export interface DriftNotice {
  readonly text: string;
  readonly loud: boolean;
}

const quiet = (text: string): readonly DriftNotice[] => [{ text, loud: false }];

/** What came onto the base since people were asked, for those who approved something on top of an older one. */
export async function tellDrift(about: LandedOn): Promise<readonly DriftNotice[]> {
  const { repository, candidate, landed, method, baseBranch, planned, baseDrift } = about;
  const onto = await repository.landedOn({ candidate, landed, method });
  if (onto === null || onto === candidate.baseSha) return [];
  const drift = await repository.drift({ from: candidate.baseSha, to: onto });
  const came = `${baseBranch} moved since people were asked: ${amount(drift)}`;
  if (onto === planned)
    return quiet(
      `${came}. None of these files is one of the change's, so the approval held: the patch that landed is the approved one.`,
    );
  // Between the last look and the merge, which GitHub gives nobody a way to make one step.
  const plan = await repository.plan(candidate, onto, baseDrift);
  if (plan.status === "ready")
    return quiet(
      `${came}. Some of it came at the very moment of the merge; none of these files is one of the change's.`,
    );
  const files = plan.overlap.length === 0 ? "" : `, and touches ${named(plan.overlap)} too`;
  const text = `LANDED ON ANOTHER BASE (landed-on-other-base): ${baseBranch} moved at the very moment of the merge, to ${onto}${files}. Nobody looked at the change on top of it. The patch is the approved one; look at what it does there now, and revert it if need be: git revert ${method === "merge" ? "-m 1 " : ""}${landed}. ${came}.`;
  return [{ text, loud: true }];
}

function amount({ commits, newest, files }: Drift): string {
  const list = newest.map(({ sha, subject }) => `${sha.slice(0, 12)} ${cleanLine(subject, 80)}`);
  const more = commits > newest.length ? " …" : "";
  const which = list.length === 0 ? "" : ` (${list.join("; ")}${more})`;
  return `${commits} ${commits === 1 ? "commit" : "commits"}${which}, files: ${named(files)}`;
}

function named(files: readonly string[]): string {
  return `${files.slice(0, 10).join(", ")}${files.length > 10 ? ` and ${files.length - 10} more` : ""}`;
}
