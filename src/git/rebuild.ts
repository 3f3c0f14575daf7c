import type { Candidate, Sha } from "../domain/candidate.ts";
import { describeCandidate } from "./candidate.ts";
import { moveInSandbox } from "./commit-in-sandbox.ts";
import { agentIdentity, authorship } from "./environment.ts";
import { mergeTrees } from "./merge-commit.ts";
import { takableShapes } from "./protect.ts";
import { checkSha } from "./refs.ts";
import { publishCandidate } from "./session-branch.ts";
import { requireShas, type TrustedContext } from "./trusted-context.ts";
import { findAgentWorkspace, removeAgentWorkspace } from "./workspace.ts";

export interface RebuildRequest {
  readonly candidate: Candidate;
  readonly onto: Sha;
  readonly branch: string;
}

/**
 * The candidate as one commit on a base that moved, and the session's branch and workspace at it. Null when the patch no
 * longer applies, or nothing is left of it. The same question has the same answer, down to the commit id.
 */
export async function rebuild(context: TrustedContext, request: RebuildRequest): Promise<Candidate | null> {
  const { candidate, onto, branch } = request;
  requireShas(candidate);
  const merged = await mergeTrees(context, { tip: checkSha(onto), head: candidate.headSha, settings: [] });
  if (merged.status === "conflict") return null;
  const head = await commitAgain(context, { candidate, onto, tree: merged.tree });
  await takableShapes(context, { base: onto, head }, context.protection);
  const rebuilt = await describeCandidate(context, { base: onto, head });
  if (rebuilt.files.length === 0) return null;
  await publishCandidate(context, { branch, head });
  await moveWorkspace(context, head);
  return rebuilt;
}

async function commitAgain(
  context: TrustedContext,
  what: { readonly candidate: Candidate; readonly onto: Sha; readonly tree: Sha },
): Promise<Sha> {
  const { headSha } = what.candidate;
  const described = await context.ask([
    "log",
    "-1",
    "--no-color",
    "--format=%ct%n%B",
    "--end-of-options",
    headSha,
  ]);
  const [seconds, ...message] = described.trimEnd().split("\n");
  const sha = await context.ask(["commit-tree", what.tree, "-p", what.onto, "-F", "-"], {
    stdin: `${message.join("\n")}\n`,
    env: authorship(agentIdentity, `${seconds} +0000`),
  });
  return checkSha(sha.trim());
}

/** What is installed in the workspace stays; one that git can no longer move is made anew by whoever asks next. */
async function moveWorkspace(context: TrustedContext, head: Sha): Promise<void> {
  const workspace = await findAgentWorkspace(context);
  if (workspace === null) return;
  if (!(await moveInSandbox({ sandbox: context.sandbox, workspace }, head)))
    await removeAgentWorkspace(context);
}
