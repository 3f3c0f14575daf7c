import type { Review } from "../../domain/review.ts";
import type { SessionState } from "../../domain/session-state.ts";
import { wishesOf } from "../../domain/stuck/trouble.ts";
import type { AgentResult } from "../../ports/agent.ts";
import type { Ports } from "../../ports/ports.ts";
import { reviewer as definition, numberedPoints, parseReview, reviewerPrompt } from "../../roles/reviewer.ts";
import { evidenceLines } from "../../roles/tester.ts";
import type { RoleHandler } from "../model/handlers.ts";
import { noCandidate } from "./checks.ts";
import { finishPhase, startPhase } from "./phase.ts";
import { askAgain, type RoleObservation, runAgent } from "./role-turn.ts";
import { sendBack } from "./send-back.ts";
import { stuckIn } from "./stuck-in.ts";

/** Characters of the patch that the reviewer gets at once; the rest it reads itself. */
const patchLimit = 60_000;

interface ReviewerObservation extends RoleObservation {
  readonly state: SessionState;
}

/** Candidate and evidence in, opinion out. */
export const reviewer: RoleHandler<ReviewerObservation, AgentResult> = {
  async observe(state, ports) {
    const { session, spec, candidate, round, review, unitTests, staticAnalysis, secretScan } = state;
    if (candidate === null) throw noCandidate("reviewer");
    const phase = startPhase(ports, "reviewer", round);
    const patch = await ports.repository.patch(candidate, patchLimit);
    const evidence = evidenceLines([unitTests, staticAnalysis, secretScan]);
    const prompt = reviewerPrompt({
      ...{ goal: session.goal, spec, patch, evidence, previous: review, headSha: candidate.headSha },
      ...hintIn(state),
    });
    return { prompt, start: candidate.headSha, base: candidate.baseSha, round, phase, state };
  },

  act: (observation, ports) => runAgent({ role: "reviewer", definition, observation, ports }),

  async verify(result, observation, ports) {
    const stuck = stuckIn("reviewer", result);
    if (stuck !== null) {
      finishPhase(ports, observation.phase, { ok: false, summary: stuck.what });
      return { patch: { stuck, feedback: null } };
    }
    const parsed = parseReview(result.output);
    if (!parsed.ok) return { again: askAgain(observation, parsed.why), why: parsed.why };
    const review = { ...parsed.value, headSha: observation.start };
    tell(review, ports);
    const summary = `${review.verdict}, ${review.comments.length} comments`;
    finishPhase(ports, observation.phase, { ok: review.verdict === "approve", summary });
    if (review.verdict === "approve") return { patch: { review, feedback: null } };
    const sentBack = { from: "reviewer", text: numberedPoints(review), trouble: wishesOf(review) } as const;
    return { patch: { review, ...sendBack(observation.state, ports, sentBack) } };
  },
};

/**
 * What a person said at the stuck gate, where a supervisor has the same candidate reviewed again: without it the reviewer
 * would be asked what it was asked before, and what is stored of that holds. Their wishes for the candidate are the coder's.
 */
function hintIn({ feedback, supervision, candidate }: SessionState): { readonly hint?: string } {
  const isWish = supervision?.revision?.headSha === candidate?.headSha;
  return feedback?.from === "person" && !isWish ? { hint: feedback.text } : {};
}

function tell({ verdict, summary, comments }: Review, { events }: Ports): void {
  for (const { file, line, severity, reason } of comments) {
    const place = line === 0 ? { file } : { file, line };
    const fingerprint = `reviewer:${file}:${reason}`;
    events.emit("finding.added", {
      source: "reviewer",
      tool: "reviewer",
      rule: "review",
      severity,
      message: reason,
      fingerprint,
      ...place,
    });
  }
  events.emit("review.finished", { verdict, summary, comments: comments.length });
}
