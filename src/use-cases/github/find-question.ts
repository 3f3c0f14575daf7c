import { type QuestionMarker, readMarker } from "../../gates/comment/question-marker.ts";
import type { Account } from "../../ports/account.ts";
import type { PullComment } from "../../ports/comments.ts";

export interface FoundQuestion {
  readonly comment: PullComment;
  readonly marker: QuestionMarker;
}

/**
 * The newest question among a pull request's comments that this very account has put: anybody, another bot too, can paste one.
 * Null where there is none.
 */
export function findQuestion(comments: readonly PullComment[], own: Account["id"]): FoundQuestion | null {
  for (const comment of comments.toReversed()) {
    const marker = comment.by?.id === own ? readMarker(comment.body) : null;
    if (marker !== null) return { comment, marker };
  }
  return null;
}
