import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import type { ArtifactShelf } from "../rest/world.ts";
import { type ArtifactDesk, createArtifactDesk } from "./artifact-desk.ts";
import { createArtifactService } from "./artifact-service.ts";
import { serveBlob } from "./blob-http.ts";
import { createBlobStore } from "./blob-store.ts";
import { createCacheService } from "./cache-service.ts";
import { createRuntimeTokens, type RuntimeTokens } from "./runtime-tokens.ts";
import { createShelf } from "./shelf.ts";
import { failure, type TwirpAnswer, type TwirpMethod } from "./twirp.ts";

/** GitHub's results service: caches and artifacts of jobs, on loopback. */
export interface ResultsServer extends ArtifactDesk, AsyncDisposable {
  readonly url: string;
  /** What a runner gives to an action of this job: addresses and a token of its own. */
  runtime(job: { readonly runId: string; readonly path: string }): Readonly<Record<string, string>>;
  /** Ends the tokens of a run's jobs, or of one job. */
  endJobs(job: { readonly runId: string; readonly path?: string }): void;
  cacheKeys(): readonly string[];
  /** Lets time pass for the retention of artifacts. */
  passDays(days: number): void;
  /** Puts all artifacts, and the time, back to how they are now. */
  remember(): () => void;
  /** For the REST API of the same repository. */
  readonly shelf: ArtifactShelf;
}

export async function startResults(): Promise<ResultsServer> {
  let url = "";
  let passedMs = 0;
  const blobs = createBlobStore();
  const setup = { blobs, address: (path: string) => `${url}${path}`, now: () => Date.now() + passedMs };
  const caches = createCacheService(blobs, setup.address);
  const artifacts = createArtifactService(setup);
  const tokens = createRuntimeTokens();
  const services = { CacheService: caches.methods, ArtifactService: artifacts.methods };
  const server = createServer(async (request, response) => {
    const asked = new URL(request.url ?? "/", url);
    const bytes = await buffer(request);
    if (asked.pathname.startsWith("/blob/")) serveBlob({ request, response, url: asked, bytes }, blobs);
    else sendJson(response, callMethod({ request, pathname: asked.pathname, bytes }, { services, tokens }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    ...createArtifactDesk(artifacts, blobs),
    runtime: ({ runId, path }) => ({
      ACTIONS_RESULTS_URL: `${url}/`,
      ACTIONS_RUNTIME_TOKEN: tokens.create({ run: runId, job: path }),
      ACTIONS_CACHE_SERVICE_V2: "true",
    }),
    endJobs: ({ runId, path }) => tokens.revoke({ run: runId, ...(path !== undefined && { job: path }) }),
    cacheKeys: caches.keys,
    passDays(days) {
      passedMs += days * 24 * 60 * 60 * 1000;
    },
    remember() {
      const restore = artifacts.remember();
      const passed = passedMs;
      return () => {
        passedMs = passed;
        restore();
      };
    },
    shelf: createShelf(artifacts, setup),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

interface TwirpCall {
  readonly request: IncomingMessage;
  readonly pathname: string;
  readonly bytes: Buffer;
}

interface TwirpDesk {
  readonly services: Readonly<Record<string, Readonly<Record<string, TwirpMethod>>>>;
  readonly tokens: RuntimeTokens;
}

function callMethod({ request, pathname, bytes }: TwirpCall, { services, tokens }: TwirpDesk): TwirpAnswer {
  const [, service = "", name = ""] = /results\.api\.v1\.(\w+)\/(\w+)$/.exec(pathname) ?? [];
  const method = services[service]?.[name];
  if (method === undefined) return failure("not_found", `no such method: ${pathname}`);
  const job = tokens.jobOf(request.headers.authorization);
  if (job === undefined) return failure("unauthenticated", "the token is unknown or its job has ended");
  return method(JSON.parse(bytes.toString()), job);
}

function sendJson(response: ServerResponse, { status, body }: TwirpAnswer): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}
