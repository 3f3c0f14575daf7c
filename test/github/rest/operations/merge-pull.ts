import { buildMerge } from "../build-merge.ts";
import { type Answer, type Handlers, notFound, ok, refuse } from "../call.ts";
import { markMerged } from "../follow-branches.ts";
import type { Person, Pull } from "../model.ts";
import { moveRef, readRef, removeRef } from "../refs.ts";
import type { World } from "../world.ts";
import { pullOf } from "./pulls.ts";

interface MergeBody {
  readonly commit_title?: string;
  readonly commit_message?: string;
  readonly sha?: string;
  readonly merge_method?: "merge" | "squash" | "rebase";
}

export const mergePull = {
  "pulls/merge": (call, world) => {
    const pull = pullOf(call, world);
    if (pull === undefined) return notFound();
    const order = { pull, wanted: (call.body ?? {}) as MergeBody, by: call.caller };
    return refusedMerge(order, world) ?? merge(order, world);
  },
} satisfies Handlers;

interface Order {
  readonly pull: Pull;
  readonly wanted: MergeBody;
  readonly by: Person;
}

function refusedMerge({ pull, wanted }: Order, world: World): Answer | undefined {
  const { sha, merge_method = "merge" } = wanted;
  if (pull.state === "closed") return refuse(405, "Pull Request is not mergeable");
  if (pull.draft) return refuse(405, "Pull Request is still a draft");
  if (sha !== undefined && sha !== pull.headSha)
    return refuse(409, "Head branch was modified. Review and try the merge again.");
  if (!world.settings.mergeMethods.includes(merge_method)) {
    const names = { merge: "Merge commits", squash: "Squash merges", rebase: "Rebase merges" };
    return refuse(405, `${names[merge_method]} are not allowed on this repository.`);
  }
  const reason = world.branchRules.get(pull.base)?.refusal;
  return reason === undefined ? undefined : refuse(405, `Repository rule violations found\n\n${reason}`);
}

function merge(order: Order, world: World): Answer {
  const { pull, wanted, by } = order;
  const name = `refs/heads/${pull.base}`;
  const base = readRef(world.git, name) ?? "";
  const sha = buildMerge(world.git, {
    method: wanted.merge_method ?? "merge",
    message: messageOf(order, world),
    ...{ base, head: pull.headSha, author: by.login },
  });
  if (sha === undefined) return refuse(405, "Pull Request is not mergeable");
  if (!moveRef(world.git, { name, from: base, to: sha }))
    return refuse(405, "Base branch was modified. Review and try the merge again.");
  markMerged({ pull, sha, by }, world);
  if (world.settings.deleteBranchOnMerge) removeRef(world.git, `refs/heads/${pull.head}`);
  return ok({ sha, merged: true, message: "Pull Request successfully merged" });
}

function messageOf({ pull: { number, title, head }, wanted }: Order, { owner }: World): string {
  const squash = wanted.merge_method === "squash";
  const usual = squash ? `${title} (#${number})` : `Merge pull request #${number} from ${owner}/${head}`;
  const body = wanted.commit_message ?? (squash ? "" : title);
  return `${[wanted.commit_title ?? usual, body].filter((part) => part !== "").join("\n\n")}\n`;
}
