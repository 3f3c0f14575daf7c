import type { Sha } from "../domain/candidate.ts";
import { DevAgentError } from "../errors.ts";
import { giveObjects } from "./give-objects.ts";
import { checkoutOf } from "./move-checkout.ts";
import { refLocks, takingLocks } from "./own-locks.ts";
import { checkSha, deleteRef, moveRef, readRef } from "./refs.ts";
import { isAncestor, type TrustedContext } from "./trusted-context.ts";

/** Creates the session's branch in the person's repository; nothing if it is there already. */
export async function startBranch(context: TrustedContext, branch: string, base: Sha): Promise<void> {
  await remember(context, base);
  const place = userBranch(context, branch);
  if ((await readRef(place)) !== null) return;
  await giveObjects(context, [base]);
  await locking(context, place.ref, () => moveRef(place, { from: null, to: base, why: "start" }));
}

/** Moves the session's branch in the person's repository to a candidate. Commits of others on it are not thrown away. */
export async function publishCandidate(
  context: TrustedContext,
  to: { readonly branch: string; readonly head: Sha },
): Promise<void> {
  await remember(context, to.head);
  await giveObjects(context, [to.head]);
  const place = userBranch(context, to.branch);
  const from = await readRef(place);
  if (from === to.head) return;
  const ours = from === null || (await isOurs(context, from));
  const move = { from, to: to.head, why: "candidate" };
  if (ours && (await locking(context, place.ref, () => moveRef(place, move)))) return;
  throw new DevAgentError({
    code: "branch-moved",
    kind: "policy",
    message: `Somebody else moved ${to.branch} to ${from}.`,
    remedy: `Keep their work under another name: git branch -m ${to.branch} another-name; then run \`dev-agent resume\`.`,
  });
}

/** The last candidate of this session that builds on `start`; else `start`. */
export async function lastCandidate(
  context: TrustedContext,
  { branch, start }: { readonly branch: string; readonly start: Sha },
): Promise<Sha> {
  const tip = await readRef(userBranch(context, branch));
  if (tip === null || !(await isOurs(context, tip))) return start;
  return (await isAncestor(context, start, tip)) ? tip : start;
}

/** Deletes the session's branch where it still is at `expected`; not while it is checked out somewhere. */
export async function deleteBranch(context: TrustedContext, branch: string, expected: Sha): Promise<void> {
  if ((await checkoutOf(context, branch)) !== null) {
    context.notice(`${branch} is checked out, so it was not deleted.`);
    return;
  }
  const place = userBranch(context, branch);
  if ((await readRef(place)) === expected)
    await locking(context, place.ref, () => deleteRef(place, expected));
}

function locking<T>(context: TrustedContext, ref: string, work: () => Promise<T>): Promise<T> {
  return takingLocks(context, refLocks(context.common, ref), work);
}

function userBranch(context: TrustedContext, branch: string) {
  return { git: context.git, at: context.common, ref: `refs/heads/${branch}` };
}

// What this session made is told from what others committed by these refs, whatever moment it was killed at.
function remembered(context: TrustedContext, sha: Sha) {
  return { git: context.git, at: context.trusted, ref: `refs/made/${checkSha(sha)}` };
}

async function remember(context: TrustedContext, sha: Sha): Promise<void> {
  await context.ask(["update-ref", "--", remembered(context, sha).ref, sha]);
}

async function isOurs(context: TrustedContext, sha: Sha): Promise<boolean> {
  return (await readRef(remembered(context, sha))) !== null;
}
