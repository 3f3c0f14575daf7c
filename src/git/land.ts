import type { Landing } from "../domain/session-state.ts";
import { DevAgentError } from "../errors.ts";
import type { LandRequest } from "../ports/repository.ts";
import { mergeOnto } from "./base-drift.ts";
import { askForBase, type BasePositions, localBase, remoteUnreachable } from "./base-positions.ts";
import { finishOthers } from "./finish-others.ts";
import { giveObjects } from "./give-objects.ts";
import { planMerge } from "./merge-commit.ts";
import { type MergeIntent, readIntent, writeIntent } from "./merge-intent.ts";
import { lookAtCheckout } from "./move-checkout.ts";
import { takableShapes } from "./protect.ts";
import { push } from "./push.ts";
import type { Remote } from "./remote.ts";
import { settle } from "./settle-merge.ts";
import { isAncestor, requireShas, type TrustedContext } from "./trusted-context.ts";

/** How often a merge is planned anew when others move the base between our look at it and our write to it. */
const attempts = 3;

interface Merge {
  readonly request: LandRequest;
  /** Null when nothing is pushed. */
  readonly remote: Remote | null;
}

/** Merges exactly the candidate: at the remote first where it is pushed, then the local branch, then its checkout. */
export async function land(context: TrustedContext, request: LandRequest): Promise<Landing> {
  requireShas(request.candidate);
  const merge = mergeOf(context, request);
  await finishOthers(context, request.baseBranch);
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const landing = await attemptMerge(context, merge);
    if (landing !== "again") return landing;
  }
  throw new DevAgentError({
    code: "base-busy",
    kind: "infrastructure",
    message: `${request.baseBranch} moved ${attempts} times while it was being merged into.`,
    remedy: "Run `dev-agent resume` when it is quieter.",
  });
}

const mergeOf = (context: TrustedContext, request: LandRequest): Merge => ({
  request,
  remote: request.push ? context.repository.remote : null,
});

async function attemptMerge(context: TrustedContext, merge: Merge): Promise<Landing | "again"> {
  const { candidate, baseBranch, message, decidedAt, baseDrift } = merge.request;
  const positions = await look(context, merge);
  const tip = await mergeOnto(context, { branch: baseBranch, base: candidate.baseSha, positions });
  const plan = await planMerge(context, { candidate, tip, message, decidedAt, baseDrift });
  if (plan.status === "base-moved") return plan;
  // What lands, and not only what was approved: names may collide with what the base got meanwhile.
  await takableShapes(context, { base: tip, head: plan.sha }, context.protection);
  await giveObjects(context, [plan.sha]);
  const intent = {
    mergeSha: plan.sha,
    headSha: candidate.headSha,
    baseBranch,
    localBefore: positions.local,
    checkout: await lookAtCheckout(context, baseBranch),
  };
  await writeIntent(context, intent);
  const { remote } = merge;
  if (remote !== null && (await push(context, { remote, sha: plan.sha, branch: baseBranch })) === "moved")
    return "again";
  return finish(context, intent, remote !== null);
}

/** Settles a merge and writes down that nothing of it is left to do. */
async function finish(
  context: TrustedContext,
  intent: MergeIntent,
  pushed: boolean,
): Promise<Landing | "again"> {
  const landing = await settle(context, intent, pushed);
  if (landing !== "again") await writeIntent(context, { ...intent, settled: true });
  return landing;
}

/** What a killed process did of this very merge is found in the base's history, and the rest is done; null: it did nothing. */
export async function findLanded(context: TrustedContext, request: LandRequest): Promise<Landing | null> {
  const intent = await readIntent(context);
  const { candidate, baseBranch } = request;
  if (intent?.headSha !== candidate.headSha || intent.baseBranch !== baseBranch) return null;
  const merge = mergeOf(context, request);
  const positions = await look(context, merge);
  const has = async (tip: string | null) => tip !== null && (await isAncestor(context, intent.mergeSha, tip));
  const pushed = merge.remote !== null && (await has(positions.remote));
  if (!pushed && !(await has(positions.local))) return null;
  // They may have been collected as garbage, as long as only the remote referred to them.
  await giveObjects(context, [intent.mergeSha]);
  const landing = await finish(context, intent, pushed);
  return landing === "again" ? null : landing;
}

async function look(context: TrustedContext, { request, remote }: Merge): Promise<BasePositions> {
  if (remote === null) return localBase(context, request.baseBranch);
  const positions = await askForBase(context, request.baseBranch);
  if (positions.unreachable !== null) throw remoteUnreachable(remote.name, positions.unreachable);
  return positions;
}
