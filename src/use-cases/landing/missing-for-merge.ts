import type { BranchRules } from "../../ports/branch-rules.ts";
import type { CheckState } from "../../ports/landing.ts";
import { judgeChecks } from "./judge-checks.ts";

/** Rules that a merge of a pull request never breaks. */
const harmless = new Set(["creation", "deletion", "non_fast_forward"]);

/** What a branch's rules ask for that is no business of ours, one phrase each. We sign, and choose the method. */
export function missingForMerge(rules: BranchRules, checks: readonly CheckState[]): readonly string[] {
  const judged = judgeChecks(rules.checks, checks);
  const reviews = rules.approvals === 1 ? "an approving review" : `${rules.approvals} approving reviews`;
  return [
    ...(rules.approvals > 0 ? [`${reviews} of the pull request`] : []),
    ...(judged.status === "passed" ? [] : [`checks (${judged.which.join(", ")}: ${judged.status})`]),
    ...(rules.queue === null ? [] : ["the merge queue"]),
    ...rules.others.filter((name) => !harmless.has(name)).map((name) => `the rule ${name}`),
  ];
}
