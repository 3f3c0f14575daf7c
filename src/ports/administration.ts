/** What an administrator's token changes about a repository. Each call throws `DevAgentError` where GitHub refuses it. */
export interface Administration {
  /** Null: there is nobody of that name. */
  user(login: string): Promise<number | null>;
  /** A team of the organization that the repository belongs to. */
  team(slug: string): Promise<number | null>;
  /** Makes an environment or sets all its rules; which branches it takes is for `limitBranches`. */
  setEnvironment(name: string, rules: EnvironmentRules): Promise<void>;
  /** Lets an environment take the runs of one branch and of no other. */
  limitBranches(name: string, branch: string): Promise<void>;
  /** `usual`: what jobs may do by default, which the same call sets. */
  letActionsOpenPulls(usual: "read" | "write"): Promise<void>;
}

export interface EnvironmentRules {
  readonly reviewers: readonly { readonly type: "User" | "Team"; readonly id: number }[];
  readonly preventSelfReview: boolean;
  readonly waitMinutes: number;
}
