import fc from "fast-check";
import { openaiUsageReader } from "../../../src/agents/gateway/openai-usage.ts";
import { responseStream, streamOf } from "./scripted-wire.ts";

const sse = "text/event-stream; charset=utf-8";

async function readStream(events: Parameters<typeof streamOf>[0]) {
  const reader = openaiUsageReader(sse);
  reader.push(new Uint8Array(await streamOf(events).arrayBuffer()));
  return reader.read();
}

function readBody(body: unknown) {
  const reader = openaiUsageReader("application/json");
  reader.push(new TextEncoder().encode(JSON.stringify(body)));
  return reader.read();
}

const reported = {
  input_tokens: 1_000,
  input_tokens_details: { cached_tokens: 600, cache_write_tokens: 300 },
  output_tokens: 200,
  output_tokens_details: { reasoning_tokens: 150 },
  total_tokens: 1_200,
};
/** Nothing is counted twice: the fields' sum is the total. */
const usage = { input: 100, output: 200, cacheRead: 600, cacheWrite: 300, cacheWrite1h: 0, reasoning: 150 };

describe("reading usage from a Responses API answer (scripted)", () => {
  it.each(["completed", "incomplete", "failed"])("finds it in a stream that is %s", async (ending) => {
    expect(await readStream(responseStream(reported, ending))).toEqual({ usage, complete: true });
  });

  it("finds it wherever the chunks are cut", async () => {
    const bytes = new Uint8Array(await streamOf(responseStream(reported)).arrayBuffer());
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: bytes.length }), { maxLength: 20 }), (cuts) => {
        const places = [0, ...cuts.sort((a, b) => a - b), bytes.length];
        const reader = openaiUsageReader(sse);
        for (const [index, place] of places.entries())
          reader.push(bytes.subarray(places[index - 1] ?? 0, place));
        expect(reader.read()).toEqual({ usage, complete: true });
      }),
    );
  });

  it("finds it in a whole answer", () => {
    expect(readBody({ object: "response", status: "completed", usage: reported })).toEqual({
      usage,
      complete: true,
    });
  });

  it("counts all input as new where a model says nothing of caches", () => {
    const plain = { input_tokens: 10, output_tokens: 3, total_tokens: 13 };
    const counts = { input: 10, output: 3, cacheRead: 0, cacheWrite: 0, cacheWrite1h: 0, reasoning: 0 };
    expect(readBody({ object: "response", status: "completed", usage: plain })?.usage).toEqual(counts);
  });

  it.each([1, 3, 5])("knows that a stream which ended after %i events didn't tell it", async (length) => {
    expect(await readStream(responseStream(reported).slice(0, length))).toEqual({
      usage: null,
      complete: false,
    });
  });

  it("charges for an answer that failed after it had begun, and not for one that never did", async () => {
    const error = { type: "error", code: "server_is_overloaded" };
    const begun = responseStream(null, "failed");
    const never = begun.filter(({ type }) => !String(type).includes("output"));
    expect(await readStream(begun)).toEqual({ usage: null, complete: false });
    expect(await readStream(never)).toBeNull();
    expect(await readStream([...begun.slice(0, 5), error])).toEqual({ usage: null, complete: false });
    expect(await readStream([...begun.slice(0, 2), error])).toBeNull();
    expect(await readStream([error])).toBeNull();
  });

  it("tells an answer without usage from no answer", () => {
    expect(readBody({ object: "response", status: "completed" })?.usage).toBeNull();
    expect(readBody({ object: "response", status: "failed", usage: null })).toBeNull();
    expect(readBody({ error: { message: "no" } })).toBeNull();
    expect(readBody("x")).toBeNull();
  });

  it.each([
    ["priority", true],
    ["flex", true],
    ["default", undefined],
    [null, undefined],
  ])("knows whether the tier %s has prices of its own", async (tier, unpriced) => {
    const read = await readStream(responseStream(reported, "completed", { service_tier: tier }));
    expect(read?.unpriced).toBe(unpriced);
  });
});
