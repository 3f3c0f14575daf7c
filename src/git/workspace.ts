import { mkdir, mkdtemp, stat } from "node:fs/promises";
import { join } from "node:path";
import { branchOf } from "../domain/branch-name.ts";
import type { Sha } from "../domain/candidate.ts";
import type { Workspace } from "../ports/workspace.ts";
import { findDamage } from "./commit-in-sandbox.ts";
import { makeWorkspace } from "./make-workspace.ts";
import { mendWorkspace } from "./mend-workspace.ts";
import { removeTree } from "./remove-tree.ts";
import type { TrustedContext } from "./trusted-context.ts";

/**
 * The session's one workspace for agents, made at `start` if it is not there yet and else left as it is. A repository
 * in it that commands broke is mended.
 */
export async function openAgentWorkspace(context: TrustedContext, start: Sha): Promise<Workspace> {
  const existing = await findAgentWorkspace(context);
  if (existing === null) {
    const place = agentPlace(context);
    await makeWorkspace(context, place, { sha: start, branch: `refs/heads/${branchOf(context.session)}` });
    return describe(context, place, "agent");
  }
  const problem = await findDamage({ sandbox: context.sandbox, workspace: existing }, start);
  if (problem !== null) await mendWorkspace(context, { workspace: existing, start, problem });
  return existing;
}

/** The agents' workspace where there is one. */
export async function findAgentWorkspace(context: TrustedContext): Promise<Workspace | null> {
  const place = agentPlace(context);
  return (await exists(join(place, "tree"))) ? describe(context, place, "agent") : null;
}

export function removeAgentWorkspace(context: TrustedContext): Promise<void> {
  return removeTree(agentPlace(context));
}

/** A fresh checkout for checks, with no branch; disposing of it deletes it. */
export async function checkOut(context: TrustedContext, sha: Sha): Promise<Workspace & AsyncDisposable> {
  const directory = checksDirectory(context);
  await mkdir(directory, { recursive: true });
  const place = await mkdtemp(join(directory, "check-"));
  const dispose = () => removeTree(place);
  try {
    await makeWorkspace(context, place, { sha, branch: null });
  } catch (error) {
    await dispose();
    throw error;
  }
  return { ...describe(context, place, "checks"), [Symbol.asyncDispose]: dispose };
}

/** Deletes the checkouts that a killed process left behind. */
export function removeChecks(context: TrustedContext): Promise<void> {
  return removeTree(checksDirectory(context));
}

function describe(context: TrustedContext, place: string, purpose: Workspace["purpose"]): Workspace {
  const { sharedObjects } = context;
  return { directory: join(place, "tree"), home: join(place, "home"), sharedObjects, purpose };
}

function agentPlace(context: TrustedContext): string {
  return join(context.workspacesDirectory, context.session, "agent");
}

function checksDirectory(context: TrustedContext): string {
  return join(context.workspacesDirectory, context.session, "checks");
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
