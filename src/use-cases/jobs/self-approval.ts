import type { BaseRules } from "../../config/merge-options.ts";
import type { Decision } from "../../domain/decision.ts";

/** What people who see the question must know. */
export function cautionsOf({ allowSelfApproval }: Pick<BaseRules, "allowSelfApproval">): readonly string[] {
  return allowSelfApproval
    ? [
        "allow-self-approval is on: whoever started this goal may approve it, and nobody else has to have looked at it.",
      ]
    : [];
}

/** What people who see the merge must know. */
export function selfApproved(decisions: readonly Decision[]): readonly string[] {
  return decisions
    .filter(({ self }) => self === true)
    .map(
      ({ by, gate }) =>
        `${by} approved at the ${gate} gate what they had started themselves (allow-self-approval).`,
    );
}
