import type { Action, Decision, DecisionBinding } from "../../domain/decision.ts";
import { cleanLine, cleanText } from "../../domain/text/plain-text.ts";
import type { GateAnswer } from "./approvals.ts";

const commentLimit = 10_000;

export interface Answered {
  /** What the question was about. */
  readonly binding: DecisionBinding;
  readonly decisionId: string;
  readonly at: Date;
}

/** An answer as a decision: a rejection that says what to change asks for another round. */
export function toDecision(
  answer: Exclude<GateAnswer, { status: "refused" }>,
  { binding, decisionId, at }: Answered,
): Decision {
  const comment = cleanText(answer.comment, commentLimit).trim();
  const by = `${cleanLine(answer.by.login, 60)} (${answer.by.id})`;
  return {
    ...binding,
    ...{ decisionId, action: actionOf(answer.status, comment), by, via: "environment", comment },
    ...(answer.status === "approved" && answer.self ? { self: true as const } : {}),
    at: at.toISOString(),
  };
}

function actionOf(status: "approved" | "rejected", comment: string): Action {
  if (status === "approved") return "approve";
  return comment === "" ? "reject" : "revise";
}
