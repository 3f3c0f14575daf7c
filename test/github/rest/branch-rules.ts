import { checkState } from "./check-states.ts";
import type { MergeMethod, Pull } from "./model.ts";
import { approvalsOf, changesWanted } from "./pull-reviews.ts";
import { commitsBetween } from "./read-commits.ts";
import { isAncestor, readRef } from "./refs.ts";
import type { World } from "./world.ts";

interface Rule {
  readonly type: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
}

/** The rules of one type that a branch is under. */
export function rulesFor(world: World, branch: string, type: string): readonly Rule[] {
  const rules = (world.branchRules.get(branch)?.rules ?? []) as unknown as readonly Rule[];
  return rules.filter((rule) => rule.type === type);
}

export const hasQueue = (world: World, branch: string) => rulesFor(world, branch, "merge_queue").length > 0;

/** What keeps a pull request from being merged, the queue and the method apart, each as GitHub words it. */
export function unmetRules(pull: Pull, world: World): readonly string[] {
  const { refusal } = world.branchRules.get(pull.base) ?? {};
  const of = (type: string) => rulesFor(world, pull.base, type);
  return [
    ...(refusal === undefined ? [] : [refusal]),
    ...of("pull_request").flatMap((rule) => unmetReviews(pull, { rule, world })),
    ...of("required_status_checks").flatMap((rule) => unmetChecks(rule, { sha: pull.headSha, world })),
    ...of("required_status_checks").flatMap((rule) => (isBehind(pull, { rule, world }) ? [behind] : [])),
    ...of("required_signatures").flatMap(() => unsigned(world, { base: pull.base, head: pull.headSha })),
    ...of("required_deployments").flatMap((rule) => undeployed(rule, { sha: pull.headSha, world })),
  ];
}

/** What a branch's rules have against a way to merge. */
export function methodRefusals(
  { base, method }: { readonly base: string; readonly method: MergeMethod },
  world: World,
): readonly string[] {
  const of = (type: string) => rulesFor(world, base, type);
  const names = { merge: "Merge commits", squash: "Squash merges", rebase: "Rebase merges" };
  const allowed = of("pull_request").every(({ parameters }) =>
    ((parameters?.allowed_merge_methods as readonly string[] | undefined) ?? [method]).includes(method),
  );
  return [
    ...(allowed ? [] : [`${names[method]} are not allowed on this branch.`]),
    ...(method === "merge" && of("required_linear_history").length > 0 ? [linear] : []),
    ...(method === "rebase" && of("required_signatures").length > 0 ? [noSignedRebase] : []),
  ];
}

/** What a branch's rules have against moving it without a pull request. */
export function updateRefusals(
  { branch, sha, force }: { readonly branch: string; readonly sha: string; readonly force: boolean },
  world: World,
): readonly string[] {
  const { refusal } = world.branchRules.get(branch) ?? {};
  const of = (type: string) => rulesFor(world, branch, type);
  const says = (type: string, reason: string) => (of(type).length > 0 ? [reason] : []);
  const merges = () => world.git.run(["rev-list", "--merges", `refs/heads/${branch}..${sha}`]) !== "";
  return [
    ...(refusal === undefined ? [] : [refusal]),
    ...says("update", "Cannot update this protected ref."),
    ...says("pull_request", "Changes must be made through a pull request."),
    ...says("merge_queue", throughQueue),
    ...(force ? says("non_fast_forward", "Cannot force-push to this branch") : []),
    ...of("required_status_checks").flatMap((rule) => unmetChecks(rule, { sha, world })),
    ...of("required_signatures").flatMap(() => unsigned(world, { base: branch, head: sha })),
    ...(of("required_linear_history").length > 0 && merges() ? [linear] : []),
    ...of("required_deployments").flatMap((rule) => undeployed(rule, { sha, world })),
  ];
}

export const throughQueue = "Changes must be made through the merge queue";
const linear = "This branch must not contain merge commits.";
const noSignedRebase =
  "Base branch requires signed commits. Rebase merges cannot be automatically signed by GitHub.";
/** A pull request that is only behind is in a state of its own. */
export const behind = "Head branch is not up to date with the base branch.";

export function asViolations(reasons: readonly string[]): string {
  return `Repository rule violations found\n\n${reasons.join("\n\n")}`;
}

interface Ruled {
  readonly rule: Rule;
  readonly world: World;
}

function unmetReviews(pull: Pull, { rule, world }: Ruled): readonly string[] {
  const wanted = Number(rule.parameters?.required_approving_review_count ?? 0);
  const freshOnly = rule.parameters?.dismiss_stale_reviews_on_push === true;
  if (wanted > 0 && changesWanted(pull, world)) return ["Changes were requested."];
  if (approvalsOf(pull, { world, freshOnly }) >= wanted) return [];
  const reviews = wanted === 1 ? "review is" : "reviews are";
  return [`At least ${wanted} approving ${reviews} required by reviewers with write access.`];
}

interface OnCommit {
  readonly sha: string;
  readonly world: World;
}

function unmetChecks({ parameters }: Rule, { sha, world }: OnCommit): readonly string[] {
  const checks = (parameters?.required_status_checks ?? []) as readonly {
    readonly context: string;
    readonly integration_id?: number;
  }[];
  return checks.flatMap(({ context, integration_id: app }) => {
    const state = checkState(world, { sha, context, app });
    const words = { expected: "is expected", pending: "is in progress", failing: "is failing" };
    return state === "passing" ? [] : [`Required status check "${context}" ${words[state]}.`];
  });
}

function isBehind(pull: Pull, { rule, world }: Ruled): boolean {
  if (rule.parameters?.strict_required_status_checks_policy !== true) return false;
  const base = readRef(world.git, `refs/heads/${pull.base}`);
  return base !== undefined && !isAncestor(world.git, { older: base, newer: pull.headSha });
}

function unsigned(
  { git, verified }: World,
  { base, head }: { readonly base: string; readonly head: string },
): readonly string[] {
  const commits = commitsBetween(git, { base: `refs/heads/${base}`, head });
  return commits.every((sha) => verified.has(sha)) ? [] : ["Commits must have verified signatures."];
}

function undeployed({ parameters }: Rule, { sha, world }: OnCommit): readonly string[] {
  const names = (parameters?.required_deployment_environments ?? []) as readonly string[];
  return names
    .filter((name) => !world.deployments.has(`${sha} ${name}`))
    .map((name) => `Missing successful active ${name} deployment.`);
}
