import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import { connect, type LookupFunction } from "node:net";
import { type Duplex, pipeline } from "node:stream";
import { createHostPolicy, format, parseTarget, type Target } from "./host-policy.ts";
import { type Address, isPublic, resolveHost } from "./public-addresses.ts";

export interface RegistryProxyRequest {
  /** See `createHostPolicy`. */
  readonly allowHosts: readonly string[];
  /** Unix socket to listen on. */
  readonly socketPath: string;
  /** Called with `host` or `host:port` for each connection that was refused. */
  readonly onRefused: (host: string) => void;
}

export interface RegistryProxy {
  close(): Promise<void>;
}

/** An HTTP proxy (CONNECT and plain) that reaches the allowed hosts and nothing else. */
export async function openRegistryProxy(proxy: RegistryProxyRequest): Promise<RegistryProxy> {
  const admit = createAdmission(proxy);
  const server = createServer((incoming, response) => void forward(incoming, response, admit));
  const tunnels = new Set<Duplex>();
  server.on("connect", (incoming: IncomingMessage, client: Duplex, head: Buffer) => {
    tunnels.add(client);
    client.once("close", () => tunnels.delete(client));
    void tunnel({ client, head, authority: incoming.url ?? "", admit });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(proxy.socketPath, resolve);
  });
  return {
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
        for (const client of tunnels) client.destroy();
      }),
  };
}

/** Null: refused. The connection goes to the very addresses that were checked. */
type Admission = (target: Target) => Promise<LookupFunction | null>;

function createAdmission({ allowHosts, onRefused }: RegistryProxyRequest): Admission {
  const permission = createHostPolicy(allowHosts);
  return async (target) => {
    const allowed = permission(target);
    const addresses = allowed === "refused" ? [] : await resolveHost(target.host);
    const usable = addresses.filter(({ address }) => allowed === "any-address" || isPublic(address));
    if (usable.length > 0) return fixedLookup(usable);
    onRefused([80, 443].includes(target.port) ? target.host : format(target));
    return null;
  };
}

function fixedLookup(addresses: readonly Address[]): LookupFunction {
  return (_host, options, callback) => {
    const [first] = addresses;
    if (options.all === true) callback(null, [...addresses]);
    else callback(null, first?.address ?? "", first?.family);
  };
}

interface Tunnel {
  readonly client: Duplex;
  readonly head: Buffer;
  readonly authority: string;
  readonly admit: Admission;
}

async function tunnel({ client, head, authority, admit }: Tunnel): Promise<void> {
  client.on("error", () => client.destroy());
  const target = parseTarget(authority);
  if (target === undefined) return refuse(client, "400 Bad Request", "no host and port");
  const lookup = await admit(target).catch(() => undefined);
  if (lookup === undefined) return refuse(client, "502 Bad Gateway", "the host could not be resolved");
  if (lookup === null) return refuse(client, "403 Forbidden", `${target.host} is not in setup.network`);
  const server = connect({ ...target, lookup });
  server.once("error", () => refuse(client, "502 Bad Gateway", "the host could not be reached"));
  server.once("connect", () => {
    client.write("HTTP/1.1 200 Connection established\r\n\r\n");
    server.write(head);
    const both = () => {
      client.destroy();
      server.destroy();
    };
    pipeline(server, client, both);
    pipeline(client, server, both);
  });
  client.once("close", () => server.destroy());
}

function refuse(client: Duplex, status: string, reason: string): void {
  const body = `dev-agent: ${reason}\n`;
  client.end(
    `HTTP/1.1 ${status}\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  );
}

async function forward(incoming: IncomingMessage, response: ServerResponse, admit: Admission): Promise<void> {
  const url = URL.canParse(incoming.url ?? "") ? new URL(incoming.url ?? "") : undefined;
  const target = url?.protocol === "http:" ? parseTarget(`${url.hostname}:${url.port || 80}`) : undefined;
  const answer = (status: number, reason: string) => response.writeHead(status).end(`dev-agent: ${reason}\n`);
  if (url === undefined || target === undefined) return void answer(400, "not a request for a proxy");
  const lookup = await admit(target).catch(() => undefined);
  if (lookup === undefined) return void answer(502, "the host could not be resolved");
  if (lookup === null) return void answer(403, `${target.host} is not in setup.network`);
  const { "proxy-connection": _, "proxy-authorization": __, connection: ___, ...others } = incoming.headers;
  // A server of many sites goes by this name, and not by where the request went.
  const headers = { ...others, host: url.host };
  const outgoing = request(
    { ...target, lookup, agent: false, method: incoming.method, path: url.pathname + url.search, headers },
    (received) => {
      response.writeHead(received.statusCode ?? 502, received.headers);
      pipeline(received, response, () => {});
    },
  );
  outgoing.once("error", () => {
    if (response.headersSent) response.destroy();
    else answer(502, "the host could not be reached");
  });
  pipeline(incoming, outgoing, () => {});
}
