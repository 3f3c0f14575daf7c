import { DevAgentError } from "../../errors.ts";
import { letActionsOpenPulls } from "../../gates/doctor/judge-repository.ts";
import type { Administration } from "../../ports/administration.ts";
import type { GitHub } from "../../ports/github.ts";
import { environments } from "../jobs/environments.ts";
import { byHand, type InitStep, keep } from "./init-step.ts";
import { planEnvironment, type Reviewer } from "./plan-environment.ts";

export interface SettingsQuestion {
  readonly github: Pick<GitHub, "repository" | "settings" | "environment">;
  readonly administration: Administration;
  readonly allowSelfApproval: boolean;
  readonly gate: "environment" | "comment";
  /** `LOGIN` or `team:SLUG`. */
  readonly reviewers: readonly string[];
}

/** What is to be set on GitHub. Reads only. */
export async function planSettings(question: SettingsQuestion): Promise<readonly InitStep[]> {
  const { github, administration, allowSelfApproval, gate } = question;
  const { repository } = github;
  const { defaultBranch: branch, visibility } = await github.settings.repository();
  const steps: InitStep[] = [];
  if (gate === "environment") {
    const reviewers = await Promise.all(question.reviewers.map((text) => findReviewer(text, administration)));
    const open: string[] = [];
    for (const name of [environments.diff, environments.critical, environments.spec]) {
      const facts = await github.environment(name);
      if (facts?.adminsMayBypass !== false) open.push(name);
      steps.push(
        ...planEnvironment({ repository, name, facts, reviewers, branch, allowSelfApproval }, administration),
      );
    }
    if (open.length > 0)
      steps.push(
        byHand(
          "administrators",
          `untick "Allow administrators to bypass configured protection rules", which no call does, in ${open.join(", ")}: https://github.com/${repository}/settings/environments`,
        ),
      );
    if (visibility !== "public")
      steps.push(
        byHand(
          "environments",
          "on a private repository they ask nobody without GitHub Enterprise; --gate comment has people decide on the pull request",
        ),
      );
  }
  steps.push(await planPullRequests(question));
  return steps;
}

async function findReviewer(text: string, administration: Administration): Promise<Reviewer> {
  const [, slug] = /^team:(.+)$/.exec(text) ?? [];
  const id = await (slug === undefined ? administration.user(text) : administration.team(slug));
  if (id !== null) return { type: slug === undefined ? "User" : "Team", id, name: slug ?? text };
  throw new DevAgentError({
    code: "reviewer-unknown",
    kind: "configuration",
    message:
      slug === undefined
        ? `There is nobody called ${text} on GitHub.`
        : `There is no team ${slug} in the repository's organization, or this token may not see it.`,
    remedy: "Name people by their login, and teams as team:SLUG.",
  });
}

async function planPullRequests({ github, administration }: SettingsQuestion): Promise<InitStep> {
  const name = "pull requests";
  const { repository } = github;
  const permissions = await github.settings.workflowPermissions();
  if (permissions === null)
    return byHand(
      name,
      "have an administrator let GitHub Actions open them, unless they may already",
      letActionsOpenPulls(repository, "read"),
    );
  if (permissions.mayOpenPulls) return keep(name, "GitHub Actions may open them");
  const { usual } = permissions;
  return {
    ...{ name, state: "change", what: "let GitHub Actions open them (it never approves one)" },
    command: letActionsOpenPulls(repository, usual),
    run: () => administration.letActionsOpenPulls(usual),
  };
}
