import { readdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { readIntent } from "./merge-intent.ts";
import { moveCheckout } from "./move-checkout.ts";
import { readRef } from "./refs.ts";
import type { TrustedContext } from "./trusted-context.ts";

/**
 * Brings the checkout of a base branch to a merge of another session's whose process was killed before it did: left as it
 * is, the person's next commit there would take that merge back. All else of a merge can wait for its own session.
 */
export async function finishOthers(context: TrustedContext, baseBranch: string): Promise<void> {
  const tip = await readRef({ git: context.git, at: context.common, ref: `refs/heads/${baseBranch}` });
  const sessions = dirname(context.sessionDirectory);
  for (const name of await readdir(sessions)) {
    const directory = join(sessions, name);
    if (directory === context.sessionDirectory) continue;
    // What can't be read there is the business of whoever goes on with that session.
    const intent = await readIntent({ sessionDirectory: directory }).catch(() => null);
    if (intent === null || intent.settled === true || intent.mergeSha !== tip) continue;
    const { checkout, localBefore: from, mergeSha: to } = intent;
    if (intent.baseBranch !== baseBranch || checkout !== "clean" || from === null) continue;
    await moveCheckout(context, { branch: baseBranch, from, to });
  }
}
