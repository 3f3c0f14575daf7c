import type { SessionState } from "../../domain/session-state.ts";
import { DevAgentError } from "../../errors.ts";
import type { PullFacts } from "../../ports/github.ts";

/** The pull request is the one that was shown: open or merged, from the session's branch, at the candidate, into the base. */
export function requirePull(
  pull: PullFacts,
  { state, repository }: { readonly state: SessionState; readonly repository: string },
): void {
  const { session, candidate } = state;
  const what = `The pull request ${pull.number}`;
  if (!pull.merged && pull.state !== "open") throw changed(`${what} was closed.`);
  if (pull.headRepository !== repository || pull.headRef !== session.branch)
    throw changed(`${what} is from ${pull.headRepository}:${pull.headRef}, not from ${session.branch}.`);
  if (pull.baseRef !== session.baseBranch)
    throw changed(`${what} leads into ${pull.baseRef}, not into ${session.baseBranch}.`);
  if (pull.merged && pull.headSha !== candidate?.headSha) throw otherMerged(pull, candidate?.headSha ?? "");
  if (pull.headSha !== candidate?.headSha)
    throw changed(`${what} is at ${pull.headSha} now; ${candidate?.headSha} was shown to be approved.`);
}

function changed(message: string): DevAgentError {
  return new DevAgentError({
    code: "pull-changed",
    kind: "policy",
    message,
    remedy: "Nothing was merged: an approval is for one commit. Start the goal again, or continue its run.",
  });
}

function otherMerged({ number, headSha, mergeSha }: PullFacts, approved: string): DevAgentError {
  const how = mergeSha === null ? "" : `: git revert ${mergeSha}`;
  return new DevAgentError({
    code: "landed-differs",
    kind: "policy",
    message: `The pull request ${number} was merged at ${headSha}, and ${approved} was shown to be approved.`,
    remedy: `Look at what landed now, and revert it if need be${how}.`,
  });
}
