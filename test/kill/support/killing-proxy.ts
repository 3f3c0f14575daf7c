import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";

/** What a watch is told: a call, right before it reaches its server, or when all of it is done there. */
export type CallPoint = `${string} ${"arrived" | "done"}`;

/** Stands before a server that jobs call. */
export interface KillingProxy extends AsyncDisposable {
  readonly url: string;
}

export interface ProxySetup {
  /** Of the server; all of its answers name the proxy instead. */
  readonly origin: string;
  /** Told of each call; true ends it without an answer, and before it has arrived without an effect. */
  readonly reach: (point: CallPoint) => boolean;
  readonly name: string;
}

/** Lets a job be killed at each of its calls, before there is an effect and after it. */
export async function serveProxy({ origin, reach, name }: ProxySetup): Promise<KillingProxy> {
  const { hostname } = new URL(origin);
  let url = "";
  const serve = async (request: IncomingMessage, response: ServerResponse) => {
    const body = await buffer(request);
    const call = `${name} ${request.method} ${nameOf(request.url ?? "/")}` as const;
    if (reach(`${call} arrived`)) return void response.destroy();
    const answer = await forward(request, { body, origin });
    if (reach(`${call} done`)) return void response.destroy();
    const whole = withAddress(answer, { from: origin, to: url });
    response.writeHead(answer.status, { ...whole.headers, "content-length": whole.body.length });
    response.end(request.method === "HEAD" ? undefined : whole.body);
  };
  const server = createServer((request, response) => {
    serve(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://${hostname}:${(server.address() as AddressInfo).port}`;
  return {
    url,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A path without what is another one in each scene. */
function nameOf(path: string): string {
  const { pathname, searchParams } = new URL(path, "http://proxy");
  const service = searchParams.get("service") ?? searchParams.get("comp");
  return `${pathname}${service === null ? "" : `?${service}`}`
    .replaceAll(/\d{8}-[\w-]+/g, "ID")
    .replaceAll(/[0-9a-f]{40}/g, "SHA")
    .replace(/artifact-\d+/, "artifact")
    .replaceAll(/\/\d+(?=\/|$)/g, "/N");
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** On loopback, whatever the host is called. */
async function forward(
  { method = "GET", url = "/", headers }: IncomingMessage,
  { body, origin }: { readonly body: Buffer; readonly origin: string },
): Promise<Answer> {
  const { port } = new URL(origin);
  const { request } = await import("node:http");
  return new Promise((resolve, reject) => {
    const outgoing = request({ host: "127.0.0.1", port, method, path: url, headers }, async (incoming) => {
      const told = Object.entries(incoming.headers).filter(([key]) => !hopByHop.has(key));
      resolve({
        status: incoming.statusCode ?? 500,
        headers: Object.fromEntries(told.map(([key, value]) => [key, `${value}`])),
        body: await buffer(incoming),
      });
    });
    outgoing.on("error", reject).end(body);
  });
}

const hopByHop = new Set(["connection", "keep-alive", "transfer-encoding", "content-length"]);

function withAddress(
  { headers, body }: Answer,
  { from, to }: { readonly from: string; readonly to: string },
) {
  const moved = Object.entries(headers).map(([name, value]) => [name, value.replaceAll(from, to)]);
  const isText = /json|text/.test(headers["content-type"] ?? "");
  return {
    headers: Object.fromEntries(moved) as Record<string, string>,
    body: isText ? Buffer.from(body.toString().replaceAll(from, to)) : body,
  };
}
