import { enqueue } from "../advance-pulls.ts";
import { hasQueue, methodRefusals, unmetRules } from "../branch-rules.ts";
import type { MergeMethod, Person, Pull } from "../model.ts";
import { pullWithId } from "../node-ids.ts";
import { pullState } from "../pull-state.ts";
import type { World } from "../world.ts";
import { showEntry, showPull } from "./show.ts";

/** A refusal, as one of the answer's errors. */
export class Refusal extends Error {
  readonly type: string;

  constructor(message: string, type = "UNPROCESSABLE") {
    super(message);
    this.type = type;
  }
}

export interface Mutation {
  readonly input: Readonly<Record<string, unknown>>;
  readonly caller: Person;
}

/** What each does; throws a refusal. */
export const mutations: Readonly<Record<string, (mutation: Mutation, world: World) => unknown>> = {
  enablePullRequestAutoMerge({ input, caller }, world) {
    const pull = expectedPull(input, world);
    const queue = hasQueue(world, pull.base);
    const method = `${input.mergeMethod ?? "MERGE"}`.toLowerCase() as MergeMethod;
    if (!queue) refuseAutoMerge({ pull, method }, world);
    const texts = { title: textOf(input.commitHeadline), message: textOf(input.commitBody) };
    pull.autoMerge = { by: caller, at: world.now(), method, ...texts };
    return { pullRequest: showPull(pull, world), actor: null };
  },

  disablePullRequestAutoMerge({ input }, world) {
    const pull = pullOf(input.pullRequestId, world);
    if (pull.autoMerge === null) throw new Refusal("Can't disable auto-merge for this pull request");
    pull.autoMerge = null;
    return { pullRequest: showPull(pull, world), actor: null };
  },

  enqueuePullRequest({ input, caller }, world) {
    const pull = expectedPull(input, world);
    if (!hasQueue(world, pull.base)) throw new Refusal("Merge queue is not enabled for the base branch");
    if (pull.queued !== null) throw new Refusal("Pull request is already in the queue");
    const reasons = unmetRules(pull, world);
    if (reasons.length > 0) throw new Refusal(`Pull request ${reasons.join(" ")}`);
    if (pullState(pull, world) === "dirty") throw new Refusal("Pull request has merge conflicts");
    enqueue(world, { pull, by: caller });
    return { mergeQueueEntry: showEntry(pull, world) };
  },

  dequeuePullRequest({ input }, world) {
    const pull = pullOf(input.id, world);
    if (pull.queued === null) throw new Refusal("Pull request is not in the queue");
    const mergeQueueEntry = showEntry(pull, world);
    pull.queued = null;
    return { mergeQueueEntry };
  },
};

function refuseAutoMerge(
  { pull, method }: { readonly pull: Pull; readonly method: MergeMethod },
  world: World,
): void {
  const { settings } = world;
  if (!settings.allowAutoMerge)
    throw new Refusal("Pull request Auto merge is not allowed for this repository");
  if (
    !settings.mergeMethods.includes(method) ||
    methodRefusals({ base: pull.base, method }, world).length > 0
  )
    throw new Refusal(`Pull request Merge method ${method} is not allowed on this repository`);
  const state = pullState(pull, world);
  if (["clean", "unstable", "dirty"].includes(state))
    throw new Refusal(`Pull request Pull request is in ${state} status`);
}

/** The open pull request that is meant, at the commit that is meant. */
function expectedPull({ pullRequestId, expectedHeadOid }: Mutation["input"], world: World): Pull {
  const pull = pullOf(pullRequestId, world);
  if (pull.state === "closed") throw new Refusal("Pull request is closed");
  if (pull.draft) throw new Refusal("Pull request Pull request is in draft state");
  if (typeof expectedHeadOid === "string" && expectedHeadOid !== pull.headSha)
    throw new Refusal("Head branch was modified. Review and try the merge again.");
  return pull;
}

function pullOf(id: unknown, world: World): Pull {
  const pull = pullWithId(world, id);
  if (pull === undefined)
    throw new Refusal(`Could not resolve to a node with the global id of '${id}'.`, "NOT_FOUND");
  return pull;
}

const textOf = (value: unknown) => (typeof value === "string" ? value : null);
