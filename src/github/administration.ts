import type { Administration, EnvironmentRules } from "../ports/administration.ts";
import type { Client } from "./client.ts";
import { type Connection, connect } from "./connect.ts";
import { readReply } from "./read-reply.ts";

/** Loads octokit. No job has this. */
export async function createAdministration(about: Connection): Promise<Administration> {
  const { client } = await connect(about);
  return {
    user: (username) => readId(client, { route: "GET /users/{username}", parameters: { username } }),
    team: (team_slug) =>
      readId(client, {
        route: "GET /orgs/{org}/teams/{team_slug}",
        parameters: { org: client.owner, team_slug },
      }),
    setEnvironment: (name, rules) => setEnvironment(client, name, rules),
    limitBranches: (name, branch) => limitBranches(client, name, branch),
    letActionsOpenPulls: (usual) =>
      client.ask({
        route: "PUT /repos/{owner}/{repo}/actions/permissions/workflow",
        parameters: { default_workflow_permissions: usual, can_approve_pull_request_reviews: true },
        needs,
        read: () => undefined,
      }),
  };
}

const needs = "administration: write, of an administrator";

function readId(
  client: Client,
  question: { readonly route: string; readonly parameters: Readonly<Record<string, string>> },
): Promise<number | null> {
  return client.ask<number | null>({
    ...question,
    needs: "members: read",
    read: (data) => readReply(data, question.route).number("id"),
    answers: { 404: () => null },
  });
}

function setEnvironment(client: Client, name: string, rules: EnvironmentRules): Promise<void> {
  return client.ask({
    route: "PUT /repos/{owner}/{repo}/environments/{environment_name}",
    parameters: {
      environment_name: name,
      wait_timer: rules.waitMinutes,
      prevent_self_review: rules.preventSelfReview,
      reviewers: rules.reviewers.map(({ type, id }) => ({ type, id })),
      deployment_branch_policy: { protected_branches: false, custom_branch_policies: true },
    },
    needs,
    read: () => undefined,
  });
}

const policiesRoute = "/repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies";

async function limitBranches(client: Client, name: string, branch: string): Promise<void> {
  const about = { environment_name: name };
  const listed = await client.list({
    route: `GET ${policiesRoute}`,
    parameters: about,
    needs: "actions: read",
    items: (data) => readReply(data, "branch policies").list("branch_policies"),
  });
  const policies = listed.map((policy) => readReply(policy, "branch policies"));
  const isWanted = (policy: (typeof policies)[number]) =>
    policy.text("name") === branch && (policy.fields.type ?? "branch") === "branch";
  if (!policies.some(isWanted))
    await client.ask({
      route: `POST ${policiesRoute}`,
      parameters: { ...about, name: branch, type: "branch" },
      needs,
      read: () => undefined,
    });
  for (const policy of policies.filter((policy) => !isWanted(policy)))
    await client.ask({
      route: `DELETE ${policiesRoute}/{branch_policy_id}`,
      parameters: { ...about, branch_policy_id: policy.number("id") },
      needs,
      read: () => undefined,
    });
}
