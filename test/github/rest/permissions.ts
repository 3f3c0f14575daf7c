import type { Person } from "./model.ts";

/** Rights of a token, as in a job's `permissions:`; what isn't named is `none`. */
export type Permissions = Readonly<Record<string, "read" | "write" | "none">>;

type Scope =
  | "actions"
  | "administration"
  /** Not a right: the token is signed by an App itself. */
  | "app"
  | "checks"
  | "contents"
  | "deployments"
  | "issues"
  | "members"
  | "pull-requests"
  | "secrets"
  | "security-events"
  | "statuses";

type Need = `${Scope}:${"read" | "write"}`;

const onIssues: readonly Need[] = ["issues:write", "pull-requests:write"];
const readIssues: readonly Need[] = ["issues:read", "pull-requests:read"];

/** For each call the rights of which one is enough; none: every token may. From GitHub's list of permissions. */
const needs: Readonly<Record<string, readonly Need[]>> = {
  "actions/create-or-update-repo-secret": ["secrets:write"],
  "actions/create-workflow-dispatch": ["actions:write"],
  "actions/download-artifact": ["actions:read"],
  "actions/get-artifact": ["actions:read"],
  "actions/get-github-actions-default-workflow-permissions-repository": ["administration:read"],
  "actions/get-pending-deployments-for-run": ["actions:read"],
  "actions/get-repo-public-key": ["secrets:read"],
  "actions/get-reviews-for-run": ["actions:read"],
  "actions/get-workflow": ["actions:read"],
  "actions/get-workflow-run": ["actions:read"],
  "actions/get-workflow-run-attempt": ["actions:read"],
  "actions/list-artifacts-for-repo": ["actions:read"],
  "actions/list-jobs-for-workflow-run": ["actions:read"],
  "actions/list-workflow-run-artifacts": ["actions:read"],
  "actions/list-workflow-runs": ["actions:read"],
  "actions/list-workflow-runs-for-repo": ["actions:read"],
  "actions/review-pending-deployments-for-run": ["deployments:write"],
  "actions/set-github-actions-default-workflow-permissions-repository": ["administration:write"],
  "apps/create-installation-access-token": ["app:write"],
  "apps/get-authenticated": ["app:write"],
  "apps/get-repo-installation": ["app:write"],
  "apps/revoke-installation-access-token": [],
  "checks/create": ["checks:write"],
  "checks/get": ["checks:read"],
  "checks/list-for-ref": ["checks:read"],
  "checks/update": ["checks:write"],
  "code-scanning/get-sarif": ["security-events:read"],
  "code-scanning/upload-sarif": ["security-events:write"],
  "git/create-blob": ["contents:write"],
  "git/create-commit": ["contents:write"],
  "git/create-ref": ["contents:write"],
  "git/create-tree": ["contents:write"],
  "git/delete-ref": ["contents:write"],
  "git/get-commit": ["contents:read"],
  "git/get-ref": ["contents:read"],
  "git/update-ref": ["contents:write"],
  "issues/add-labels": onIssues,
  "issues/create-comment": onIssues,
  "issues/create-label": onIssues,
  "issues/delete-comment": onIssues,
  "issues/get-comment": readIssues,
  "issues/get-label": readIssues,
  "issues/list-comments": readIssues,
  "issues/list-events": readIssues,
  "issues/list-labels-on-issue": readIssues,
  "issues/remove-label": onIssues,
  "issues/update-comment": onIssues,
  "pulls/create": ["pull-requests:write"],
  "pulls/get": ["pull-requests:read"],
  "pulls/list": ["pull-requests:read"],
  "pulls/merge": ["contents:write"],
  "pulls/update": ["pull-requests:write"],
  "repos/compare-commits-with-basehead": ["contents:read"],
  "repos/create-commit-status": ["statuses:write"],
  "repos/create-deployment-branch-policy": ["administration:write"],
  "repos/create-or-update-environment": ["administration:write"],
  "repos/delete-deployment-branch-policy": ["administration:write"],
  "repos/get": [],
  "repos/get-all-deployment-protection-rules": ["actions:read"],
  "repos/get-branch": ["contents:read"],
  "repos/get-branch-rules": [],
  "repos/get-collaborator-permission-level": [],
  "repos/get-combined-status-for-ref": ["statuses:read"],
  "repos/get-commit": ["contents:read"],
  "repos/get-content": ["contents:read"],
  "repos/get-environment": ["actions:read"],
  "repos/list-commit-statuses-for-ref": ["statuses:read"],
  "repos/list-deployment-branch-policies": ["actions:read"],
  "repos/update-deployment-branch-policy": ["administration:write"],
  "teams/get-by-name": ["members:read"],
  "users/get-by-username": [],
};

/** Whether only a token that an App signed itself is good for a call. */
export function isForApps(operation: string): boolean {
  return needs[operation]?.includes("app:write") === true;
}

/** Whether only an administrator may, whatever a person's token is good for. */
export function isForAdmins(operation: string): boolean {
  return needs[operation]?.some((need) => need.startsWith("administration:")) === true;
}

/** An operation without an entry is allowed to nobody. */
export function isAllowed(operation: string, permissions: Permissions): boolean {
  const options = needs[operation];
  if (options === undefined) return false;
  return options.length === 0 || options.some((need) => grants(permissions, need));
}

function grants(permissions: Permissions, need: Need): boolean {
  const [scope, level] = need.split(":") as [Scope, "read" | "write"];
  return permissions[scope] === "write" || permissions[scope] === level;
}

const ofJobs: readonly Scope[] = [
  ...(["actions", "checks", "contents", "deployments", "issues"] as const),
  ...(["pull-requests", "security-events", "statuses"] as const),
];

/** What a person's token is good for that leaves out nothing. */
export function rightsOf({ role }: Pick<Person, "role">): Permissions {
  const writes = role === "admin" || role === "maintain" || role === "write";
  const rights = ofJobs.map((scope) => [scope, writes ? "write" : "read"] as const);
  const owners = { administration: "write", secrets: "write" } as const;
  return { ...Object.fromEntries(rights), members: "read", ...(role === "admin" && owners) };
}
