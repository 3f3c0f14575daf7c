import { currentReview } from "../../domain/current-review.ts";
import type { Feedback, SessionState } from "../../domain/session-state.ts";
import { numberedPoints } from "../../roles/reviewer.ts";
import { evidenceForCoder } from "../../roles/tester.ts";

/** What the coder must hear of the candidate at hand, also where another call came in between and left nothing to say. */
export function openFeedback(state: SessionState): Feedback | null {
  const { candidate, supervision, feedback, verdict } = state;
  const review = currentReview(state);
  if (candidate === null) return feedback;
  const { headSha } = candidate;
  const revision = supervision?.revision ?? null;
  if (revision?.headSha === headSha) return { from: "person", text: revision.comment };
  if (feedback !== null) return feedback;
  if (verdict?.colour === "red") {
    const results = [state.unitTests, state.staticAnalysis, state.secretScan];
    return { from: "checks", text: evidenceForCoder(results) };
  }
  return review?.verdict === "changes" ? { from: "reviewer", text: numberedPoints(review) } : null;
}
