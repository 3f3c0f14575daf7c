import { anthropicWire } from "../../../src/agents/gateway/anthropic-wire.ts";
import { openBooking } from "../../../src/agents/gateway/book-call.ts";
import { createMeter } from "../../../src/agents/gateway/meter.ts";
import type { Prices } from "../../../src/agents/gateway/prices.ts";
import { noUsage } from "../../../src/domain/usage.ts";
import { DevAgentError } from "../../../src/errors.ts";

/** A dollar a token, whatever kind it is. */
const prices: Prices = { usd: async (_, usage) => usage.input + usage.output };
const worst = { usage: { ...noUsage, input: 100, output: 1_000 }, usd: 1_100 };
const hold = { ...worst, maxOutput: 1_000 };

function booking(change: { readonly prices?: Prices } = {}) {
  const meter = createMeter();
  const release = vi.fn();
  const reservation = { hold, release };
  const place = { role: "coder", round: 2, turn: 1 };
  const about = { model: "m", place, reservation, meter, prices, usdKind: "billed" } as const;
  const opened = openBooking({ ...about, wire: anthropicWire, ...change });
  return { ...opened, calls: meter.calls, releases: () => release.mock.calls.length };
}

const stream = (...events: readonly object[]) =>
  new Response(events.map((event) => `data: ${JSON.stringify(event)}\n\n`).join(""), {
    headers: { "content-type": "text/event-stream" },
  });
const start = { type: "message_start", message: { usage: { input_tokens: 7, output_tokens: 1 } } };
const end = { type: "message_delta", usage: { output_tokens: 40 } };
const overloaded = { type: "error", error: { type: "overloaded_error" } };

describe("a call's booking", () => {
  it("is what the provider reported", async () => {
    const { observe, calls, releases } = booking();
    await observe(stream(start, end)).text();
    expect(calls).toEqual([
      {
        role: "coder",
        round: 2,
        model: "m",
        usage: { ...noUsage, input: 7, output: 40 },
        usd: 47,
        usdKind: "billed",
      },
    ]);
    expect(releases()).toBe(1);
  });

  it("keeps the reported input and takes the most output for a stream that an error ended", async () => {
    const { observe, calls } = booking();
    await observe(stream(start, overloaded)).text();
    expect(calls).toMatchObject([{ usage: { input: 7, output: 1_000 }, usd: 1_007, estimated: true }]);
  });

  it("is nothing where an error took the place of any answer", async () => {
    const { observe, calls, releases } = booking();
    await observe(stream(overloaded)).text();
    expect([calls, releases()]).toEqual([[], 1]);
  });

  it("is the whole hold where a stream broke off before it said anything", async () => {
    const { observe, calls } = booking();
    const body = new ReadableStream({ pull: (controller) => controller.error(new Error("reset")) });
    const response = new Response(body, { headers: { "content-type": "text/event-stream" } });
    await expect(observe(response).text()).rejects.toThrow("reset");
    expect(calls).toMatchObject([{ ...worst, usdKind: "billed", estimated: true }]);
  });

  it.each([
    ["was refused", "ECONNREFUSED", 0],
    ["found no host", "ENOTFOUND", 0],
    ["broke off", "ECONNRESET", 1],
    ["got no headers in time", "UND_ERR_HEADERS_TIMEOUT", 1],
  ])("after a connection that %s (%s) counts %i calls", (_, code, counted) => {
    const { failed, calls, releases } = booking();
    const cause = Object.assign(new Error(code), { code });
    failed(new TypeError("fetch failed", { cause }));
    expect([calls.length, releases()]).toEqual([counted, 1]);
  });

  it("counts no call to a port that fetch doesn't call", async () => {
    const { failed, calls, releases } = booking();
    failed(await fetch("http://127.0.0.1:9").catch((thrown: unknown) => thrown));
    expect([calls.length, releases()]).toEqual([0, 1]);
  });

  it("charges an abort, as the provider may be at work on it", () => {
    const { failed, calls } = booking();
    failed(new DOMException("aborted", "AbortError"));
    expect(calls).toMatchObject([{ ...worst, estimated: true }]);
  });

  it("charges nothing for what dev-agent itself refused", () => {
    const { failed, calls } = booking();
    failed(new DevAgentError({ code: "x", kind: "provider", message: "", remedy: "" }));
    expect(calls).toEqual([]);
  });

  it("takes effect once, whatever comes after it", async () => {
    const { refused, failed, observe, calls, releases } = booking();
    refused();
    failed(new Error("late"));
    await observe(stream(start, end)).text();
    expect([calls, releases()]).toEqual([[], 1]);
  });

  it("falls back to the hold where the price can't be looked up, and gives the room back", async () => {
    const broken = { usd: async () => Promise.reject(new Error("no table")) };
    const { observe, calls, releases } = booking({ prices: broken });
    await observe(stream(start, end)).text();
    expect(calls).toMatchObject([{ ...worst, estimated: true }]);
    expect(releases()).toBe(1);
  });

  it("has no price where something besides tokens was bought", async () => {
    const { observe, calls } = booking();
    const search = { ...end, usage: { output_tokens: 40, server_tool_use: { web_search_requests: 1 } } };
    await observe(stream(start, search)).text();
    expect(calls).toMatchObject([{ usd: null, usdKind: "unknown" }]);
  });
});
