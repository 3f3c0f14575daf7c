import type { ApprovalQuestion } from "../../../src/gates/environment/approvals.ts";
import type { Account, Approval, EnvironmentFacts } from "../../../src/ports/github.ts";

export const account = (id: number, login: string, type = "User"): Account => ({ id, login, type });

export const ada = account(1, "ada");
export const grace = account(2, "grace");
export const mallory = account(66, "mallory");
export const bot = account(9, "github-actions[bot]", "Bot");

/** An environment that really asks: Ada or Grace. */
export const environment: EnvironmentFacts = {
  id: 500,
  name: "dev-agent-merge",
  reviewers: [
    { type: "User", id: ada.id, name: ada.login },
    { type: "User", id: grace.id, name: grace.login },
  ],
  preventsSelfReview: true,
  adminsMayBypass: false,
  branchPolicy: "custom",
  branches: ["main"],
};

export const team = { type: "Team", id: 77, name: "reviewers" } as const;

export function answer(by: Account, state: Approval["state"], change: Partial<Approval> = {}): Approval {
  return { environmentIds: [environment.id], state, comment: "", by, ...change };
}

/** A goal that Mallory started, put to the environment before anybody answered. */
export function question(change: Partial<ApprovalQuestion> = {}): ApprovalQuestion {
  return {
    ...{ environment, approvals: [], baseline: {}, initiators: [mallory], allowSelfApproval: false },
    ...change,
  };
}
