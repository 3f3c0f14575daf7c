import type { BranchRules } from "../../ports/branch-rules.ts";
import type { CheckState } from "../../ports/landing.ts";
import { judgeChecks } from "./judge-checks.ts";

/** What a branch's rules ask for besides an approval here, one phrase each. */
export function missingForMerge(rules: BranchRules, checks: readonly CheckState[]): readonly string[] {
  const judged = judgeChecks(rules.checks, checks);
  const reviews = rules.approvals === 1 ? "an approving review" : `${rules.approvals} approving reviews`;
  return [
    ...(rules.approvals > 0 ? [`${reviews} of the pull request`] : []),
    ...(judged.status === "passed" ? [] : [`checks (${judged.which.join(", ")}: ${judged.status})`]),
    ...(rules.signatures ? ["signed commits"] : []),
    ...(rules.linearHistory ? ["a linear history (squash or rebase)"] : []),
    ...(rules.queue === null ? [] : ["the merge queue"]),
    ...rules.others.map((name) => `the rule ${name}`),
  ];
}
