import type { BaseRules } from "../../config/merge-options.ts";
import type { SessionState } from "../../domain/session-state.ts";
import { DevAgentError } from "../../errors.ts";
import { writeMarker } from "../../gates/comment/question-marker.ts";
import type { Effects } from "../../ports/effects.ts";
import { questionComment } from "../../reporting/question-comment.ts";
import { commentOnce } from "./comment-once.ts";
import type { JobContext, JobEnd } from "./job.ts";
import { runUrlOf } from "./open-pull.ts";
import { peopleNeeded } from "./people-needed.ts";

export interface AskByComment {
  readonly end: JobEnd;
  readonly state: SessionState;
  readonly rules: BaseRules;
  readonly effects: Effects;
}

/**
 * Asks on the pull request. Comes after the artifact, whose digest it names: who takes the answer in another run has no
 * output of this one's to hold it against.
 */
export async function askByComment(
  context: JobContext,
  { end, state, rules, effects }: AskByComment,
): Promise<void> {
  const { github, runId: run, attempt } = context;
  const { handOver, pull } = end;
  const { candidate, session } = state;
  if (handOver === null || pull === null || candidate === null) throw nothingToAsk();
  const { name: handover, sha256 } = handOver;
  const marker = writeMarker({
    ...{ session: session.id, run, attempt, head: candidate.headSha, handover, sha256 },
  });
  const text = questionComment({
    ...{ state, needed: peopleNeeded(state, rules), selfApproval: rules.allowSelfApproval },
    runUrl: runUrlOf(context),
    calls: end.calls,
  });
  const of = `question of run ${run}, attempt ${attempt}`;
  await commentOnce(github, effects, { pull: pull.number, of, marker, text });
}

function nothingToAsk(): DevAgentError {
  return new DevAgentError({
    code: "nothing-to-judge",
    kind: "policy",
    message: "There is nothing to ask about: no candidate, no pull request, or no artifact.",
    remedy: "Look at the develop job for why it ended without one.",
  });
}
