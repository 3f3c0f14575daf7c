import type { Pull, PullReview } from "./model.ts";
import type { World } from "./world.ts";

/** How many people with write access approve of a pull request now, its author apart. */
export function approvalsOf(
  pull: Pull,
  { world, freshOnly }: { readonly world: World; readonly freshOnly: boolean },
): number {
  return lastOf(pull, world).filter(
    ({ state, headSha }) => state === "APPROVED" && (!freshOnly || headSha === pull.headSha),
  ).length;
}

export function changesWanted(pull: Pull, world: World): boolean {
  return lastOf(pull, world).some(({ state }) => state === "CHANGES_REQUESTED");
}

/** Each reviewer's last word. */
function lastOf({ number, author }: Pull, { pullReviews }: World): readonly PullReview[] {
  const counted = pullReviews.filter(
    ({ pull, by, state }) =>
      pull === number &&
      by !== author &&
      state !== "COMMENTED" &&
      ["admin", "maintain", "write"].includes(by.role),
  );
  return [...new Map(counted.map((one) => [one.by, one])).values()];
}
