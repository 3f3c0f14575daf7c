import type { BranchRules } from "../../../src/ports/branch-rules.ts";
import type { CheckState } from "../../../src/ports/landing.ts";
import { missingForMerge } from "../../../src/use-cases/landing/missing-for-merge.ts";
import { check, noRules } from "./landing-scene.ts";

const missing = (rules: Partial<BranchRules>, checks: readonly CheckState[] = []) =>
  missingForMerge({ ...noRules, ...rules }, checks);
const test = { checks: [{ context: "test", app: null }] };

describe("what a merge still takes", () => {
  it.each<[string, Partial<BranchRules>, readonly CheckState[], readonly string[]]>([
    ["nothing", {}, [], []],
    ["a review", { approvals: 1 }, [], ["an approving review of the pull request"]],
    ["reviews", { approvals: 2 }, [], ["2 approving reviews of the pull request"]],
    ["a check that isn't there", test, [], ["checks (test: missing)"]],
    ["a check that runs", test, [check("test", "running")], ["checks (test: running)"]],
    ["a check that failed", test, [check("test", "failed")], ["checks (test: failed)"]],
    ["a check that passed", test, [check("test", "passed")], []],
    ["signatures, which are made", { signatures: true }, [], []],
    ["linear history, for which the method is chosen", { linearHistory: true }, [], []],
    ["rules that no merge breaks", { others: ["deletion", "non_fast_forward", "creation"] }, [], []],
    ["a queue", { queue: { method: "squash" } }, [], ["the merge queue"]],
    ["other rules", { others: ["a", "b"] }, [], ["the rule a", "the rule b"]],
  ])("is a phrase for each rule: %s", (_, rules, checks, phrases) => {
    expect(missing(rules, checks)).toEqual(phrases);
  });

  it("is all of it together", () => {
    const all = missing({ ...test, approvals: 1, signatures: true, linearHistory: true, others: ["x"] });
    expect(all).toHaveLength(3);
  });
});
