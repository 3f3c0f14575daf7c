import { readdir } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { readIntent } from "./merge-intent.ts";
import { moveCheckout } from "./move-checkout.ts";
import { removeOwnLocks } from "./own-locks.ts";
import { readRef } from "./refs.ts";
import type { TrustedContext } from "./trusted-context.ts";

/**
 * What a merge of another session's, whose process was killed, can't wait for its own session with: its git's locks are removed,
 * and a clean checkout is brought to it. Left as it is, the person's next commit there would take that merge back.
 */
export async function finishOthers(context: TrustedContext, baseBranch: string): Promise<void> {
  const tip = await readRef({ git: context.git, at: context.common, ref: `refs/heads/${baseBranch}` });
  const sessions = dirname(context.sessionDirectory);
  for (const name of await readdir(sessions)) {
    const directory = join(sessions, name);
    if (directory === context.sessionDirectory) continue;
    // What can't be read there is the business of whoever goes on with that session.
    const intent = await readIntent({ sessionDirectory: directory }).catch(() => null);
    if (intent?.baseBranch === baseBranch) await removeLocksOf(context, directory, baseBranch);
    if (intent === null || intent.settled === true || intent.mergeSha !== tip) continue;
    const { checkout, localBefore: from, mergeSha: to } = intent;
    if (intent.baseBranch !== baseBranch || checkout !== "clean" || from === null) continue;
    await moveCheckout(context, { branch: baseBranch, from, to });
  }
}

/** Whoever had the turn to merge is dead; so is a git that took these for it. */
async function removeLocksOf(context: TrustedContext, directory: string, baseBranch: string): Promise<void> {
  const base = join(context.common, `refs/heads/${baseBranch}.lock`);
  const ofMerge = (locks: readonly string[]) =>
    locks.some((lock) => lock === base || basename(lock) === "index.lock");
  await removeOwnLocks({ repository: context.repository, sessionDirectory: directory }, ofMerge);
}
