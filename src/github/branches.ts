import type { Sha } from "../domain/candidate.ts";
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
  return client.ask<boolean>({
    route: "DELETE /repos/{owner}/{repo}/git/refs/{ref}",
    parameters: { ref: `heads/${branch}` },
    needs: "contents: write",
    read: () => true,
    answers: { 404: () => true, 422: () => true },
    lookUp: async () => ((await branchTip(client, branch)) === null ? true : undefined),
  });
}
