import type { SessionState } from "../../domain/session-state.ts";
import { toDevAgentError } from "../../errors.ts";
import { toSarif } from "../../reporting/sarif.ts";
import { findingsOf } from "./findings.ts";
import type { JobContext } from "./job.ts";

/** Gives the findings to GitHub's code scanning. Where it doesn't take them, that is told, and nothing else depends on it. */
export async function uploadFindings(
  { github, surface }: JobContext,
  state: SessionState,
): Promise<string[]> {
  const { candidate, session } = state;
  if (candidate === null) return [];
  const sarif = toSarif(findingsOf(state));
  const ref = `refs/heads/${session.branch}`;
  try {
    if ((await github.uploadSarif({ sha: candidate.headSha, ref, sarif })) === "taken") return [];
  } catch (thrown) {
    surface.signal.throwIfAborted();
    return [
      `Code scanning did not take the findings, which are in the summary: ${toDevAgentError(thrown).message}`,
    ];
  }
  return [
    "Code scanning is off here, or this token may not write to it: the findings are in the summary only.",
  ];
}
