import type { BaseRules } from "../../config/merge-options.ts";
import type { SessionState } from "../../domain/session-state.ts";
import { gatesOf } from "./put-question.ts";

/** How many people must agree in comments: as the base says, and one more where there is a critical review. */
export function peopleNeeded(state: SessionState, { approvals }: Pick<BaseRules, "approvals">): number {
  return approvals + gatesOf(state).length - 1;
}
