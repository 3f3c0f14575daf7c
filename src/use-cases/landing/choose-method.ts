import { DevAgentError } from "../../errors.ts";
import type { BranchRules, MergeMethod } from "../../ports/branch-rules.ts";

export interface MethodChoice {
  readonly wanted: MergeMethod;
  readonly rules: Pick<BranchRules, "methods" | "linearHistory" | "signatures">;
  /** What the repository's settings leave; null where this token isn't told. */
  readonly settings: readonly MergeMethod[] | null;
}

const all: readonly MergeMethod[] = ["squash", "merge", "rebase"];

/** The way to merge that was asked for, or the next best where rules don't leave it. */
export function chooseMethod({ wanted, rules, settings }: MethodChoice): {
  readonly method: MergeMethod;
  /** Why it isn't the one that was asked for; null when it is. */
  readonly notice: string | null;
} {
  const left = all.filter(
    (method) =>
      (rules.methods ?? all).includes(method) &&
      (settings ?? all).includes(method) &&
      !(method === "merge" && rules.linearHistory) &&
      // GitHub signs merges and squashes, and can't sign what it rebases.
      !(method === "rebase" && rules.signatures),
  );
  if (left.includes(wanted)) return { method: wanted, notice: null };
  const [method] = left;
  if (method === undefined) throw none();
  return {
    method,
    notice: `The branch's rules or the repository's settings leave no ${wanted}: it lands by ${method}.`,
  };
}

function none(): DevAgentError {
  return new DevAgentError({
    code: "no-merge-method",
    kind: "policy",
    message: "Rules and settings of the repository together leave no way to merge a pull request.",
    remedy: "Settings → General → Pull Requests, and the rulesets of the branch: allow merge or squash.",
  });
}
