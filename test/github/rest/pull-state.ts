import { behind, unmetRules } from "./branch-rules.ts";
import { mergedTree } from "./build-merge.ts";
import { overallState } from "./check-states.ts";
import type { Pull } from "./model.ts";
import { readRef } from "./refs.ts";
import type { World } from "./world.ts";

export type PullState = "unknown" | "dirty" | "draft" | "blocked" | "behind" | "unstable" | "clean";

/** How a pull request stands to being merged: `unstable` where a check that nobody requires hasn't passed. */
export function pullState(pull: Pull, world: World): PullState {
  if (pull.state === "closed") return "unknown";
  const base = readRef(world.git, `refs/heads/${pull.base}`) ?? pull.baseSha;
  if (mergedTree(world.git, { base, head: pull.headSha }) === undefined) return "dirty";
  if (pull.draft) return "draft";
  const unmet = unmetRules(pull, world);
  if (unmet.some((reason) => reason !== behind)) return "blocked";
  if (unmet.length > 0) return "behind";
  return ["failing", "pending"].includes(overallState(world, pull.headSha)) ? "unstable" : "clean";
}
