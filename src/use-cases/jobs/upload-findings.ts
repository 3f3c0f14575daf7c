import type { SessionState } from "../../domain/session-state.ts";
import { toSarif } from "../../reporting/sarif.ts";
import { findingsOf } from "./findings.ts";
import type { JobContext } from "./job.ts";

/** Gives the findings to GitHub's code scanning. A repository without it is told, and goes on. */
export async function uploadFindings({ github }: JobContext, state: SessionState): Promise<string[]> {
  const { candidate, session } = state;
  if (candidate === null) return [];
  const sarif = toSarif(findingsOf(state));
  const taken = await github.uploadSarif({
    sha: candidate.headSha,
    ref: `refs/heads/${session.branch}`,
    sarif,
  });
  return taken === "taken"
    ? []
    : ["Code scanning is off here, or this token may not write to it: the findings are in the summary only."];
}
