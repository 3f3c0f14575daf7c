import { type Handlers, ok } from "../call.ts";
import type { Settings } from "../model.ts";

interface Body {
  readonly default_workflow_permissions?: Settings["workflowPermissions"];
  readonly can_approve_pull_request_reviews?: boolean;
}

export const workflowPermissions = {
  "actions/get-github-actions-default-workflow-permissions-repository": (_call, { settings }) =>
    ok({
      default_workflow_permissions: settings.workflowPermissions,
      can_approve_pull_request_reviews: settings.actionsMayOpenPulls,
    }),

  "actions/set-github-actions-default-workflow-permissions-repository": ({ body }, { settings }) => {
    const wanted = body as Body;
    settings.workflowPermissions = wanted.default_workflow_permissions ?? settings.workflowPermissions;
    settings.actionsMayOpenPulls = wanted.can_approve_pull_request_reviews ?? settings.actionsMayOpenPulls;
    return { status: 204 };
  },
} satisfies Handlers;
