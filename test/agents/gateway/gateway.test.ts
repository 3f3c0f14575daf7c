import { anthropicWire } from "../../../src/agents/gateway/anthropic-wire.ts";
import { createGateway, type GatewaySettings } from "../../../src/agents/gateway/gateway.ts";
import { createMeter } from "../../../src/agents/gateway/meter.ts";
import type { Prices } from "../../../src/agents/gateway/prices.ts";
import { createReservations } from "../../../src/agents/gateway/reservations.ts";
import type { Transport } from "../../../src/agents/gateway/transport.ts";
import { createKnownSecrets } from "../../../src/domain/known-secrets/known-secrets.ts";

const baseUrl = "https://api.example.org/llm";
const key = "sk-test-key";
const longKey = "sk-ant-test/0123456789";

/** Output five times as dear as input, cache writes for an hour twice. */
const prices: Prices = {
  usd: async (_, usage) =>
    (usage.input +
      1.25 * usage.cacheWrite +
      2 * usage.cacheWrite1h +
      0.1 * usage.cacheRead +
      5 * usage.output) /
    1e6,
};

interface SceneChange extends Partial<Pick<GatewaySettings, "transport" | "prices" | "pace">> {
  readonly credential?: string;
  readonly limits?: { readonly usd?: number; readonly tokens?: number };
}

function scene({ credential = key, limits = {}, ...change }: SceneChange = {}) {
  const sent: Request[] = [];
  const meter = createMeter();
  const transport: Transport = {
    usdKind: "billed",
    send: async (request) => {
      sent.push(request);
      return answer({ input_tokens: 10, output_tokens: 5 });
    },
  };
  const settings: GatewaySettings = {
    wire: anthropicWire,
    baseUrl,
    models: { coder: ["m"] },
    credential: { type: "inject", header: "x-api-key", secret: async () => credential },
    secrets: createKnownSecrets([credential]),
    transport,
    meter,
    prices,
    reservations: createReservations({ limits, meter, session: "20260101-test" }),
    ...change,
  };
  return { sent, meter, call: createGateway(settings).forCall({ role: "coder", round: 1 }) };
}

const answer = (usage: object) => Response.json({ type: "message", usage });

function modelCall(body: object = {}, url = `${baseUrl}/v1/messages`): Request {
  const message = { model: "m", max_tokens: 2_000, messages: [], ...body };
  const headers = { "x-api-key": "dummy", authorization: "Bearer dummy", "content-length": "1" };
  return new Request(url, { method: "POST", body: JSON.stringify(message), headers });
}

/** Prices that don't know one model. */
const partial: Prices = {
  usd: async (model, usage) => (model === "odd-model" ? null : prices.usd(model, usage)),
};

const read = async (response: Response) => response.text();

