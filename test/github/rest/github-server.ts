import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { answerCall, type Desk, type LoggedCall, type Outcome, type TokenHolder } from "./answer-call.ts";
import { createFaults, type FaultOrder } from "./faults.ts";
import { createPeople, type PeopleActs } from "./people.ts";
import type { Permissions } from "./permissions.ts";
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
  /** Makes a token; `login`: default GitHub's own bot, as in a job. */
  createToken(token: { readonly permissions: Permissions; readonly login?: string }): string;
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
    createToken({ permissions, login = actionsBot }) {
      const token = `ghs_${crypto.randomUUID().replaceAll("-", "")}`;
      tokens.set(token, { person: personNamed(world, login), permissions });
      return token;
    },
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
