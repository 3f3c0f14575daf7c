export type MergeMethod = "merge" | "squash" | "rebase";

/** What the rulesets of a repository, and of those it belongs to, ask of a branch. */
export interface BranchRules {
  /** Approving reviews that a pull request needs; 0 where none. */
  readonly approvals: number;
  /** Checks that have to pass; `app` null: whoever reports them. */
  readonly checks: readonly { readonly context: string; readonly app: number | null }[];
  readonly signatures: boolean;
  readonly linearHistory: boolean;
  /** Null: changes need no queue. */
  readonly queue: { readonly method: MergeMethod } | null;
  /** Ways to merge that are left; null where no rule limits them. */
  readonly methods: readonly MergeMethod[] | null;
  /** Types of further rules as GitHub names them, and conditions of pull requests as `pull_request.NAME`. */
  readonly others: readonly string[];
}
