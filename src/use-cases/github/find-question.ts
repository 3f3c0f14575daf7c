import { type QuestionMarker, readMarker } from "../../gates/comment/question-marker.ts";
import type { PullComment } from "../../ports/comments.ts";

export interface FoundQuestion {
  readonly comment: PullComment;
  readonly marker: QuestionMarker;
}

/** The newest question that a bot has put among a pull request's comments; null where there is none. */
export function findQuestion(comments: readonly PullComment[]): FoundQuestion | null {
  for (const comment of comments.toReversed()) {
    const marker = comment.by?.type === "Bot" ? readMarker(comment.body) : null;
    if (marker !== null) return { comment, marker };
  }
  return null;
}
