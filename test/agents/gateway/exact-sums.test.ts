import { anthropicWire } from "../../../src/agents/gateway/anthropic-wire.ts";
import { createGateway } from "../../../src/agents/gateway/gateway.ts";
import { createMeter } from "../../../src/agents/gateway/meter.ts";
import { openaiWire } from "../../../src/agents/gateway/openai-wire.ts";
import { createPrices } from "../../../src/agents/gateway/prices.ts";
import { createReservations } from "../../../src/agents/gateway/reservations.ts";
import { createKnownSecrets } from "../../../src/domain/known-secrets/known-secrets.ts";
import { type ModelCall, spendBy, sumCalls, type UsdKind } from "../../../src/domain/spend.ts";
import { formatCost } from "../../../src/reporting/amounts.ts";
import { messageStream, pacedStreamOf, responseStream, streamOf } from "./scripted-wire.ts";

const baseUrl = "https://api.example.org";
const sonnet = "claude-sonnet-4-6";
const codex = "gpt-5.1-codex";

/** Both providers' gateways on one meter; each call is answered by the next reply. */
function scene(kind: UsdKind = "billed") {
  const meter = createMeter();
  const reservations = createReservations({ limits: {}, meter, session: "20260101-test" });
  const replies: (() => Response)[] = [];
  const gateway = (wire: typeof anthropicWire, model: string) =>
    createGateway({
      ...{ wire, baseUrl, meter, reservations, prices: createPrices(wire.provider) },
      models: { architect: [model], coder: [model], reviewer: [model] },
      credential: { type: "inject", header: "x-api-key", secret: async () => "sk-test-key" },
      secrets: createKnownSecrets([]),
      transport: {
        usdKind: kind,
        send: async () => replies.shift()?.() ?? new Response(null, { status: 529 }),
      },
    });
  const [anthropic, openai] = [gateway(anthropicWire, sonnet), gateway(openaiWire, codex)];
  const post = (path: string, body: object) =>
    new Request(`${baseUrl}${path}`, { method: "POST", body: JSON.stringify(body) });
  /** Once more for each reply that is no success, as SDKs and programs do. */
  const send = async (to: typeof anthropic, role: string, round: number, ...answers: (() => Response)[]) => {
    replies.push(...answers);
    for (const _ of answers) {
      const request =
        to === anthropic
          ? post("/v1/messages", {
              model: sonnet,
              max_tokens: 2_000,
              messages: [{ role: "user", content: "x" }],
            })
          : post("/responses", { model: codex, max_output_tokens: 2_000, input: "x" });
      const response = await to
        .forCall({ role, round })(request)
        .catch(() => null);
      const whole = await response?.text().catch(() => null);
      if (response?.ok === true && typeof whole === "string") return;
    }
  };
  return { anthropic, openai, send, calls: meter.calls };
}

const overloaded = (status: number) => () => Response.json({ type: "error" }, { status });

/** 1,000 new, 20,000 read, 3,000 and 4,000 written for 5 minutes and an hour; 500 out, 200 of them thought. */
const message = messageStream(
  {
    input_tokens: 1_000,
    cache_read_input_tokens: 20_000,
    cache_creation_input_tokens: 7_000,
    cache_creation: { ephemeral_5m_input_tokens: 3_000, ephemeral_1h_input_tokens: 4_000 },
    output_tokens: 3,
  },
  { output_tokens: 500, output_tokens_details: { thinking_tokens: 200 } },
);
const messageUsage = {
  ...{ input: 1_000, cacheRead: 20_000, cacheWrite: 3_000, cacheWrite1h: 4_000 },
  ...{ output: 500, reasoning: 200 },
};
/** $3 a million in, $0.30 read, $3.75 and $6 written, $15 out: 3,000 + 6,000 + 11,250 + 24,000 + 7,500 millionths. */
const messageUsd = 0.05175;

/** 10,000 in, 6,000 of them read from a cache; 700 out, 300 of them thought. */
const response = responseStream({
  input_tokens: 10_000,
  input_tokens_details: { cached_tokens: 6_000 },
  output_tokens: 700,
  output_tokens_details: { reasoning_tokens: 300 },
});
const responseUsage = {
  ...{ input: 4_000, cacheRead: 6_000, cacheWrite: 0, cacheWrite1h: 0 },
  ...{ output: 700, reasoning: 300 },
};
/** $1.25 a million in, $0.125 read, $10 out: 5,000 + 750 + 7,000 millionths. */
const responseUsd = 0.01275;

