import type { Sha } from "../domain/candidate.ts";
import type { Landing } from "../domain/session-state.ts";
import type { MergeIntent } from "./merge-intent.ts";
import { lookAtCheckout, moveCheckout } from "./move-checkout.ts";
import { refLocks, takingLocks } from "./own-locks.ts";
import { moveRef, readRef } from "./refs.ts";
import { isAncestor, type TrustedContext } from "./trusted-context.ts";

/**
 * Moves the local base branch, and a clean checkout of it, to a merge commit. Whatever of that was done before stays
 * done. `again`: the branch moved since the merge was planned, and nothing was pushed.
 */
export async function settle(
  context: TrustedContext,
  intent: MergeIntent,
  pushed: boolean,
): Promise<Landing | "again"> {
  const { mergeSha: sha, baseBranch } = intent;
  const { name } = context.repository.remote ?? {};
  if (pushed)
    await moveForward(context, { ref: `refs/remotes/${name}/${baseBranch}`, to: sha, create: false });
  const local = `refs/heads/${baseBranch}`;
  const at = await readRef({ git: context.git, at: context.common, ref: local });
  if (at !== null && (await isAncestor(context, sha, at))) {
    const checkout = at === sha ? await followCheckout(context, intent, intent.localBefore) : "left";
    return { status: "merged", sha, pushed, checkout };
  }
  if (!pushed && at !== intent.localBefore) return "again";
  // A push takes its time: the person may have worked in the checkout meanwhile.
  const seen = pushed ? { ...intent, checkout: await lookAtCheckout(context, baseBranch) } : intent;
  if (!(await moveForward(context, { ref: local, to: sha, create: true }))) {
    if (!pushed) return "again";
    context.notice(
      `${baseBranch} was merged into at ${name}; the local branch has other commits and was left.`,
    );
    return { status: "merged", sha, pushed, checkout: "left" };
  }
  return { status: "merged", sha, pushed, checkout: await followCheckout(context, seen, at) };
}

/** Moves a ref to a later commit; false when it has commits which that one lacks, or moves at the same time. */
async function moveForward(
  context: TrustedContext,
  move: { readonly ref: string; readonly to: Sha; readonly create: boolean },
): Promise<boolean> {
  const place = { git: context.git, at: context.common, ref: move.ref };
  const from = await readRef(place);
  if (from === null && !move.create) return false;
  if (from !== null && !(await isAncestor(context, from, move.to))) return false;
  const forward = () => moveRef(place, { from, to: move.to, why: "merge" });
  if (!(await takingLocks(context, refLocks(context.common, move.ref), forward))) return false;
  const now = await readRef(place);
  return now !== null && (await isAncestor(context, move.to, now));
}

async function followCheckout(
  context: TrustedContext,
  { baseBranch, mergeSha, checkout }: MergeIntent,
  from: Sha | null,
): Promise<"moved" | "left" | "none"> {
  if (checkout === "none") return "none";
  if (from === null) return "left";
  const move = { branch: baseBranch, from, to: mergeSha };
  const moved = checkout === "dirty" ? "left" : await moveCheckout(context, move);
  if (moved !== "left") return moved;
  const why =
    checkout === "dirty"
      ? "it has changes"
      : "untracked files, a content filter or another git are in the way";
  context.notice(
    `${baseBranch} moved, but its checkout was left as it was because ${why}; ` +
      `bring it forward there, before you commit, with: git read-tree -m -u ${from} ${mergeSha}`,
  );
  return moved;
}
