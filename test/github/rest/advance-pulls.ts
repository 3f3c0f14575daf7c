import { hasQueue, methodRefusals, unmetRules } from "./branch-rules.ts";
import { landPull } from "./land-pull.ts";
import type { Person, Pull } from "./model.ts";
import { pullState } from "./pull-state.ts";
import type { World } from "./world.ts";

/** Merges, or puts into the queue, what was to be merged as soon as nothing stands against it. */
export function advancePulls(world: World): void {
  for (const pull of world.pulls.values()) {
    if (pull.autoMerge === null || pull.draft) continue;
    const { by, method, title, message } = pull.autoMerge;
    const queue = hasQueue(world, pull.base);
    const unmet = [
      ...unmetRules(pull, world),
      ...(queue ? [] : methodRefusals({ base: pull.base, method }, world)),
    ];
    if (unmet.length > 0 || pullState(pull, world) === "dirty") continue;
    if (queue) enqueue(world, { pull, by });
    else landPull({ pull, method, title, message, by }, world);
  }
}

export function enqueue(world: World, { pull, by }: { readonly pull: Pull; readonly by: Person }): void {
  pull.autoMerge = null;
  pull.queued = { id: world.nextId(), by, at: world.now() };
}
