import { isSha } from "../domain/candidate.ts";
import { isObject } from "../domain/json.ts";
import type { NewPull, PullFacts, PullMerge, PullMergeResult } from "../ports/github.ts";
import type { Client } from "./client.ts";
import { readAccount, readReply, unreadable } from "./read-reply.ts";

const needs = "pull-requests: write";

/** A list leaves `merged` out; `merged_at` is in it. */
function pullOf(data: unknown): PullFacts {
  const reply = readReply(data, "pull");
  const head = reply.object("head");
  const state = reply.text("state");
  if (state !== "open" && state !== "closed") throw unreadable("pull.state");
  const merged = typeof reply.fields.merged_at === "string";
  const sha = reply.fields.merge_commit_sha;
  const repository = isObject(head.fields.repo)
    ? readReply(head.fields.repo, "pull.head.repo").text("full_name")
    : null;
  return {
    number: reply.number("number"),
    url: reply.text("html_url"),
    ...{ state, merged },
    // Before the merge it is the commit of a trial.
    mergeSha: merged && isSha(sha) ? sha : null,
    headRef: head.text("ref"),
    headSha: head.sha("sha"),
    headRepository: repository,
    baseRef: reply.object("base").text("ref"),
    body: reply.textOrNull("body") ?? "",
    by: reply.fields.user === null ? null : readAccount(reply.fields.user, "pull.user"),
  };
}

export function readPull(client: Client, number: number): Promise<PullFacts> {
  return client.ask({
    route: "GET /repos/{owner}/{repo}/pulls/{pull_number}",
    parameters: { pull_number: number },
    needs: "pull-requests: read",
    read: pullOf,
  });
}

export async function readPullsFrom(
  client: Client,
  branch: string,
  base: string,
): Promise<readonly PullFacts[]> {
  const pulls = await client.list({
    route: "GET /repos/{owner}/{repo}/pulls",
    parameters: { state: "all", head: `${client.owner}:${branch}`, base },
    needs: "pull-requests: read",
    items: (data) => {
      if (!Array.isArray(data)) throw unreadable("pulls");
      return data;
    },
  });
  const own = `${client.owner}/${client.repo}`;
  return pulls
    .map(pullOf)
    .filter(({ headRef, baseRef }) => headRef === branch && baseRef === base)
    .filter(({ headRepository }) => headRepository === own)
    .sort((a, b) => b.number - a.number);
}

export function openPull(client: Client, { branch, base, title, body }: NewPull): Promise<PullFacts> {
  return client.ask({
    route: "POST /repos/{owner}/{repo}/pulls",
    parameters: { head: branch, base, title, body },
    needs: `${needs}, and allow GitHub Actions to create pull requests (Settings → Actions → General)`,
    read: pullOf,
    // There is one that is open at most.
    lookUp: async () => (await readPullsFrom(client, branch, base)).find(({ state }) => state === "open"),
  });
}

export async function closePull(client: Client, number: number): Promise<void> {
  await changePull(client, number, { state: "closed" });
}

export function changePull(
  client: Client,
  number: number,
  change: Readonly<Record<string, string>>,
): Promise<PullFacts> {
  return client.ask({
    route: "PATCH /repos/{owner}/{repo}/pulls/{pull_number}",
    parameters: { pull_number: number, ...change },
    needs,
    read: pullOf,
  });
}

const refused = (why: string): PullMergeResult => ({ status: "refused", why });

export function mergePull(client: Client, number: number, merge: PullMerge): Promise<PullMergeResult> {
  const { sha, method, title, message } = merge;
  return client.ask<PullMergeResult>({
    route: "PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge",
    parameters: {
      pull_number: number,
      sha,
      merge_method: method,
      commit_title: title,
      commit_message: message,
    },
    needs: "contents: write",
    read(data) {
      const reply = readReply(data, "merge");
      if (!reply.flag("merged")) throw unreadable("merge.merged");
      return { status: "merged", sha: reply.sha("sha") };
    },
    answers: { 404: refused, 405: refused, 409: refused, 422: refused },
    // A merge whose answer was lost has happened: it is found, and not made again.
    async lookUp() {
      const now = await readPull(client, number);
      if (!now.merged) return undefined;
      if (now.mergeSha === null) throw unreadable("pull.merge_commit_sha");
      return now.headSha === sha
        ? { status: "merged", sha: now.mergeSha }
        : refused("it was merged at another commit");
    },
  });
}
