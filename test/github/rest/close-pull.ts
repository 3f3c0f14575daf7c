import type { Person, Pull } from "./model.ts";
import type { World } from "./world.ts";

export function closePull(pull: Pull, world: World): void {
  pull.state = "closed";
  pull.closedAt = world.now();
  pull.updatedAt = pull.closedAt;
  pull.autoMerge = null;
  pull.queued = null;
}

interface Merge {
  readonly pull: Pull;
  readonly sha: string;
  readonly by: Person;
}

export function markMerged({ pull, sha, by }: Merge, world: World): void {
  closePull(pull, world);
  pull.merged = { sha, by, at: pull.updatedAt };
}
