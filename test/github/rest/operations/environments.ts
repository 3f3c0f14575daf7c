import { type Call, type Handlers, notFound, ok, pageOf } from "../call.ts";
import type { Environment, Reviewer } from "../model.ts";
import { enforced } from "../runs.ts";
import { apiUrl, htmlUrl, showPerson } from "../shapes.ts";
import { personNamed, type World } from "../world.ts";

export const environments = {
  "repos/get-environment": (call, world) => {
    const environment = environmentOf(call, world);
    return environment === undefined ? notFound() : ok(showWhole(environment, world));
  },

  "repos/list-deployment-branch-policies": (call, world) => {
    const environment = environmentOf(call, world);
    if (environment === undefined) return notFound();
    const patterns = typeof environment.branches === "string" ? [] : environment.branches;
    const policies = [
      ...patterns.map((name) => showPolicy({ name, type: "branch" })),
      ...environment.tags.map((name) => showPolicy({ name, type: "tag" })),
    ];
    const show = (part: readonly object[]) => ({ total_count: policies.length, branch_policies: part });
    return pageOf(call, { all: policies, show });
  },

  "repos/get-all-deployment-protection-rules": (call, world) => {
    const environment = environmentOf(call, world);
    if (environment === undefined) return notFound();
    const rules = environment.customRules.map((slug, index) => ({
      id: index + 1,
      enabled: true,
      app: { id: index + 1, slug },
    }));
    return ok({ total_count: rules.length, custom_deployment_protection_rules: rules });
  },
} satisfies Handlers;

/** An environment as it appears in reviews. */
export function showEnvironment({ id, name, createdAt, updatedAt }: Environment, world: World) {
  const place = `/environments/${name}`;
  const links = { url: apiUrl(world, place), html_url: htmlUrl(world, `/deployments/activity_log`) };
  return { id, name, ...links, created_at: createdAt, updated_at: updatedAt };
}

export function showReviewers(reviewers: readonly Reviewer[], world: World) {
  return reviewers.map((reviewer, index) =>
    typeof reviewer === "string"
      ? { type: "User", reviewer: showPerson(personNamed(world, reviewer)) }
      : { type: "Team", reviewer: showTeam(reviewer.team, { world, id: index + 1 }) },
  );
}

function showTeam(slug: string, { world, id }: { readonly world: World; readonly id: number }) {
  return { id: world.teams.get(slug)?.id ?? id, name: slug, slug };
}

export type Policy = { readonly name: string; readonly type: "branch" | "tag" };

/** A policy's number follows from its pattern. */
export function showPolicy({ name, type }: Policy) {
  const id = [...`${type} ${name}`].reduce((sum, one) => (sum * 31 + one.charCodeAt(0)) % 10_000_000, 3);
  return { id, name, type };
}

export function environmentOf({ path }: Call, { environments }: World): Environment | undefined {
  return environments.get(path.environment_name ?? "");
}

/** `can_admins_bypass` is not in GitHub's description, yet in its answers. */
export function showWhole(environment: Environment, world: World) {
  const { preventSelfReview, branches } = environment;
  const { waitTimer, reviewers } = enforced(world, environment);
  const rules = [
    ...(waitTimer > 0 ? [{ id: 1, type: "wait_timer", wait_timer: waitTimer }] : []),
    ...(reviewers.length > 0
      ? [
          {
            id: 2,
            type: "required_reviewers",
            prevent_self_review: preventSelfReview,
            reviewers: showReviewers(reviewers, world),
          },
        ]
      : []),
    ...(branches === "all" ? [] : [{ id: 3, type: "branch_policy" }]),
  ];
  const custom = typeof branches !== "string";
  return {
    ...showEnvironment(environment, world),
    can_admins_bypass: environment.canAdminsBypass,
    protection_rules: rules,
    deployment_branch_policy:
      branches === "all" ? null : { protected_branches: !custom, custom_branch_policies: custom },
  };
}
