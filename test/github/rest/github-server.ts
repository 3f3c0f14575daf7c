import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import {
  answerCall,
  type Desk,
  holderOfToken,
  type LoggedCall,
  type Outcome,
  type TokenHolder,
} from "./answer-call.ts";
import { type InstalledApp, installApp, type NewApp } from "./app-tokens.ts";
import { createFaults, type FaultOrder } from "./faults.ts";
import { followBranches } from "./follow-branches.ts";
import { createPeople, type PeopleActs } from "./people.ts";
import { type Permissions, rightsOf } from "./permissions.ts";
import { rememberWorld } from "./remember-world.ts";
import { createRuns, type Runs } from "./runs.ts";
import { actionsBot, createWorld, personNamed, type World, type WorldOptions } from "./world.ts";

/** GitHub's REST API for one repository, on loopback. */
export interface GitHubServer extends AsyncDisposable {
  /** For `GITHUB_API_URL`. */
  readonly url: string;
  /** What GitHub remembers: comments, pull requests, secrets, uploaded SARIF … */
  readonly world: World;
  readonly runs: Runs;
  readonly people: PeopleActs;
  readonly calls: readonly LoggedCall[];
  /** Where a request or an answer differed from GitHub's description; each also failed with status 500. */
  readonly violations: readonly string[];
  /** How often an operation such as `pulls/merge` was called. */
  count(operation: string): number;
  inject(order: FaultOrder): void;
  /** Puts everything back to how it is now, without any fault. */
  remember(): () => void;
  /**
   * Makes a token; `login`: default GitHub's own bot, as in a job. Permissions: default all that the person has; none of a
   * bot's.
   */
  createToken(token: { readonly permissions?: Permissions; readonly login?: string }): string;
  /** Rights of a token that is good now, made here or taken by an App. */
  permissionsOf(token: string): Permissions | undefined;
  /** Somebody pushed by git: open pull requests follow at once, and the push counts as the token's owner's. */
  pushed(token: string): void;
  /** Makes a GitHub App and installs it on the repository. */
  installApp(app: NewApp): InstalledApp;
  /** As GitHub does when the token's job has ended. */
  revokeToken(token: string): void;
}

export async function startGitHub(options: WorldOptions): Promise<GitHubServer> {
  const world = createWorld(options);
  const tokens = new Map<string, TokenHolder>();
  const desk: Desk = { world, tokens, faults: createFaults(), calls: [], violations: [] };
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? "/", `http://${request.headers.host}`);
    const { method = "GET", headers } = request;
    const incoming = { method, url, authorization: headers.authorization, text: await text(request) };
    send(
      response,
      answerOrFail(() => answerCall(incoming, desk), desk),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    ...{ world, runs: createRuns(world), people: createPeople(world) },
    ...{ calls: desk.calls, violations: desk.violations, inject: desk.faults.inject },
    count: (operation) => desk.calls.filter((call) => call.operation === operation).length,
    remember() {
      const restore = rememberWorld(world);
      return () => {
        desk.faults.clear();
        restore();
      };
    },
    createToken({ permissions, login = actionsBot }) {
      const person = personNamed(world, login);
      const kind = person.type === "User" ? "ghp" : "ghs";
      const token = `${kind}_${crypto.randomUUID().replaceAll("-", "")}`;
      tokens.set(token, {
        person,
        permissions: permissions ?? (person.type === "User" ? rightsOf(person) : {}),
      });
      return token;
    },
    permissionsOf: (token) => holderOfToken(token, desk)?.permissions,
    pushed: (token) => followBranches(world, holderOfToken(token, desk)?.person),
    installApp: (app) => installApp(world, app),
    revokeToken: (token) => void tokens.delete(token),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function answerOrFail(answer: () => Outcome, { violations }: Desk): Outcome {
  try {
    return answer();
  } catch (cause) {
    violations.push(`the fake itself failed: ${cause}`);
    return { status: 500, body: { message: `${cause}` } };
  }
}

const usualHeaders = {
  "content-type": "application/json; charset=utf-8",
  "x-github-media-type": "github.v3; format=json",
  "x-ratelimit-limit": "1000",
  "x-ratelimit-remaining": "999",
};

function send(response: ServerResponse, outcome: Outcome): void {
  if (outcome === "hang up") {
    response.destroy();
    return;
  }
  const { status, body, headers, truncated } = outcome;
  const whole = body === undefined ? "" : JSON.stringify(body);
  response.writeHead(status, { ...usualHeaders, "x-github-request-id": crypto.randomUUID(), ...headers });
  response.end(truncated === true ? whole.slice(0, whole.length / 2) : whole);
}
