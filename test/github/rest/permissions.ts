/** Rights of a token, as in a job's `permissions:`; what isn't named is `none`. */
export type Permissions = Readonly<Record<string, "read" | "write" | "none">>;

type Scope =
  | "actions"
  | "checks"
  | "contents"
  | "deployments"
  | "issues"
  | "pull-requests"
  | "secrets"
  | "security-events";

type Need = `${Scope}:${"read" | "write"}`;

const onIssues: readonly Need[] = ["issues:write", "pull-requests:write"];
const readIssues: readonly Need[] = ["issues:read", "pull-requests:read"];

/** For each call the rights of which one is enough; none: every token may. From GitHub's list of permissions. */
const needs: Readonly<Record<string, readonly Need[]>> = {
  "actions/create-or-update-repo-secret": ["secrets:write"],
  "actions/create-workflow-dispatch": ["actions:write"],
  "actions/download-artifact": ["actions:read"],
  "actions/get-artifact": ["actions:read"],
  "actions/get-pending-deployments-for-run": ["actions:read"],
  "actions/get-repo-public-key": ["secrets:read"],
  "actions/get-reviews-for-run": ["actions:read"],
  "actions/get-workflow-run": ["actions:read"],
  "actions/get-workflow-run-attempt": ["actions:read"],
  "actions/list-jobs-for-workflow-run": ["actions:read"],
  "actions/list-workflow-run-artifacts": ["actions:read"],
  "actions/list-workflow-runs": ["actions:read"],
  "actions/review-pending-deployments-for-run": ["deployments:write"],
  "checks/create": ["checks:write"],
  "checks/get": ["checks:read"],
  "checks/update": ["checks:write"],
  "code-scanning/get-sarif": ["security-events:read"],
  "code-scanning/upload-sarif": ["security-events:write"],
  "git/create-ref": ["contents:write"],
  "git/delete-ref": ["contents:write"],
  "git/get-ref": ["contents:read"],
  "git/update-ref": ["contents:write"],
  "issues/add-labels": onIssues,
  "issues/create-comment": onIssues,
  "issues/create-label": onIssues,
  "issues/get-label": readIssues,
  "issues/list-comments": readIssues,
  "issues/list-labels-on-issue": readIssues,
  "issues/remove-label": onIssues,
  "issues/update-comment": onIssues,
  "pulls/create": ["pull-requests:write"],
  "pulls/get": ["pull-requests:read"],
  "pulls/list": ["pull-requests:read"],
  "pulls/merge": ["contents:write"],
  "pulls/update": ["pull-requests:write"],
  "repos/compare-commits-with-basehead": ["contents:read"],
  "repos/get": [],
  "repos/get-all-deployment-protection-rules": ["actions:read"],
  "repos/get-branch": ["contents:read"],
  "repos/get-branch-rules": [],
  "repos/get-collaborator-permission-level": [],
  "repos/get-commit": ["contents:read"],
  "repos/get-content": ["contents:read"],
  "repos/get-environment": ["actions:read"],
  "repos/list-deployment-branch-policies": ["actions:read"],
  "users/get-by-username": [],
};

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
