import { gzipSync } from "node:zlib";
import { collectGarbage } from "../fakes/collect-garbage.ts";
import {
  gatewayScene,
  key,
  model,
  modelCall,
  openWay,
  type SceneChange,
  type WayName,
  wayNames,
} from "../fakes/gateway-way.ts";
import { beginStream, pieces, startUpstream, streamAll, type Upstream } from "../fakes/upstream.ts";

/** The key as a server may repeat it. */
const keyForms = [key, encodeURIComponent(key), Buffer.from(key).toString("base64"), JSON.stringify(key)];

async function next(reader: ReadableStreamDefaultReader<Uint8Array> | undefined): Promise<string> {
  const { value } = (await reader?.read()) ?? {};
  return new TextDecoder().decode(value);
}

const texts = async (response: Response) =>
  `${await response.text()}\n${JSON.stringify([...response.headers])}`;

describe.each(wayNames)("the gateway, reached %s", (name: WayName) => {
  async function open(upstream: Upstream, change: Partial<SceneChange> = {}) {
    const scene = gatewayScene({ baseUrl: upstream.url, ...change });
    const way = await openWay(name, scene.gateway);
    return { ...scene, way, [Symbol.asyncDispose]: () => way[Symbol.asyncDispose]() };
  }

  it("puts the key in, takes the dummy out and leaves the rest as it is", async () => {
    await using upstream = await startUpstream(streamAll);
    await using scene = await open(upstream);
    const headers = { "anthropic-beta": "a,b", "x-app": "cli" };
    const response = await scene.way.ask({ headers });
    expect(await response.text()).toBe(pieces.start + pieces.text + pieces.end);
    expect(response.headers.get("content-type")).toBe("text/event-stream; charset=utf-8");
    const [sent] = upstream.requests;
    expect(sent).toMatchObject({ method: "POST", path: "/v1/messages?beta=true" });
    expect(sent?.headers).toMatchObject({ ...headers, "x-api-key": key });
    expect(sent?.headers.authorization).toBeUndefined();
    expect(JSON.stringify(sent?.headers)).not.toMatch(/dummy|dev-agent-/);
    expect(sent?.body).toBe(JSON.stringify(modelCall()));
    expect(scene.meter.calls).toMatchObject([
      { role: "coder", round: 1, model, usage: { input: 7, output: 40 } },
    ]);
  });

  it("hands on each piece before the next one is written", async () => {
    const read = Promise.withResolvers<void>();
    await using upstream = await startUpstream(async (outgoing) => {
      beginStream(outgoing);
      outgoing.flushHeaders();
      await read.promise;
      outgoing.write(pieces.start);
    });
    await using scene = await open(upstream);
    const response = await scene.way.ask();
    // The headers are here, and nothing of the body was written yet.
    read.resolve();
    const reader = response.body?.getReader();
    expect(await next(reader)).toBe(pieces.start);
    expect(scene.meter.calls).toEqual([]);
    await reader?.cancel();
  });

  it("ends the call at the provider when nobody reads on, and charges the most it may have cost", async () => {
    const ended = Promise.withResolvers<void>();
    await using upstream = await startUpstream((outgoing) => {
      outgoing.once("close", ended.resolve);
      beginStream(outgoing);
      outgoing.write(pieces.start);
    });
    await using scene = await open(upstream);
    const stop = new AbortController();
    const response = await scene.way.ask({ signal: stop.signal });
    const reader = response.body?.getReader();
    await next(reader);
    stop.abort();
    await reader?.cancel().catch(() => {});
    await ended.promise;
    await scene.way[Symbol.asyncDispose]();
    expect(scene.meter.calls).toMatchObject([{ usage: { input: 7, output: 2_000 }, estimated: true }]);
  });

  it("ends a silent answer with its caller, also after memory was freed", async () => {
    const ended = Promise.withResolvers<void>();
    await using upstream = await startUpstream((outgoing) => {
      outgoing.once("close", ended.resolve);
      beginStream(outgoing);
      outgoing.flushHeaders();
    });
    await using scene = await open(upstream);
    const stop = new AbortController();
    const response = await scene.way.ask({ signal: stop.signal });
    const read = next(response.body?.getReader());
    await collectGarbage();
    stop.abort();
    await expect(read).rejects.toThrow();
    await ended.promise;
  });

  it("charges a call that is given up before its answer began", async () => {
    const came = Promise.withResolvers<void>();
    const ended = Promise.withResolvers<void>();
    await using upstream = await startUpstream((outgoing) => {
      outgoing.once("close", ended.resolve);
      came.resolve();
    });
    await using scene = await open(upstream);
    const stop = new AbortController();
    const asked = scene.way.ask({ signal: stop.signal });
    await came.promise;
    stop.abort();
    await expect(asked).rejects.toThrow();
    await ended.promise;
    await scene.way[Symbol.asyncDispose]();
    expect(scene.meter.calls).toMatchObject([{ usage: { output: 2_000 }, estimated: true }]);
  });

  it("breaks off where the provider breaks off, and says so", async () => {
    const read = Promise.withResolvers<void>();
    await using upstream = await startUpstream(async (outgoing) => {
      beginStream(outgoing);
      outgoing.write(pieces.start);
      await read.promise;
      outgoing.destroy();
    });
    await using scene = await open(upstream);
    const reader = (await scene.way.ask()).body?.getReader();
    await next(reader);
    read.resolve();
    await expect(reader?.read()).rejects.toThrow();
    await scene.way[Symbol.asyncDispose]();
    expect(scene.meter.calls).toMatchObject([{ usage: { output: 2_000 }, estimated: true }]);
    if (scene.way.door !== null) expect(scene.way.door.failure()).toMatchObject({ status: 0 });
  });

  it.each([
    ["a file", { path: "/v1/files" }],
    ["another method", { method: "GET" }],
    ["a path that is written in another way", { path: "/v1/%6Dessages" }],
    ["the path of something else", { path: "/v1/messages/batches" }],
  ])("refuses %s", async (_what, call) => {
    await using upstream = await startUpstream(streamAll);
    await using scene = await open(upstream);
    const error = await scene.way.refusalOf(call);
    expect(error).toMatchObject({ kind: "policy", code: "request-refused" });
    expect(upstream.requests).toEqual([]);
  });

  it.each([
    ["another model", { body: modelCall({ model: "claude-opus-4-8" }) }, "model-refused"],
    ["no model call", { body: { model } }, "request-refused"],
    ["no JSON", { body: "hello" }, "request-refused"],
    [
      "a server of tools",
      { body: modelCall({ mcp_servers: [{ url: "http://x.invalid" }] }) },
      "request-refused",
    ],
    [
      "a tool of the provider",
      { body: modelCall({ tools: [{ type: "web_search_20250305" }] }) },
      "request-refused",
    ],
    [
      "a compressed body",
      { body: gzipSync(JSON.stringify(modelCall())), headers: { "content-encoding": "gzip" } },
      "request-refused",
    ],
  ])("refuses a call with %s", async (_what, call, code) => {
    await using upstream = await startUpstream(streamAll);
    await using scene = await open(upstream);
    expect(await scene.way.refusalOf(call)).toMatchObject({ kind: "policy", code });
    expect(upstream.requests).toEqual([]);
  });

  it("sends what it has checked, where a body says two things in one field", async () => {
    await using upstream = await startUpstream(streamAll);
    await using scene = await open(upstream);
    const twice = JSON.stringify(modelCall()).replace("{", '{"model":"claude-opus-4-8",');
    await (await scene.way.ask({ body: twice })).text();
    expect(upstream.requests.map(({ body }) => body)).toEqual([JSON.stringify(modelCall())]);
  });

  it("takes a model's name with its date for the same", async () => {
    await using upstream = await startUpstream(streamAll);
    await using scene = await open(upstream);
    const response = await scene.way.ask({ body: modelCall({ model: `${model}-20250929` }) });
    expect(response.status).toBe(200);
    await response.text();
  });

  it("refuses what no longer fits the budget, before it is sent", async () => {
    await using upstream = await startUpstream(streamAll);
    await using scene = await open(upstream, { limits: { tokens: 300 } });
    expect(await scene.way.refusalOf({})).toMatchObject({ kind: "budget", code: "budget-exceeded" });
    expect(upstream.requests).toEqual([]);
  });

  it("doesn't follow a redirect", async () => {
    await using other = await startUpstream(streamAll);
    await using upstream = await startUpstream((outgoing) =>
      outgoing.writeHead(307, { location: `${other.url}/v1/messages` }).end(),
    );
    await using scene = await open(upstream);
    expect(await scene.way.refusalOf({})).toMatchObject({
      kind: "provider",
      code: "redirect-refused",
      message: expect.stringContaining(other.url),
    });
    expect(other.requests).toEqual([]);
    expect(scene.meter.calls).toEqual([]);
  });

  it("answers whether there is anybody, without asking the provider", async () => {
    await using upstream = await startUpstream(streamAll);
    await using scene = await open(upstream);
    expect((await scene.way.ask({ method: "HEAD", path: "/" })).status).toBe(200);
    expect((await scene.way.ask({ path: "/v1/messages/count_tokens" })).status).toBe(404);
    expect(upstream.requests).toEqual([]);
    expect(scene.way.door?.failure()).toBeUndefined();
  });

  it("never shows the key, whatever the provider says", async () => {
    const said = keyForms.join(" ");
    await using upstream = await startUpstream((outgoing, { body }) => {
      const status = body.includes("fail") ? 401 : 200;
      const headers = { "x-said": key, "retry-after": "3", "set-cookie": `k=${key}` };
      outgoing.writeHead(status, headers).end(status === 401 ? JSON.stringify({ said }) : "{}");
    });
    await using scene = await open(upstream);
    const failed = await scene.way.ask({ body: modelCall({ metadata: { user_id: "fail" } }) });
    expect([failed.status, failed.headers.get("retry-after")]).toEqual([401, "3"]);
    const failure = scene.way.door?.failure();
    const seen = [await texts(failed), failure?.text ?? "", JSON.stringify([...(failure?.headers ?? [])])];
    seen.push(await texts(await scene.way.ask()));
    for (const form of keyForms) expect(seen.join("\n")).not.toContain(form);
    expect(seen[0]).toContain("[credential]");
    if (scene.way.door !== null) expect(failure).toMatchObject({ status: 401 });
    expect(scene.way.door?.failure()).toBeUndefined();
    expect(scene.secrets.find(`x ${key}`)).toContain("plain");
  });

  it("leaves a login of a plan as it is, and knows it for a secret", async () => {
    const token = "sk-ant-oat01-abcdefghijklmnop";
    await using upstream = await startUpstream((outgoing, { body }) => {
      if (!body.includes("fail")) streamAll(outgoing);
      else outgoing.writeHead(401).end(`no use: ${token}`);
    });
    await using scene = await open(upstream, { credential: { type: "pass-through", token } });
    const headers = { authorization: `Bearer ${token}`, "anthropic-beta": "oauth-2025-04-20" };
    const ask = (body: object) => scene.way.ask({ headers, body, keyless: true });
    const failed = await ask(modelCall({ metadata: { user_id: "fail" } }));
    expect([failed.status, await failed.text()]).toEqual([401, "no use: [credential]"]);
    expect(scene.secrets.find(token)).toContain("plain");
    expect((await ask(modelCall())).status).toBe(200);
    expect(upstream.requests[1]?.headers).toMatchObject(headers);
    expect(upstream.requests[1]?.headers["x-api-key"]).toBeUndefined();
  });

  it("lets nobody who calls choose who of the key's owners pays", async () => {
    await using upstream = await startUpstream(streamAll);
    await using scene = await open(upstream);
    const headers = { "openai-organization": "org-other", "OpenAI-Project": "proj-other" };
    await (await scene.way.ask({ headers })).text();
    expect(Object.keys(upstream.requests[0]?.headers ?? {})).not.toContain("openai-organization");
    expect(Object.keys(upstream.requests[0]?.headers ?? {})).not.toContain("openai-project");
  });

  it("puts a plan's login in as it does a key, and leaves what the program says beside it", async () => {
    await using upstream = await startUpstream(streamAll);
    const token = "sk-ant-oat01-abcdefghijklmnop";
    await using scene = await open(upstream, {
      credential: { type: "inject", header: "authorization", secret: async () => token },
    });
    await (await scene.way.ask({ headers: { "anthropic-beta": "oauth-2025-04-20" } })).text();
    const { headers } = upstream.requests[0] ?? {};
    expect(headers).toMatchObject({ authorization: `Bearer ${token}`, "anthropic-beta": "oauth-2025-04-20" });
    expect(headers?.["x-api-key"]).toBeUndefined();
  });

  it("waits for a reader that is slower than the provider", async () => {
    const piece = Buffer.alloc(65_536, ".");
    const most = 4_096;
    let pulls = 0;
    const body = new ReadableStream<Uint8Array>(
      {
        pull: (controller) => {
          pulls += 1;
          if (pulls > most) controller.close();
          else controller.enqueue(piece);
        },
      },
      { highWaterMark: 0 },
    );
    const transport = { usdKind: "billed" as const, send: async () => new Response(body) };
    await using upstream = await startUpstream(streamAll);
    await using scene = await open(upstream, { transport });
    const reader = (await scene.way.ask()).body?.getReader();
    await next(reader);
    expect(await settled(() => pulls)).toBeLessThan(most / 2);
    await reader?.cancel();
  });
});

/** A count once it stays the same while everything else has had its turn. */
async function settled(count: () => number): Promise<number> {
  let before = -1;
  while (before !== count()) {
    before = count();
    for (let turn = 0; turn < 100; turn += 1) await new Promise(setImmediate);
  }
  return before;
}
