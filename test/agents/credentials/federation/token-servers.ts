import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { jwt } from "../made-up-logins.ts";

export interface Asked {
  readonly path: string;
  readonly method: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

export interface TokenAnswer {
  readonly status?: number;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Never answers. */
  readonly hangs?: boolean;
  /** Drops the connection. */
  readonly cuts?: boolean;
}

/** A server on loopback that answers as a function of the request and its number from 0 says. */
export async function startTokenServer(answer: (asked: Asked, number: number) => TokenAnswer) {
  const asked: Asked[] = [];
  const server = createServer(async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const { url = "", method = "", headers } = incoming;
    const request = { path: url, method, headers, body: await text(incoming) };
    const { status = 200, body = "", headers: more, hangs, cuts } = answer(request, asked.push(request) - 1);
    if (cuts === true) incoming.socket.destroy();
    else if (hangs !== true)
      outgoing.writeHead(status, { "content-type": "application/json", ...more }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** What GitHub says of a job on a branch. */
export const jobToken = jwt({
  iss: "https://token.actions.githubusercontent.com",
  sub: "repo:acme/widgets:ref:refs/heads/main",
  aud: "https://api.anthropic.com",
});
export const requestToken = "eyJ0eXAiOiJKV1QifQ.the-runner-gives-it-to-this-job.signature";
