import { spawn } from "node:child_process";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Permissions } from "../rest/permissions.ts";
import { answerLfs, type LargeFiles } from "./answer-lfs.ts";

/** GitHub's git over HTTP, on loopback, for whoever shows the token of a job. */
export interface GitServer extends AsyncDisposable {
  /** For `GITHUB_SERVER_URL`. The toolkit takes a host under `.localhost` for GitHub, and curl finds it on loopback. */
  readonly url: string;
  /** What was asked for, with whose token. */
  readonly requests: readonly GitRequest[];
  /** Answers the next requests for these services so, one each, and does nothing; 0: answers as usual. */
  failNext(service: GitRequest["service"], statuses: readonly number[]): void;
  /** Does all that the next push asks for, then ends the connection without an answer. */
  loseNextReply(): void;
}

export interface GitRequest {
  readonly service: "fetch" | "push";
  /** None where no login was sent. */
  readonly token: string | undefined;
  readonly status: number;
}

export interface GitServerOptions {
  /** Bare repositories by `owner/name`. */
  readonly repositories: Readonly<Record<string, string>>;
  /** What a token may do; nothing for one that isn't known. */
  readonly permissionsOf: (token: string) => Permissions | undefined;
  /** Hears of a push when all of it is done, before its answer ends. */
  readonly pushed?: (token: string) => void;
  /** Path before the repositories, as on a server that isn't at the root of its host; default none. */
  readonly prefix?: string;
  /** Default `github.localhost`. */
  readonly host?: string;
  /** Whether everybody may read. */
  readonly open?: boolean;
  /** What git-lfs finds here, in every repository. */
  readonly largeFiles?: LargeFiles;
}

export async function serveGit(options: GitServerOptions): Promise<GitServer> {
  const { prefix = "", host = "github.localhost" } = options;
  const requests: GitRequest[] = [];
  const failures = { fetch: [] as number[], push: [] as number[] };
  let losing = false;
  const server = createServer((request, response) => {
    const asked = callOf(request, { ...options, prefix });
    const call = { ...asked, refusal: failures[asked.service].shift() || asked.refusal };
    response.on("close", () => {
      const { service, token } = call;
      requests.push({ service, token, status: response.statusCode });
    });
    if (call.refusal !== undefined) return refuse(response, call.refusal);
    if (call.path.startsWith("/info/lfs/"))
      return void answerLfs({ request, response, path: call.path }, options.largeFiles ?? new Map());
    const lose = losing && call.path.endsWith("git-receive-pack");
    losing &&= !lose;
    const done = () => {
      if (call.path.endsWith("git-receive-pack") && call.token !== undefined) options.pushed?.(call.token);
    };
    runBackend(call, { request, response, lose, done });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://${host}:${(server.address() as AddressInfo).port}${prefix}`,
    requests,
    failNext: (service, statuses) => void failures[service].push(...statuses),
    loseNextReply() {
      losing = true;
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

interface GitCall {
  readonly service: "fetch" | "push";
  readonly token: string | undefined;
  readonly directory: string;
  /** As in `/info/refs`. */
  readonly path: string;
  readonly query: string;
  /** Status of the refusal; none: allowed. */
  readonly refusal: number | undefined;
}

function callOf(request: IncomingMessage, options: GitServerOptions & { readonly prefix: string }): GitCall {
  const { repositories, permissionsOf, prefix, open = false } = options;
  const { pathname, searchParams, search } = new URL(request.url ?? "/", "http://github.localhost");
  const place = pathname.startsWith(`${prefix}/`) ? pathname.slice(prefix.length) : "";
  const [, repository = "", path = ""] = /^\/([^/]+\/[^/]+?)(?:\.git)?(\/.*)$/.exec(place) ?? [];
  const push = `${searchParams.get("service")}${path}`.includes("git-receive-pack");
  const token = tokenOf(request.headers.authorization);
  const directory = repositories[repository] ?? "";
  const service = push ? "push" : "fetch";
  const held =
    (token === undefined ? undefined : permissionsOf(token)?.contents) ?? (open ? "read" : undefined);
  const allowed = held === "write" || (held === "read" && service === "fetch");
  const refusal = directory === "" ? 404 : held === undefined ? 401 : allowed ? undefined : 403;
  return { service, token, directory, path, query: search.slice(1), refusal };
}

function tokenOf(authorization = ""): string | undefined {
  const [scheme = "", value = ""] = authorization.split(" ");
  if (scheme.toLowerCase() !== "basic") return undefined;
  return Buffer.from(value, "base64").toString().split(":")[1];
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { "www-authenticate": 'Basic realm="GitHub"' });
  response.end(status === 403 ? "Write access to repository not granted.\n" : "Refused.\n");
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly lose: boolean;
  readonly done: () => void;
}

/** Lets git answer, by CGI. */
function runBackend({ directory, path, query }: GitCall, { request, response, lose, done }: Exchange): void {
  const { headers, method = "GET" } = request;
  const env = {
    PATH: process.env.PATH ?? "",
    GIT_PROJECT_ROOT: directory,
    GIT_HTTP_EXPORT_ALL: "1",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: "/dev/null",
    ...{ GIT_CONFIG_COUNT: "2", GIT_CONFIG_KEY_0: "uploadpack.allowAnySHA1InWant" },
    ...{ GIT_CONFIG_VALUE_0: "true", GIT_CONFIG_KEY_1: "safe.directory", GIT_CONFIG_VALUE_1: "*" },
    REMOTE_USER: "x-access-token",
    REMOTE_ADDR: "127.0.0.1",
    PATH_INFO: path,
    QUERY_STRING: query,
    REQUEST_METHOD: method,
    CONTENT_TYPE: headers["content-type"] ?? "",
    HTTP_CONTENT_ENCODING: headers["content-encoding"] ?? "",
    ...(headers["content-length"] && { CONTENT_LENGTH: headers["content-length"] }),
    ...(typeof headers["git-protocol"] === "string" && { GIT_PROTOCOL: headers["git-protocol"] }),
  };
  const backend = spawn("git", ["http-backend"], { env, stdio: ["pipe", "pipe", "ignore"] });
  backend.stdin.on("error", () => {});
  request.pipe(backend.stdin);
  if (lose) {
    backend.stdout.resume();
    // After the head of the answer: curl would else send the request once more by itself.
    backend.on("close", () => {
      done();
      response.writeHead(200, { "content-type": "application/x-git-receive-pack-result" });
      response.flushHeaders();
      response.socket?.destroySoon();
    });
    return;
  }
  let head = Buffer.alloc(0);
  const onHead = (chunk: Buffer) => {
    head = Buffer.concat([head, chunk]);
    const end = head.indexOf("\r\n\r\n");
    if (end < 0) return;
    backend.stdout.off("data", onHead);
    sendHead(response, head.subarray(0, end).toString());
    response.write(head.subarray(end + 4));
    // Its end waits for `done`: a call that follows the push must find what came of it.
    backend.stdout.pipe(response, { end: false });
  };
  backend.stdout.on("data", onHead);
  backend.on("close", () => {
    done();
    response.end();
  });
}

function sendHead(response: ServerResponse, head: string): void {
  const lines = head.split("\r\n").map((line) => line.split(": ") as [string, string]);
  const status = lines.find(([name]) => name === "Status")?.[1] ?? "200";
  response.writeHead(
    Number.parseInt(status, 10),
    Object.fromEntries(lines.filter(([name]) => name !== "Status")),
  );
}
