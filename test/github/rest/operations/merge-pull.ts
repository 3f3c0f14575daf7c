import { asViolations, hasQueue, methodRefusals, throughQueue, unmetRules } from "../branch-rules.ts";
import { type Answer, type Handlers, notFound, ok, refuse } from "../call.ts";
import { landPull } from "../land-pull.ts";
import type { MergeMethod, Pull } from "../model.ts";
import type { World } from "../world.ts";
import { pullOf } from "./pulls.ts";

interface MergeBody {
  readonly commit_title?: string;
  readonly commit_message?: string;
  readonly sha?: string;
  readonly merge_method?: MergeMethod;
}

export const mergePull = {
  "pulls/merge": (call, world) => {
    const pull = pullOf(call, world);
    if (pull === undefined) return notFound();
    const wanted = (call.body ?? {}) as MergeBody;
    const refused = refusedMerge({ pull, wanted }, world);
    if (refused !== undefined) return refused;
    const { commit_title: title, commit_message: message, merge_method: method = "merge" } = wanted;
    const landed = landPull({ pull, method, title, message, by: call.caller }, world);
    if ("refusal" in landed) return refuse(405, landed.refusal);
    return ok({ sha: landed.sha, merged: true, message: "Pull Request successfully merged" });
  },
} satisfies Handlers;

interface Order {
  readonly pull: Pull;
  readonly wanted: MergeBody;
}

function refusedMerge({ pull, wanted }: Order, world: World): Answer | undefined {
  const { sha, merge_method: method = "merge" } = wanted;
  if (pull.state === "closed") return refuse(405, "Pull Request is not mergeable");
  if (pull.draft) return refuse(405, "Pull Request is still a draft");
  if (sha !== undefined && sha !== pull.headSha)
    return refuse(409, "Head branch was modified. Review and try the merge again.");
  if (!world.settings.mergeMethods.includes(method)) {
    const names = { merge: "Merge commits", squash: "Squash merges", rebase: "Rebase merges" };
    return refuse(405, `${names[method]} are not allowed on this repository.`);
  }
  const reasons = [
    ...(hasQueue(world, pull.base) ? [throughQueue] : []),
    ...unmetRules(pull, world),
    ...methodRefusals({ base: pull.base, method }, world),
  ];
  return reasons.length === 0 ? undefined : refuse(405, asViolations(reasons));
}
