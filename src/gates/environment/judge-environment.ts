import type { EnvironmentFacts } from "../../ports/github.ts";

/** What keeps an environment from being a gate, and how to put it right; a line each. */
export interface EnvironmentProblem {
  readonly kind: "missing" | "reviewers" | "self-review" | "bypass" | "branches";
  readonly what: string;
  readonly fix: string;
}

export interface EnvironmentQuestion {
  readonly name: string;
  /** Null: it does not exist, and a job that names it would run unasked. */
  readonly facts: EnvironmentFacts | null;
  /** The default branch. */
  readonly branch: string;
  /** Teams of one: whoever starts a run may approve it. */
  readonly allowSelfApproval: boolean;
}

/** Empty when the environment is a gate. */
export function judgeEnvironment(question: EnvironmentQuestion): readonly EnvironmentProblem[] {
  const { name, facts, branch, allowSelfApproval } = question;
  const place = `Settings → Environments → ${name}`;
  if (facts === null)
    return [
      {
        kind: "missing",
        what: `The environment ${name} does not exist; GitHub would make it without any rule and run the job.`,
        fix: `Make it under Settings → Environments, with required reviewers.`,
      },
    ];
  const problems: EnvironmentProblem[] = [];
  if (facts.reviewers === null || facts.reviewers.length === 0)
    problems.push({
      kind: "reviewers",
      what: `${name} asks nobody: it has no required reviewers.`,
      fix: `${place} → Required reviewers (on private repositories this needs GitHub Enterprise).`,
    });
  if (facts.preventsSelfReview !== true && !allowSelfApproval)
    problems.push({
      kind: "self-review",
      what: `${name} lets whoever starts a run approve it.`,
      fix: `${place} → Prevent self-review.`,
    });
  if (facts.adminsMayBypass !== false)
    problems.push({
      kind: "bypass",
      what:
        facts.adminsMayBypass === null
          ? `GitHub does not tell whether administrators may bypass ${name}.`
          : `Administrators may bypass ${name}.`,
      fix: `${place} → untick "Allow administrators to bypass configured protection rules".`,
    });
  if (!isOnly(branch, facts))
    problems.push({
      kind: "branches",
      what: `${name} takes deployments from other branches than ${branch}.`,
      fix: `${place} → Deployment branches and tags → Selected branches → ${branch} alone.`,
    });
  return problems;
}

/** "Protected branches" is no limit where no branch is protected, which isn't told here. */
function isOnly(branch: string, { branchPolicy, branches }: EnvironmentFacts): boolean {
  return branchPolicy === "custom" && branches.length > 0 && branches.every((pattern) => pattern === branch);
}
