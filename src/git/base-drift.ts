import type { Sha } from "../domain/candidate.ts";
import { type BasePositions, baseGone, diverged, knownBase, newer } from "./base-positions.ts";
import { moveRef, readRef } from "./refs.ts";
import { isAncestor, type TrustedContext } from "./trusted-context.ts";

/** Remembers where the base branch is when a session starts, once. */
export async function rememberBase(context: TrustedContext): Promise<void> {
  const { local, remote } = await knownBase(context, context.repository.baseBranch);
  for (const [name, to] of [
    ["local", local],
    ["remote", remote],
  ] as const)
    if (to !== null) await moveRef(seen(context, name), { from: null, to, why: "start" });
}

/**
 * The commit that a merge goes on top of. That is the candidate's base as long as nobody moved the branch: a branch that
 * lagged behind the base from the start did not move, one that was set back since did.
 */
export async function mergeOnto(
  context: TrustedContext,
  question: { readonly branch: string; readonly base: Sha; readonly positions: BasePositions },
): Promise<Sha> {
  const { branch, base, positions } = question;
  const still =
    (await stands(context, { name: "local", now: positions.local, base })) &&
    (await stands(context, { name: "remote", now: positions.remote, base }));
  if (still) return base;
  const tip = await newer(context, positions);
  if (tip === null) throw diverged(branch, context.repository.remote?.name);
  return tip;
}

async function stands(
  context: TrustedContext,
  position: { readonly name: "local" | "remote"; readonly now: Sha | null; readonly base: Sha },
): Promise<boolean> {
  const { name, now, base } = position;
  if (now === base) return true;
  const before = await readRef(seen(context, name));
  if (now === null && before !== null && name === "local") throw baseGone(context.repository.baseBranch);
  if (now === null) return true;
  if (before === null || !(await isAncestor(context, before, now))) return false;
  return isAncestor(context, now, base);
}

function seen(context: TrustedContext, name: "local" | "remote") {
  return { git: context.git, at: context.trusted, ref: `refs/seen/${name}` };
}
