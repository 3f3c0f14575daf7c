import { type Answer, type Call, type Handlers, notFound, ok, refuse } from "../call.ts";
import type { Environment, Reviewer } from "../model.ts";
import { addEnvironment } from "../runs.ts";
import type { World } from "../world.ts";
import { environmentOf, type Policy, showPolicy, showWhole } from "./environments.ts";

interface EnvironmentBody {
  readonly wait_timer?: number;
  readonly prevent_self_review?: boolean;
  readonly reviewers?: readonly ReviewerBody[] | null;
  readonly deployment_branch_policy?: {
    readonly protected_branches: boolean;
    readonly custom_branch_policies: boolean;
  } | null;
}

interface ReviewerBody {
  readonly type?: "User" | "Team";
  readonly id?: number;
}

export const editEnvironments = {
  "repos/create-or-update-environment": ({ path, body }, world) => {
    const wanted = (body ?? {}) as EnvironmentBody;
    const reviewers = (wanted.reviewers ?? []).map((one) => reviewerOf(one, world));
    const refused = refusedEdit({ wanted, reviewers }, world);
    if (refused !== undefined) return refused;
    const name = path.environment_name ?? "";
    const environment = world.environments.get(name) ?? addEnvironment(world, name);
    // What the call doesn't name is as in a new environment, save for what it can't name.
    const rules = {
      waitTimer: wanted.wait_timer ?? 0,
      preventSelfReview: wanted.prevent_self_review ?? false,
    };
    const branches = branchesOf(wanted, environment);
    Object.assign(environment, { reviewers, ...rules, branches, updatedAt: world.now() });
    return ok(showWhole(environment, world));
  },

  "repos/create-deployment-branch-policy": (call, world) => {
    const environment = customOf(call, world);
    if (environment === undefined) return notFound();
    const { name, type = "branch" } = call.body as Partial<Policy> & { readonly name: string };
    const key = type === "tag" ? "tags" : "branches";
    const names = environment[key] as readonly string[];
    if (names.includes(name)) return { status: 303 };
    Object.assign(environment, { [key]: [...names, name], updatedAt: world.now() });
    return ok(showPolicy({ name, type }));
  },

  "repos/update-deployment-branch-policy": (call, world) => {
    const environment = customOf(call, world);
    const policy = policyOf(call, environment);
    if (environment === undefined || policy === undefined) return notFound();
    const { name } = call.body as { readonly name: string };
    replacePolicy(environment, { policy, names: [name] });
    return ok(showPolicy({ ...policy, name }));
  },

  "repos/delete-deployment-branch-policy": (call, world) => {
    const environment = customOf(call, world);
    const policy = policyOf(call, environment);
    if (environment === undefined || policy === undefined) return notFound();
    replacePolicy(environment, { policy, names: [] });
    return { status: 204 };
  },
} satisfies Handlers;

interface Edit {
  readonly wanted: EnvironmentBody;
  readonly reviewers: readonly (Reviewer | undefined)[];
}

function refusedEdit({ wanted, reviewers }: Edit, { settings }: World): Answer | undefined {
  const { deployment_branch_policy: policy } = wanted;
  if (policy && policy.protected_branches === policy.custom_branch_policies)
    return refuse(422, "protected_branches and custom_branch_policies cannot have the same value");
  if (reviewers.length > 6) return refuse(422, "Only 6 reviewers are allowed");
  if (reviewers.includes(undefined)) return refuse(422, "Reviewers could not be resolved");
  const gated = reviewers.length > 0 || (wanted.wait_timer ?? 0) > 0;
  if (!gated || !settings.private || settings.plan === "enterprise") return undefined;
  const rule = reviewers.length > 0 ? "required reviewers" : "wait timer";
  return refuse(
    422,
    `Failed to create the environment protection rule. Please ensure the billing plan supports the ${rule} protection rule.`,
  );
}

/** Somebody who may read the repository, or a team of its organization. */
function reviewerOf({ type, id }: ReviewerBody, { people, teams, settings }: World): Reviewer | undefined {
  if (type === "Team") {
    const team = [...teams.values()].find((one) => one.id === id);
    if (team === undefined || settings.ownerType !== "Organization") return undefined;
    return { team: team.slug, members: team.members };
  }
  const person = [...people.values()].find((one) => one.id === id);
  return person === undefined || person.role === "none" ? undefined : person.login;
}

function branchesOf(
  { deployment_branch_policy: policy }: EnvironmentBody,
  { branches }: Environment,
): Environment["branches"] {
  if (!policy) return "all";
  if (policy.protected_branches) return "protected";
  return typeof branches === "string" ? [] : branches;
}

/** The environment that a call names, where it has patterns at all. */
function customOf(call: Call, world: World): Environment | undefined {
  const environment = environmentOf(call, world);
  return typeof environment?.branches === "string" ? undefined : environment;
}

function policyOf({ path }: Call, environment: Environment | undefined): Policy | undefined {
  const { branches = [], tags = [] } = environment ?? {};
  const all = [
    ...(branches as readonly string[]).map((name) => ({ name, type: "branch" }) as const),
    ...tags.map((name) => ({ name, type: "tag" }) as const),
  ];
  return all.find((policy) => `${showPolicy(policy).id}` === path.branch_policy_id);
}

function replacePolicy(
  environment: Environment,
  { policy, names }: { readonly policy: Policy; readonly names: readonly string[] },
): void {
  const key = policy.type === "tag" ? "tags" : "branches";
  const kept = (environment[key] as readonly string[]).flatMap((name) =>
    name === policy.name ? names : [name],
  );
  Object.assign(environment, { [key]: kept });
}
