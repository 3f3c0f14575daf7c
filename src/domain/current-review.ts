import type { Review } from "./review.ts";
import type { SessionState } from "./session-state.ts";

/** The opinion of the very candidate at hand, by the spec at hand; null: there is none. */
export function currentReview({ candidate, review, supervision }: SessionState): Review | null {
  if (candidate === null || review === null || review.headSha !== candidate.headSha) return null;
  return supervision?.outdatedReview === candidate.headSha ? null : review;
}
