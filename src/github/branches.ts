import type { Sha } from "../domain/candidate.ts";
import { DevAgentError } from "../errors.ts";
import type { Client } from "./client.ts";
import { readReply } from "./read-reply.ts";

export function branchTip(client: Client, branch: string): Promise<Sha | null> {
  return client.ask<Sha | null>({
    route: "GET /repos/{owner}/{repo}/git/ref/{ref}",
    parameters: { ref: `heads/${branch}` },
    needs: "contents: read",
    read: (data) => readReply(data, "ref").object("object").sha("sha"),
    answers: { 404: () => null },
  });
}

/** GitHub can't delete a branch only where it still is somewhere: between look and deletion is a moment. */
export async function deleteBranch(client: Client, branch: string, expected: Sha): Promise<boolean> {
  if ((await branchTip(client, branch)) !== expected) return false;
  const isGone = async () => (await branchTip(client, branch)) === null;
  const refusal = await client.ask<string | null>({
    route: "DELETE /repos/{owner}/{repo}/git/refs/{ref}",
    parameters: { ref: `heads/${branch}` },
    needs: "contents: write",
    read: () => null,
    answers: { 404: (words) => words, 422: (words) => words },
    lookUp: async () => ((await isGone()) ? null : undefined),
  });
  // GitHub answers alike where the branch is gone already and where a rule keeps it.
  if (refusal !== null && !(await isGone())) throw kept(branch, refusal);
  return true;
}

/** Points a branch from one commit to another, whatever lies between them. GitHub can't compare and swap: it is looked at before. */
export async function moveBranch(
  client: Client,
  branch: string,
  { from, to }: { readonly from: Sha; readonly to: Sha },
): Promise<void> {
  const tip = await branchTip(client, branch);
  if (tip === to) return;
  if (tip !== from) throw elsewhere(branch, tip);
  await client.ask<null>({
    route: "PATCH /repos/{owner}/{repo}/git/refs/{ref}",
    parameters: { ref: `heads/${branch}`, sha: to, force: true },
    needs: "contents: write",
    read: () => null,
    async lookUp() {
      const now = await branchTip(client, branch);
      if (now === to) return null;
      // Asked for again, it would go over whatever somebody pushed meanwhile.
      if (now !== from) throw elsewhere(branch, now);
      return undefined;
    },
  });
}

function elsewhere(branch: string, tip: Sha | null): DevAgentError {
  return new DevAgentError({
    code: "branch-moved",
    kind: "policy",
    message: `${branch} is ${tip === null ? "gone" : `at ${tip}`}; somebody else's commits are not thrown away.`,
    remedy: "Rename or delete that branch, then run this job again.",
  });
}

function kept(branch: string, words: string): DevAgentError {
  return new DevAgentError({
    code: "github-refused",
    kind: "policy",
    message: `GitHub did not delete ${branch}: ${words}.`,
    remedy: "Delete it by hand, or let this token do so in the repository's rules.",
  });
}
