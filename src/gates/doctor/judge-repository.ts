import type { GatePoint } from "../../domain/gate-point.ts";
import type { RepositorySettings, WorkflowPermissions } from "../../ports/repository-settings.ts";
import { broken, ok, unknown } from "./points.ts";

export interface RepositoryQuestion {
  /** `owner/name`. */
  readonly repository: string;
  readonly settings: RepositorySettings;
  /** Null: this token is not told. */
  readonly permissions: WorkflowPermissions | null;
  /** Whether a GitHub App opens the pull requests; null: that is not known here. */
  readonly app: boolean | null;
}

/** What the repository is, and what jobs in it may do. */
export function judgeRepository(question: RepositoryQuestion): readonly GatePoint[] {
  const { repository, settings } = question;
  const { visibility, owner, defaultBranch, archived } = settings;
  const of = owner.type === "User" ? "a person" : "an organization";
  const what = `A ${visibility} repository of ${of}; its default branch is ${defaultBranch}.`;
  const standing = archived
    ? broken("repository", "The repository is archived: nothing can be pushed to it.", {
        setting: "Settings → General → Unarchive this repository.",
        command: `gh repo unarchive ${repository}`,
      })
    : ok("repository", what);
  return [standing, jobTokens(question), pullRequests(question)];
}

function jobTokens({ permissions }: RepositoryQuestion): GatePoint {
  const name = "job tokens";
  if (permissions === null)
    return unknown(
      name,
      "What jobs may do where their workflow says nothing is told to administrators only.",
    );
  return permissions.usual === "read"
    ? ok(name, "Jobs may read, unless their workflow asks for more.")
    : ok(name, "Jobs may write wherever their workflow says nothing; dev-agent's says it, others may not.");
}

function pullRequests({ repository, permissions, app }: RepositoryQuestion): GatePoint {
  const name = "pull requests";
  if (app === true) return ok(name, "A GitHub App opens them.");
  if (permissions === null)
    return unknown(
      name,
      "Whether Actions may open pull requests is told to administrators only; publish tells, should it not be so.",
    );
  if (permissions.mayOpenPulls) return ok(name, "Actions may open them.");
  return broken(name, "GitHub Actions may not open pull requests.", {
    setting:
      "Settings → Actions → General → Workflow permissions → Allow GitHub Actions to create and approve pull requests.",
    command: letActionsOpenPulls(repository, permissions.usual),
  });
}

/** Leaves alone what jobs may do by default, which the same call sets. */
export const letActionsOpenPulls = (repository: string, usual: WorkflowPermissions["usual"]) =>
  `gh api --method PUT repos/${repository}/actions/permissions/workflow -f default_workflow_permissions=${usual} -F can_approve_pull_request_reviews=true`;
