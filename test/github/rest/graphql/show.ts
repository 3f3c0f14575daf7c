import { queueOf } from "../act-on-pulls.ts";
import { hasQueue, unmetRules } from "../branch-rules.ts";
import type { AutoMerge, Person, Pull } from "../model.ts";
import { entryId, pullId } from "../node-ids.ts";
import { pullState } from "../pull-state.ts";
import { htmlUrl } from "../shapes.ts";
import type { World } from "../world.ts";

const showActor = ({ login, type }: Person) => ({ login: login.replace(/\[bot\]$/, ""), __typename: type });

function showAutoMerge({ at, by, method, title, message }: AutoMerge) {
  const texts = { commitHeadline: title, commitBody: message };
  return { enabledAt: at, enabledBy: showActor(by), mergeMethod: method.toUpperCase(), ...texts };
}

export function showEntry(pull: Pull, world: World) {
  const { queued } = pull;
  if (queued === null) return null;
  const position = queueOf(world, pull.base).indexOf(pull) + 1;
  const state = unmetRules(pull, world).length === 0 ? "QUEUED" : "AWAITING_CHECKS";
  return { id: entryId(queued), state, position, enqueuedAt: queued.at, enqueuer: showActor(queued.by) };
}

export function showPull(pull: Pull, world: World) {
  const state = pullState(pull, world);
  const { merged, autoMerge } = pull;
  return {
    ...{ id: pullId(pull), number: pull.number, url: htmlUrl(world, `/pull/${pull.number}`) },
    state: merged === null ? pull.state.toUpperCase() : "MERGED",
    ...{ merged: merged !== null, isDraft: pull.draft, headRefName: pull.head, baseRefName: pull.base },
    ...{ headRefOid: pull.headSha, baseRefOid: pull.baseSha, mergeStateStatus: state.toUpperCase() },
    mergeable: state === "dirty" ? "CONFLICTING" : state === "unknown" ? "UNKNOWN" : "MERGEABLE",
    isInMergeQueue: pull.queued !== null,
    isMergeQueueEnabled: hasQueue(world, pull.base),
    autoMergeRequest: autoMerge === null ? null : showAutoMerge(autoMerge),
    mergeQueueEntry: showEntry(pull, world),
    mergeCommit: merged === null ? null : { oid: merged.sha },
    mergedBy: merged === null ? null : showActor(merged.by),
  };
}