describe("the gateway", () => {
  it("has every call wait its turn before it is sent, with the tool calls that it tells of for the first time", async () => {
    const asked: number[] = [];
    const admit = async ({ toolCalls }: { readonly toolCalls: number }) => {
      asked.push(toolCalls);
      if (asked.length === 3) throw new Error("too fast");
    };
    const { call, sent } = scene({ pace: { admit } });
    const results = { role: "user", content: [{ type: "tool_result" }, { type: "tool_result" }] };
    for (let tries = 0; tries < 2; tries += 1) await read(await call(modelCall({ messages: [results] })));
    await expect(call(modelCall({ messages: [results] }))).rejects.toThrow("too fast");
    expect(asked).toEqual([2, 0, 0]);
    expect(sent).toHaveLength(2);
  });

  it("puts the key in and leaves the rest of the request as it is", async () => {
    const { call, sent } = scene();
    const request = modelCall({ messages: [{ role: "user", content: "ü" }] });
    const body = await request.clone().text();
    await read(await call(request));
    expect(sent[0]?.headers.get("x-api-key")).toBe(key);
    expect(sent[0]?.headers.has("authorization")).toBe(false);
    expect(await sent[0]?.text()).toBe(body);
  });

  it.each([
    "https://elsewhere.example.org/llm/v1/messages",
    "http://api.example.org/llm/v1/messages",
    "https://api.example.org/other/v1/messages",
    "https://api.example.org/llm/../v1/messages",
    "https://api.example.org.evil.org/llm/v1/messages",
  ])("refuses to call %s", async (url) => {
    const { call, sent } = scene();
    await expect(call(modelCall({}, url))).rejects.toMatchObject({ kind: "policy", code: "host-refused" });
    expect(sent).toEqual([]);
  });

  it("gives back an error without the key, in whatever form the server repeats it", async () => {
    const said = `${longKey} ${Buffer.from(longKey).toString("base64")} ${encodeURIComponent(longKey)}`;
    const send = async () =>
      new Response(said, { status: 401, headers: { "x-said": longKey, "retry-after": "3" } });
    const { call } = scene({ credential: longKey, transport: { usdKind: "billed", send } });
    const response = await call(modelCall());
    expect([response.status, response.headers.get("retry-after")]).toEqual([401, "3"]);
    expect(response.headers.get("x-said")).toBe("[credential]");
    expect(await response.text()).toBe("[credential] [credential] [credential]");
  });

  it("gives back an error that may have no body", async () => {
    const send = async () => new Response(null, { status: 304 });
    const { call } = scene({ transport: { usdKind: "billed", send } });
    expect((await call(modelCall())).status).toBe(304);
  });

  it("names the model whose price isn't known, not the one that is called", async () => {
    const { call, meter, sent } = scene({ prices: partial, limits: { usd: 5 } });
    const usage = { input: 1, output: 1, cacheRead: 0, cacheWrite: 0, cacheWrite1h: 0, reasoning: 0 };
    const about = { role: "coder", round: 1, usage, usd: null, usdKind: "unknown" } as const;
    meter.record({ ...about, model: "odd-model" });
    await expect(call(modelCall())).rejects.toMatchObject({
      code: "price-unknown",
      message: expect.stringMatching(/model odd-model /),
    });
    expect(sent).toEqual([]);
  });

  it("refuses what it couldn't meter", async () => {
    const { call, sent } = scene();
    const request = new Request(`${baseUrl}/v1/files`, { method: "POST", body: "binary" });
    await expect(call(request)).rejects.toMatchObject({ kind: "policy", code: "request-refused" });
    expect(sent).toEqual([]);
  });

  it("passes a stream on as it comes and books it when it ends", async () => {
    let push: (text: string) => void = () => {};
    let close = () => {};
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        push = (text) => controller.enqueue(new TextEncoder().encode(text));
        close = () => controller.close();
      },
    });
    const headers = { "content-type": "text/event-stream" };
    const transport: Transport = { usdKind: "billed", send: async () => new Response(body, { headers }) };
    const { call, meter } = scene({ transport });
    const reader = (await call(modelCall())).body?.getReader();
    push('data: {"type":"message_start","message":{"usage":{"input_tokens":7,"output_tokens":1}}}\n\n');
    expect(new TextDecoder().decode((await reader?.read())?.value)).toContain("message_start");
    expect(meter.calls).toEqual([]);
    push('data: {"type":"message_delta","usage":{"output_tokens":40}}\n\n');
    close();
    while ((await reader?.read())?.done === false);
    expect(meter.calls).toMatchObject([{ usage: { input: 7, output: 40 } }]);
  });

  it("books the worst case when the reader turns away from a stream", async () => {
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new TextEncoder().encode(": wait\n\n")),
    });
    const headers = { "content-type": "text/event-stream" };
    const transport: Transport = { usdKind: "billed", send: async () => new Response(body, { headers }) };
    const { call, meter } = scene({ transport });
    await (await call(modelCall())).body?.cancel();
    expect(meter.calls).toMatchObject([{ usage: { output: 2_000 } }]);
    expect(meter.calls[0]?.usage.input).toBeGreaterThan(20);
  });

  it("lets a call wait for one that takes its room", async () => {
    const { call, sent } = scene({ limits: { tokens: 3_000 } });
    const [first, second] = [call(modelCall()), call(modelCall())];
    const answered = await first;
    expect(await Promise.race([second, answered])).toBe(answered);
    expect(sent).toHaveLength(1);
    await read(answered);
    await read(await second);
    expect(sent).toHaveLength(2);
  });

  it("gives the room of a call that never got there back", async () => {
    let fails = true;
    const cause = Object.assign(new Error("refused"), { code: "ECONNREFUSED" });
    const transport: Transport = {
      usdKind: "billed",
      send: async () => {
        if (fails) throw new TypeError("fetch failed", { cause });
        return answer({ input_tokens: 1, output_tokens: 1 });
      },
    };
    const { call, meter } = scene({ limits: { tokens: 3_000 }, transport });
    await expect(call(modelCall())).rejects.toThrow("fetch failed");
    fails = false;
    await read(await call(modelCall()));
    expect(meter.calls).toHaveLength(1);
  });
});

describe("a budget", () => {
  it("has room for a long conversation whose beginning is known to take little", async () => {
    const { call, sent } = scene({ limits: { tokens: 10_000 } });
    const said = { role: "user", content: "ab ".repeat(2_000) };
    await read(await call(modelCall({ messages: [said] })));
    const more = [said, { role: "assistant", content: said.content }];
    await expect(call(modelCall({ messages: [...more, said] }))).rejects.toMatchObject({ kind: "budget" });
    await read(await call(modelCall({ messages: more })));
    expect(JSON.parse((await sent[1]?.text()) ?? "")).toMatchObject({ max_tokens: 2_000 });
  });

  it("believes no count of a conversation that the provider shortened", async () => {
    const applied_edits = [{ type: "clear_tool_uses_20250919" }];
    const shortened = {
      ...{ type: "message", context_management: { applied_edits } },
      usage: { input_tokens: 10, output_tokens: 5 },
    };
    const transport: Transport = { usdKind: "billed", send: async () => Response.json(shortened) };
    const { call } = scene({ limits: { tokens: 10_000 }, transport });
    const said = { role: "user", content: "ab ".repeat(2_000) };
    await read(await call(modelCall({ messages: [said] })));
    const more = [said, { role: "assistant", content: said.content }];
    await expect(call(modelCall({ messages: more }))).rejects.toMatchObject({ kind: "budget" });
  });

  it("isn't overshot by what is packed into few bytes", async () => {
    const { call, sent } = scene({ limits: { tokens: 100_000 } });
    const pdf = {
      type: "document",
      source: { type: "base64", media_type: "application/pdf", data: "JVBERi0=" },
    };
    const messages = [{ role: "user", content: [pdf] }];
    await expect(call(modelCall({ messages }))).rejects.toMatchObject({ kind: "budget" });
    expect(sent).toEqual([]);
  });

  it("that has room for all is no hindrance", async () => {
    const { call, sent } = scene({ limits: { usd: 5, tokens: 100_000 } });
    await read(await call(modelCall()));
    expect(JSON.parse((await sent[0]?.text()) ?? "")).toMatchObject({ max_tokens: 2_000 });
  });
});
