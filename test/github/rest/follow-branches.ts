import { advancePulls } from "./advance-pulls.ts";
import { closePull, markMerged } from "./close-pull.ts";
import { checksStart } from "./continuous-integration.ts";
import type { Person, Pull } from "./model.ts";
import { branchTips, isAncestor } from "./refs.ts";
import { actionsBot, personNamed, type World } from "./world.ts";

/**
 * Does what GitHub does after a push, whoever pushed: open pull requests follow their head branch, close when it is
 * gone, and count as merged when their base contains them. A push from outside starts the project's CI, and what waits
 * for it is merged when nothing stands against it any more. `by`: nobody where the test used git itself.
 */
export function followBranches(world: World, by?: Person): void {
  const open = [...world.pulls.values()].filter(({ state }) => state === "open");
  if (open.length === 0) return;
  const tips = branchTips(world.git);
  for (const pull of open)
    follow({ pull, head: tips.get(pull.head), base: tips.get(pull.base), pusher: by }, world);
  advancePulls(world);
}

interface Followed {
  readonly pull: Pull;
  /** Tips as they are now; nothing for a branch that is gone. */
  readonly head: string | undefined;
  readonly base: string | undefined;
  readonly pusher: Person | undefined;
}

function follow({ pull, head, base, pusher }: Followed, world: World): void {
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
  if (!isAncestor(world.git, { older: pull.headSha, newer: head })) {
    const said = { event: "head_ref_force_pushed", actor: pusher ?? null, commitId: head };
    world.issueEvents.push({ id: world.nextId(), issue: pull.number, ...said, createdAt: world.now() });
  }
  pull.queued = null;
  checksStart(world, { sha: head, by: pusher });
  pull.headSha = head;
  pull.baseSha = base;
  pull.updatedAt = world.now();
}
