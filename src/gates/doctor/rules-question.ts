import type { BranchRules } from "../../ports/branch-rules.ts";
import type { ClassicProtection, RepositorySettings } from "../../ports/repository-settings.ts";

export interface RulesQuestion {
  /** `owner/name`. */
  readonly repository: string;
  /** The branch that changes land on. */
  readonly branch: string;
  readonly rules: BranchRules;
  /** Null: the branch has none; `hidden`: this token is not told. */
  readonly classic: ClassicProtection | "hidden" | null;
  readonly settings: Pick<RepositorySettings, "methods" | "autoMerge">;
  /** How changes land. */
  readonly land: "merge" | "auto-merge" | "queue" | "ready-only";
  /** Whether a GitHub App opens and lands pull requests; null: that is not known here. */
  readonly app: boolean | null;
}