const told = (call: ModelCall | undefined) => ({ ...call, usd: undefined });

describe("what calls cost, on scripted wire streams of both providers", () => {
  it("is what the providers say, to the token, for each call, retries included", async () => {
    const { anthropic, openai, send, calls } = scene();
    await send(anthropic, "architect", 0, overloaded(529), overloaded(429), () => streamOf(message));
    await send(openai, "coder", 1, overloaded(503), () => streamOf(response));
    await send(openai, "coder", 1, () => streamOf(response));
    await send(anthropic, "reviewer", 1, () => streamOf(message));
    await send(openai, "coder", 2, () => streamOf(response));
    const billed = { usdKind: "billed" } as const;
    expect(calls.map(told)).toEqual(
      [
        { role: "architect", round: 0, model: sonnet, usage: messageUsage, ...billed },
        { role: "coder", round: 1, model: codex, usage: responseUsage, ...billed },
        { role: "coder", round: 1, model: codex, usage: responseUsage, ...billed },
        { role: "reviewer", round: 1, model: sonnet, usage: messageUsage, ...billed },
        { role: "coder", round: 2, model: codex, usage: responseUsage, ...billed },
      ].map((call) => ({ ...call, usd: undefined })),
    );
    for (const { model, usd } of calls)
      expect(usd).toBeCloseTo(model === sonnet ? messageUsd : responseUsd, 12);
  });

  it("adds up for each role, model and round", async () => {
    const { anthropic, openai, send, calls } = scene();
    await send(anthropic, "architect", 0, () => streamOf(message));
    await send(openai, "coder", 1, () => streamOf(response));
    await send(anthropic, "coder", 1, () => streamOf(message));
    await send(openai, "coder", 2, () => streamOf(response));
    const usd = (key: (call: ModelCall) => string) =>
      Object.fromEntries([...spendBy(calls, key)].map(([name, sum]) => [name, Number(sum.usd?.toFixed(8))]));
    expect(usd(({ role }) => role)).toEqual({ architect: 0.05175, coder: 0.07725 });
    expect(usd(({ model }) => model)).toEqual({ [sonnet]: 0.1035, [codex]: 0.0255 });
    expect(usd(({ round }) => String(round))).toEqual({ 0: 0.05175, 1: 0.0645, 2: 0.01275 });
    expect(sumCalls(calls)).toMatchObject({
      calls: 4,
      usage: {
        ...{ input: 10_000, cacheRead: 52_000, cacheWrite: 6_000, cacheWrite1h: 8_000 },
        ...{ output: 2_400, reasoning: 1_000 },
      },
    });
  });

  it.each<[UsdKind, string]>([
    ["billed", "$0.01 billed"],
    ["list-price equivalent", "$0.01 list-price equivalent"],
    ["plan", "$0.01 plan"],
  ])("is said with its kind: %s", async (kind, shown) => {
    const { openai, send, calls } = scene(kind);
    await send(openai, "coder", 1, () => streamOf(response));
    expect(calls).toMatchObject([{ usdKind: kind }]);
    expect(formatCost(sumCalls(calls))).toBe(shown);
  });

  it("is the hold, marked as estimated, where a stream broke off before its usage, and its retry comes on top", async () => {
    const { anthropic, openai, send, calls } = scene();
    const cut = (events: typeof message, length: number) => () =>
      pacedStreamOf({ events: events.slice(0, length), cut: true });
    await send(openai, "coder", 1, cut(response, 5), () => streamOf(response));
    await send(anthropic, "coder", 1, cut(message, 0), cut(message, 4), () => streamOf(message));
    expect(calls.map(({ usage, estimated }) => [usage.output, estimated])).toEqual([
      ...[
        [2_000, true],
        [700, undefined],
      ],
      ...[
        [2_000, true],
        [2_000, true],
        [500, undefined],
      ],
    ]);
    // What the stream did tell is kept: all but the output.
    expect(calls[3]?.usage).toEqual({ ...messageUsage, output: 2_000, reasoning: 0 });
    expect(calls[3]?.usd).toBeCloseTo(messageUsd + (1_500 * 15) / 1e6, 12);
    expect(formatCost(sumCalls(calls))).toContain("3 calls that broke off at the most it may be");
  });
});
