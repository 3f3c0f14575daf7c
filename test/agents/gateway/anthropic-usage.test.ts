import fc from "fast-check";
import { anthropicUsageReader } from "../../../src/agents/gateway/anthropic-usage.ts";

const sse = "text/event-stream; charset=utf-8";

function readAll(type: string, ...chunks: readonly (string | Uint8Array)[]) {
  const reader = anthropicUsageReader(type);
  for (const chunk of chunks)
    reader.push(typeof chunk === "string" ? new TextEncoder().encode(chunk) : chunk);
  return reader.read();
}

const start = {
  type: "message_start",
  message: {
    usage: {
      input_tokens: 10,
      cache_read_input_tokens: 300,
      cache_creation_input_tokens: 50,
      cache_creation: { ephemeral_5m_input_tokens: 20, ephemeral_1h_input_tokens: 30 },
      output_tokens: 1,
    },
  },
};
const end = { type: "message_delta", delta: { stop_reason: "end_turn" }, usage: { output_tokens: 99 } };
const text = { type: "content_block_delta", delta: { type: "text_delta", text: 'says "usage" — ünïcode' } };
const lines = (events: readonly Readonly<Record<string, unknown>>[], eol = "\n") =>
  events.map((event) => `event: ${event.type}${eol}data: ${JSON.stringify(event)}${eol}${eol}`).join("");

const usage = { input: 10, output: 99, cacheRead: 300, cacheWrite: 20, cacheWrite1h: 30, reasoning: 0 };

describe("reading usage from an answer", () => {
  it("adds what a stream says at its start and at its end, wherever the chunks are cut", () => {
    const bytes = new TextEncoder().encode(lines([start, text, end]));
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: bytes.length }), { maxLength: 20 }), (cuts) => {
        const places = [0, ...cuts.sort((a, b) => a - b), bytes.length];
        const chunks = places.slice(1).map((place, index) => bytes.subarray(places[index], place));
        expect(readAll(sse, ...chunks)).toEqual({ usage, complete: true });
      }),
    );
  });

  it("understands both kinds of line ends", () => {
    expect(readAll(sse, lines([start, end], "\r\n"))).toEqual({ usage, complete: true });
  });

  it("knows that a stream's output count isn't final before its end", () => {
    expect(readAll(sse, lines([start, text]))).toEqual({ usage: { ...usage, output: 1 }, complete: false });
  });

  it("takes later counts for earlier ones", () => {
    const corrected = { ...end, usage: { input_tokens: 12, cache_read_input_tokens: 0, output_tokens: 5 } };
    expect(readAll(sse, lines([start, corrected]))?.usage).toEqual({
      ...usage,
      input: 12,
      cacheRead: 0,
      output: 5,
    });
  });

  it("reads a whole answer", () => {
    const body = JSON.stringify({ type: "message", usage: { input_tokens: 3, output_tokens: 4 } });
    const counts = { input: 3, output: 4, cacheRead: 0, cacheWrite: 0, cacheWrite1h: 0, reasoning: 0 };
    expect(readAll("application/json", body.slice(0, 9), body.slice(9))).toEqual({
      usage: counts,
      complete: true,
    });
  });

  it("tells an answer without usage from no answer", () => {
    expect(readAll("application/json", '{"type":"message"}')?.usage).toBeNull();
    expect(readAll(sse, lines([{ ...start, message: {} } as never]))?.usage).toBeNull();
    expect(readAll("application/json", '{"type":"error"}')).toBeNull();
    expect(readAll("application/json", "{broken")).toBeNull();
    expect(readAll("text/html", "<p>usage</p>")).toBeNull();
  });

  it("tells thinking apart where the provider does, and never twice", () => {
    const details = { output_tokens: 99, output_tokens_details: { thinking_tokens: 60 } };
    const reading = readAll(sse, lines([start, { ...end, usage: details }]));
    expect(reading?.usage).toEqual({ ...usage, reasoning: 60 });
  });

  it.each([
    [{ server_tool_use: { web_search_requests: 2, web_fetch_requests: 0 } }],
    [{ speed: "fast" }],
    [{ service_tier: "priority" }],
    [{ inference_geo: "us" }],
  ])("knows that tokens alone don't price an answer with %j", (said) => {
    const message = { usage: { ...start.message.usage, ...said } };
    expect(readAll(sse, lines([{ ...start, message }, end]))).toMatchObject({ unpriced: true });
    const plain = {
      server_tool_use: { web_search_requests: 0 },
      service_tier: "standard",
      speed: "standard",
    };
    const usual = { usage: { ...start.message.usage, ...plain } };
    expect(readAll(sse, lines([{ ...start, message: usual }, end]))).toEqual({ usage, complete: true });
  });

  it("keeps how cache writes are made up when a later report has their sum only", () => {
    const sum = { ...end, usage: { cache_creation_input_tokens: 50, output_tokens: 99 } };
    expect(readAll(sse, lines([start, sum]))?.usage).toEqual(usage);
  });

  it("adds what summing up a conversation took, which is in no other count", () => {
    const iterations = [
      { type: "compaction", input_tokens: 1_000, output_tokens: 200, cache_read_input_tokens: 5 },
      { type: "message", input_tokens: 10, output_tokens: 99 },
    ];
    const summed = { ...end, usage: { output_tokens: 99, iterations } };
    expect(readAll(sse, lines([start, summed]))).toEqual({
      usage: { ...usage, input: 1_010, output: 299, cacheRead: 305 },
      complete: true,
    });
    const asked = { ...end, usage: { output_tokens: 99, iterations: [{ type: "fallback_message" }] } };
    expect(readAll(sse, lines([start, asked]))).toMatchObject({ unpriced: true });
  });

  it("says that earlier parts of the conversation were left out", () => {
    const applied_edits = [{ type: "clear_tool_uses_20250919", cleared_tool_uses: 3 }];
    const cleared = { ...end, context_management: { applied_edits } };
    expect(readAll(sse, lines([start, cleared]))).toMatchObject({ shortened: true });
    expect(readAll(sse, lines([start, { ...end, context_management: { applied_edits: [] } }]))).toEqual({
      usage,
      complete: true,
    });
  });
});
