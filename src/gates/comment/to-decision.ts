import type { Action, Decision, DecisionBinding } from "../../domain/decision.ts";
import { cleanLine, cleanText } from "../../domain/text/plain-text.ts";
import type { Said } from "./judge-comments.ts";

const commentLimit = 10_000;

export interface CommentAnswered {
  /** What the question was about. */
  readonly binding: DecisionBinding;
  readonly decisionId: string;
}

/** What people said in comments as one decision: all of them with the same command, the newest last. */
export function toCommentDecision(said: readonly Said[], { binding, decisionId }: CommentAnswered): Decision {
  const last = said.at(-1);
  if (last === undefined) throw new Error("Nobody decided");
  const by = said.map(({ by: { login, id } }) => `${cleanLine(login, 60)} (${id})`).join(", ");
  const words = said.map(({ command }) => command.comment).filter((text) => text !== "");
  const comment = cleanText(words.join("\n\n"), commentLimit).trim();
  const action: Action = last.command.name;
  const self = action === "approve" && said.some((one) => one.self) ? { self: true as const } : {};
  return { ...binding, decisionId, action, by, via: "comment", comment, ...self, at: last.at };
}
