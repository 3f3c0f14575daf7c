import { getOctokit } from "@actions/github";
import { addRemote, makeScene, type Scene } from "../../git/scene.ts";
import { makeRemote } from "../git/make-remote.ts";
import { type GitHubServer, startGitHub } from "./github-server.ts";
import type { Permissions } from "./permissions.ts";
import type { WorldOptions } from "./world.ts";

/** A person's repository, its bare remote, and GitHub in front of the remote. */
export interface RestScene extends AsyncDisposable {
  readonly scene: Scene;
  readonly remote: string;
  readonly github: GitHubServer;
  /** The real client; `login`: default GitHub's own bot, rights: all. */
  client(token?: { readonly permissions?: Permissions; readonly login?: string }): Client;
}

export type Client = ReturnType<typeof getOctokit>["rest"];

export const repo = { owner: "acme", repo: "widgets" } as const;

export const allRights: Permissions = {
  ...{ actions: "write", checks: "write", contents: "write", deployments: "write", issues: "write" },
  ...{ "pull-requests": "write", secrets: "write", "security-events": "write", statuses: "write" },
};

export interface RestOptions extends Partial<WorldOptions> {
  /** The person's repository stays empty, and the remote is as `makeRemote` makes it: a third of the time. */
  readonly light?: boolean;
}

export async function makeRestScene({ light = false, ...options }: RestOptions = {}): Promise<RestScene> {
  const scene = await makeScene({ empty: light });
  const remote = await (light ? makeRemote : addRemote)(scene);
  const people = { ada: "admin", bob: "write", tim: "triage", eve: "none" } as const;
  const github = await startGitHub({ remote, repository: "acme/widgets", people, ...options });
  return {
    ...{ scene, remote, github },
    client({ permissions = allRights, ...who } = {}) {
      return getOctokit(github.createToken({ permissions, ...who }), { baseUrl: github.url }).rest;
    },
    async [Symbol.asyncDispose]() {
      await github[Symbol.asyncDispose]();
      await scene[Symbol.asyncDispose]();
    },
  };
}

/** Status and message of a call that must fail. */
export async function failureOf(call: Promise<unknown>): Promise<{ status: number; message: string }> {
  try {
    await call;
  } catch (cause) {
    const { status, response } = cause as { status: number; response?: { data?: { message?: string } } };
    return { status, message: response?.data?.message ?? `${(cause as Error).message}` };
  }
  throw new Error("The call succeeded");
}
