import type { AutomaticMerge, PullProgress, Requested } from "../ports/landing.ts";
import type { Client } from "./client.ts";
import { askGraph } from "./graphql.ts";
import { unreadable } from "./read-reply.ts";

const needs = "pull-requests: write, contents: write";
const states = { OPEN: "open", CLOSED: "closed", MERGED: "merged" } as const;

export function readProgress(client: Client, pull: number, always = false): Promise<PullProgress> {
  const { owner, repo: name } = client;
  return askGraph(client, {
    query: `query ($owner: String!, $name: String!, $pull: Int!) {
      repository(owner: $owner, name: $name) {
        pullRequest(number: $pull) {
          id state headRefOid isInMergeQueue autoMergeRequest { enabledAt } mergeCommit { oid }
        }
      }
    }`,
    variables: { owner, name, pull },
    always,
    needs: "pull-requests: read",
    read(data) {
      const found = data.object("repository").object("pullRequest");
      const state = states[found.text("state") as keyof typeof states];
      if (state === undefined) throw unreadable("pullRequest.state");
      const { autoMergeRequest, mergeCommit } = found.fields;
      if (autoMergeRequest === undefined || mergeCommit === undefined) throw unreadable("pullRequest");
      return {
        ...{ id: found.text("id"), state, headSha: found.sha("headRefOid") },
        mergeSha: state === "merged" ? found.object("mergeCommit").sha("oid") : null,
        automatic: autoMergeRequest !== null,
        queued: found.flag("isInMergeQueue"),
      };
    },
  });
}

export async function mergeWhenReady(
  client: Client,
  pull: number,
  merge: AutomaticMerge,
): Promise<Requested> {
  const { id, automatic, headSha } = await readProgress(client, pull);
  if (automatic && headSha === merge.sha) return { status: "taken" };
  return request(client, {
    mutation: "enablePullRequestAutoMerge",
    input: {
      ...{ pullRequestId: id, expectedHeadOid: merge.sha, mergeMethod: merge.method.toUpperCase() },
      ...{ commitHeadline: merge.title, commitBody: merge.message },
    },
    isDone: async () => isOnItsWay(await readProgress(client, pull)),
  });
}

export async function stopMerging(client: Client, pull: number): Promise<void> {
  const { id, automatic } = await readProgress(client, pull, true);
  if (!automatic) return;
  const isDone = async () => !(await readProgress(client, pull, true)).automatic;
  const stopped = await request(client, {
    mutation: "disablePullRequestAutoMerge",
    input: { pullRequestId: id },
    isDone,
    always: true,
  });
  if (stopped.status === "refused" && !(await isDone())) throw unreadable("disablePullRequestAutoMerge");
}

export async function enqueue(client: Client, pull: number, sha: string): Promise<Requested> {
  const { id, queued, headSha } = await readProgress(client, pull);
  if (queued && headSha === sha) return { status: "taken" };
  return request(client, {
    mutation: "enqueuePullRequest",
    input: { pullRequestId: id, expectedHeadOid: sha },
    isDone: async () => isOnItsWay(await readProgress(client, pull)),
  });
}

export async function dequeue(client: Client, pull: number): Promise<void> {
  const { id, queued } = await readProgress(client, pull, true);
  if (!queued) return;
  const isDone = async () => !(await readProgress(client, pull, true)).queued;
  const left = await request(client, { mutation: "dequeuePullRequest", input: { id }, isDone, always: true });
  if (left.status === "refused" && !(await isDone())) throw unreadable("dequeuePullRequest");
}

/** GitHub may have gone on with it, before an answer that got lost was looked for. */
const isOnItsWay = ({ state, automatic, queued }: PullProgress) => automatic || queued || state === "merged";

interface Mutation {
  readonly mutation: string;
  readonly input: Readonly<Record<string, unknown>>;
  /** Whether it was done, asked where no answer came. */
  readonly isDone: () => Promise<boolean>;
  readonly always?: boolean;
}

function request(client: Client, { mutation, input, isDone, always = false }: Mutation): Promise<Requested> {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  return askGraph<Requested>(client, {
    query: `mutation ($input: ${type}!) { ${mutation}(input: $input) { clientMutationId } }`,
    variables: { input },
    needs,
    always,
    read: () => ({ status: "taken" }),
    refused: (why) =>
      /in (?:clean|unstable) status/i.test(why) ? { status: "clean" } : { status: "refused", why },
    lookUp: async () => ((await isDone()) ? { status: "taken" } : undefined),
  });
}
