import fc from "fast-check";
import { anthropicWire } from "../../../src/agents/gateway/anthropic-wire.ts";
import { createGateway, type GatewaySettings } from "../../../src/agents/gateway/gateway.ts";
import { createMeter } from "../../../src/agents/gateway/meter.ts";
import type { Prices } from "../../../src/agents/gateway/prices.ts";
import { createReservations } from "../../../src/agents/gateway/reservations.ts";
import type { Transport } from "../../../src/agents/gateway/transport.ts";
import { createKnownSecrets } from "../../../src/domain/known-secrets/known-secrets.ts";
import { totalTokens } from "../../../src/domain/usage.ts";

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

interface SceneChange extends Partial<Pick<GatewaySettings, "transport" | "prices">> {
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
  const calls = fc.array(
    fc.record({
      words: fc.integer({ min: 0, max: 3_000 }),
      asked: fc.integer({ min: 1, max: 9_000 }),
      cached: fc.boolean(),
    }),
    { minLength: 1, maxLength: 12 },
  );

  it.each(["usd", "tokens"] as const)(
    "in %s is never overshot, whatever the calls use of what they may",
    async (unit) => {
      await fc.assert(
        fc.asyncProperty(
          calls,
          fc.integer({ min: 0, max: 40_000 }),
          fc.double({ min: 0, max: 1, noNaN: true }),
          async (list, size, share) => {
            const limit = unit === "usd" ? size / 100_000 : size;
            const transport: Transport = {
              usdKind: "billed",
              send: async (request) => answer(await worstUse(request, share)),
            };
            const { call, meter } = scene({ limits: { [unit]: limit }, transport });
            for (const { words, asked, cached } of list) {
              const mark = cached ? { cache_control: { type: "ephemeral", ttl: "1h" } } : {};
              const messages = [{ role: "user", content: "ab ".repeat(words), ...mark }];
              const response = await call(modelCall({ max_tokens: asked, messages })).catch((error) => {
                expect(error).toMatchObject({ kind: "budget" });
              });
              if (response !== undefined) await read(response);
            }
            const spent = unit === "usd" ? (meter.spend.usd ?? Number.NaN) : totalTokens(meter.spend.usage);
            expect(spent).toBeLessThanOrEqual(limit + 1e-12);
          },
        ),
        { numRuns: 60 },
      );
    },
  );

  it("that has room for all is no hindrance", async () => {
    const { call, sent } = scene({ limits: { usd: 5, tokens: 100_000 } });
    await read(await call(modelCall()));
    expect(JSON.parse((await sent[0]?.text()) ?? "")).toMatchObject({ max_tokens: 2_000 });
  });
});

/** All the input that a body can hold at two bytes a token, and a share of the output it allows. */
async function worstUse(request: Request, share: number) {
  const text = await request.text();
  const input = Math.floor(Buffer.byteLength(text) / 2);
  const output_tokens = Math.round(JSON.parse(text).max_tokens * share);
  if (!text.includes("cache_control")) return { input_tokens: input, output_tokens };
  const cache_creation = { ephemeral_1h_input_tokens: input };
  return { input_tokens: 0, cache_creation_input_tokens: input, cache_creation, output_tokens };
}
