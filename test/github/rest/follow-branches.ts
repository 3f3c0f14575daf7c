import type { Person, Pull } from "./model.ts";
import { branchTips, isAncestor } from "./refs.ts";
import { actionsBot, personNamed, type World } from "./world.ts";

/**
 * Does what GitHub does after a push, whoever pushed: open pull requests follow their head branch, close when it is
 * gone, and count as merged when their base contains them.
 */
export function followBranches(world: World): void {
  const open = [...world.pulls.values()].filter(({ state }) => state === "open");
  if (open.length === 0) return;
  const tips = branchTips(world.git);
  for (const pull of open) follow({ pull, head: tips.get(pull.head), base: tips.get(pull.base) }, world);
}

interface Followed {
  readonly pull: Pull;
  /** Tips as they are now; nothing for a branch that is gone. */
  readonly head: string | undefined;
  readonly base: string | undefined;
}

function follow({ pull, head, base }: Followed, world: World): void {
  if (head === undefined || base === undefined) {
    closePull(pull, world);
    return;
  }
  if (base !== pull.baseSha && isAncestor(world.git, { older: head, newer: base })) {
    pull.headSha = head;
    markMerged({ pull, sha: base, by: personNamed(world, actionsBot) }, world);
    return;
  }
  if (head === pull.headSha) return;
  pull.headSha = head;
  pull.baseSha = base;
  pull.updatedAt = world.now();
}

export function closePull(pull: Pull, world: World): void {
  pull.state = "closed";
  pull.closedAt = world.now();
  pull.updatedAt = pull.closedAt;
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
