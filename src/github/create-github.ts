import { setTimeout } from "node:timers/promises";
import type { GitHub } from "../ports/github.ts";
import { branchTip, deleteBranch } from "./branches.ts";
import { createClient, type Request } from "./client.ts";
import { uploadSarif } from "./code-scanning.ts";
import { dispatch, startedRuns } from "./dispatch.ts";
import { readEnvironment } from "./environments.ts";
import { closePull, findPull, mergePull, openPull, readPull } from "./pulls.ts";
import { readReply } from "./read-reply.ts";
import type { Wait } from "./repeat-calls.ts";
import { readApprovals, readArtifacts, readAttempt, readRun } from "./runs.ts";

export interface GitHubRequest {
  readonly token: string;
  /** Of the API, e.g. `https://api.github.com`. */
  readonly apiUrl: string;
  /** `owner/name`. */
  readonly repository: string;
  /** Waits before a call is made again; default: really. */
  readonly wait?: Wait;
  readonly signal?: AbortSignal;
}

/** GitHub's REST API for one repository. Loads octokit, which honours the runner's proxy settings. */
export async function createGitHub(about: GitHubRequest): Promise<GitHub> {
  const { token, apiUrl, repository, wait = realWait, signal } = about;
  const { getOctokit } = await import("@actions/github");
  const octokit = getOctokit(token, { baseUrl: apiUrl, log: silent });
  // A call that has begun is not broken off: what it did would not be known.
  const request: Request = (route, parameters) => octokit.request(route, { ...parameters });
  const repeating = { wait, signal, now: () => Date.now() };
  const client = createClient({ repository, request, repeating });
  return {
    repository,
    defaultBranch: () =>
      client.ask({
        route: "GET /repos/{owner}/{repo}",
        needs: "contents: read",
        read: (data) => readReply(data, "repository").text("default_branch"),
      }),
    environment: (name) => readEnvironment(client, name),
    approvals: (runId) => readApprovals(client, runId),
    run: (runId) => readRun(client, runId),
    attempt: (runId, attempt) => readAttempt(client, runId, attempt),
    artifacts: (runId) => readArtifacts(client, runId),
    pull: (number) => readPull(client, number),
    findPull: (branch, base) => findPull(client, branch, base),
    openPull: (pull) => openPull(client, pull),
    closePull: (number) => closePull(client, number),
    mergePull: (number, merge) => mergePull(client, number, merge),
    branchTip: (branch) => branchTip(client, branch),
    deleteBranch: (branch, expected) => deleteBranch(client, branch, expected),
    dispatch: (workflow, { ref, inputs }) => dispatch(client, { workflow, ref, inputs }),
    dispatched: (workflow) => startedRuns(client, workflow),
    uploadSarif: (upload) => uploadSarif(client, upload),
  };
}

/** octokit would print its own lines into the job's log. */
const silent = { debug() {}, info() {}, warn() {}, error() {} };

async function realWait(ms: number, signal?: AbortSignal): Promise<void> {
  await setTimeout(ms, undefined, signal === undefined ? {} : { signal });
}
