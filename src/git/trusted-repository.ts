import { join } from "node:path";
import type { Candidate } from "../domain/candidate.ts";
import type { TrustedRepository } from "../ports/repository.ts";
import { rememberBase } from "./base-drift.ts";
import { baseTip } from "./base-positions.ts";
import { readPatch } from "./canonical-patch.ts";
import { collect } from "./collect.ts";
import { findLanded, land } from "./land.ts";
import { takableShapes } from "./protect.ts";
import { readFileAt } from "./read-file.ts";
import { rebuild } from "./rebuild.ts";
import { checkSha } from "./refs.ts";
import { removeTree } from "./remove-tree.ts";
import { restoreConfig } from "./restore-config.ts";
import { deleteBranch, publishCandidate, startBranch } from "./session-branch.ts";
import { takeBundle, writeBundle } from "./take-bundle.ts";
import { openTrusted, requireShas, type TrustedRepositoryRequest } from "./trusted-context.ts";
import { checkOut, openAgentWorkspace, removeChecks } from "./workspace.ts";

/**
 * Opens a session's trusted repository: `trusted.git` in the session's directory, which borrows the objects of the
 * person's repository. Everything that agents made is read there, where none of the person's configuration applies.
 */
export async function createTrustedRepository(request: TrustedRepositoryRequest): Promise<TrustedRepository> {
  const context = await openTrusted(request);
  await removeChecks(context);
  const shapes = ({ baseSha: base, headSha: head }: Candidate) =>
    takableShapes(context, { base, head }, context.protection);
  return {
    baseTip: (branch) => baseTip(context, branch),
    startBranch: async (branch, base) => {
      await rememberBase(context);
      await startBranch(context, branch, checkSha(base));
    },
    agentWorkspace: (start) => openAgentWorkspace(context, checkSha(start)),
    checkout: (sha) => checkOut(context, checkSha(sha)),
    restoreConfig: ({ directory }, from) => restoreConfig(context, { directory, from: checkSha(from) }),
    collect: (workspace, about) => collect(context, { workspace, ...about }),
    patch: (candidate, limit) => {
      requireShas(candidate);
      return readPatch(context, { base: candidate.baseSha, head: candidate.headSha }, limit);
    },
    shapes,
    readFile: (sha, path) => readFileAt(context.git, { at: context.trusted, sha, path }),
    rebuild: (candidate, onto, branch) => rebuild(context, { candidate, onto, branch }),
    findLanded: (landing) => findLanded(context, landing),
    land: (landing) => land(context, landing),
    discardWorkspaces: () => removeTree(join(request.workspacesDirectory, request.session)),
    deleteBranch: (branch, expected) => deleteBranch(context, branch, checkSha(expected)),
    handOver: (candidate, path) => writeBundle(context, candidate, path),
    async takeOver(bundle, candidate, branch) {
      await takeBundle(context, bundle, candidate);
      await shapes(candidate);
      await publishCandidate(context, { branch, head: candidate.headSha });
    },
  };
}
