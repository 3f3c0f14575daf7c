import type { Candidate } from "../../domain/candidate.ts";
import type { Effects } from "../../ports/effects.ts";
import { commentOnce } from "../jobs/comment-once.ts";
import type { FinishedState } from "../jobs/finish-state.ts";
import type { JobContext } from "../jobs/job.ts";
import { landingRules } from "./landing-rules.ts";
import { missingForMerge } from "./missing-for-merge.ts";

export interface Ready {
  /** Of the pull request. */
  readonly number: number;
  readonly baseBranch: string;
  readonly candidate: Candidate;
  /** Its id. */
  readonly session: string;
  readonly effects: Effects;
}

/** Leaves an approved pull request for a person to merge, and says there what was approved and what it still takes. */
export async function leaveReady(
  { github, runId }: JobContext,
  { number, session, baseBranch, candidate, effects }: Ready,
): Promise<Pick<FinishedState, "reason" | "notices">> {
  const rules = await landingRules(github, baseBranch);
  const checks = rules.checks.length === 0 ? [] : await github.checks(candidate.headSha);
  const missing = missingForMerge(rules, checks);
  const takes = missing.length === 0 ? "Nothing else is asked for" : `It still takes: ${missing.join(", ")}`;
  await commentOnce(github, effects, {
    pull: number,
    of: `ready in run ${runId}: ${candidate.headSha}`,
    marker: `<!-- dev-agent:ready session=${session} run=${runId} head=${candidate.headSha} -->`,
    text: [
      `**Approved, and left for a person to merge** (\`land: ready-only\`): exactly the commit \`${candidate.headSha}\`, the patch \`${candidate.diffSha256}\` (SHA-256).`,
      `${takes.replaceAll(/[<>@#`*_[\]]/g, "")}.`,
      "Pushing to this branch voids the approval. Run the merge job again after the merge: it says whether what landed is what was approved.",
    ].join("\n\n"),
  });
  return {
    reason: `approved, and left for a person to merge: pull request ${number} at ${candidate.headSha}. ${takes}`,
    notices: [],
  };
}
