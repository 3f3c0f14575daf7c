import type { LandingCalls, NewCommit } from "../ports/landing.ts";
import { readChecks } from "./checks.ts";
import type { Client } from "./client.ts";
import { dequeue, enqueue, mergeWhenReady, readProgress, stopMerging } from "./pull-progress.ts";
import { readReply } from "./read-reply.ts";

/** What landing on a branch with rules asks of GitHub. */
export function createLandingCalls(client: Client): LandingCalls {
  return {
    checks: (sha) => readChecks(client, sha),
    createCommit: (commit) => createCommit(client, commit),
    progress: (pull) => readProgress(client, pull),
    mergeWhenReady: (pull, merge) => mergeWhenReady(client, pull, merge),
    stopMerging: (pull) => stopMerging(client, pull),
    enqueue: (pull, sha) => enqueue(client, pull, sha),
    dequeue: (pull) => dequeue(client, pull),
    pause: (ms) => client.pause(ms),
  };
}

/** Made twice where an answer gets lost: a commit that nothing points to does no harm. */
function createCommit(client: Client, { message, tree, parents }: NewCommit) {
  return client.ask({
    route: "POST /repos/{owner}/{repo}/git/commits",
    parameters: { message, tree, parents },
    needs: "contents: write",
    read(data) {
      const commit = readReply(data, "commit");
      return { sha: commit.sha("sha"), verified: commit.object("verification").flag("verified") };
    },
  });
}
