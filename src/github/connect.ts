import { setTimeout } from "node:timers/promises";
import { type Client, createClient, type Request } from "./client.ts";
import type { Wait } from "./repeat-calls.ts";

export interface Connection {
  readonly token: string;
  /** Of the API, e.g. `https://api.github.com`. */
  readonly apiUrl: string;
  /** `owner/name`. */
  readonly repository: string;
  /** Waits before a call is made again; default: really. */
  readonly wait?: Wait;
  readonly signal?: AbortSignal;
}

/** Loads octokit, which honours the runner's proxy settings. */
export async function connect(about: Connection): Promise<{ client: Client; calls: () => number }> {
  const { token, apiUrl, repository, wait = realWait, signal } = about;
  const { getOctokit } = await import("@actions/github");
  const octokit = getOctokit(token, { baseUrl: apiUrl, log: silent });
  // A call that has begun is not broken off: what it did would not be known.
  let calls = 0;
  const request: Request = (route, parameters) => {
    calls += 1;
    // GitHub Enterprise Server has its GraphQL API beside the REST API, not below it.
    const base = route.endsWith(" /graphql") ? { baseUrl: apiUrl.replace(/\/v3\/?$/, "") } : {};
    return octokit.request(route, { ...base, ...parameters });
  };
  const repeating = { wait, signal, now: () => Date.now() };
  const client = createClient({ repository, request, repeating });
  return { client, calls: () => calls };
}

/** octokit would print its own lines into the job's log. */
const silent = { debug() {}, info() {}, warn() {}, error() {} };

async function realWait(ms: number, signal?: AbortSignal): Promise<void> {
  await setTimeout(ms, undefined, signal === undefined ? {} : { signal });
}
