import { mostOutputOf } from "../../../src/agents/gateway/openai-wire.ts";
import { type JsonObject, objectsOf } from "../../../src/domain/json.ts";
import { noUsage, type TokenUsage } from "../../../src/domain/usage.ts";
import { type Event, messageStream, pacedStreamOf, responseStream } from "./scripted-wire.ts";

export type Api = "anthropic" | "openai";

/** How a provider uses what a request allows, each as a share of the most. */
export interface Habits {
  readonly outputShare: number;
  /** Of the input, what is written to a cache for an hour, for minutes, and read from it, as far as there is one. */
  readonly cacheShares: readonly [number, number, number];
}

/** Tokens of a text: dense ones are all that its bytes allow, others what code usually takes. */
function tokensOf(text: string): number {
  const bytes = Buffer.byteLength(text);
  return Math.floor(text.includes("#dense") ? bytes * mostPerByte : bytes / 4);
}

/** No tokenizer makes more of a byte. */
const mostPerByte = 1;

/** What a provider takes for a request: the same for the same messages, whatever else is in it. */
export function usageFor(api: Api, body: JsonObject, { outputShare, cacheShares }: Habits): TokenUsage {
  const { messages, input: items, max_tokens: most, max_output_tokens: asked, ...rest } = body;
  const said = objectsOf(api === "anthropic" ? messages : items);
  const parts = [...said, rest].map((part) => JSON.stringify(part));
  let left = parts.map(tokensOf).reduce((sum, tokens) => sum + tokens, 0);
  const allowed = Number(api === "anthropic" ? most : (asked ?? mostOutputOf(String(body.model))));
  const take = (part: number, possible: boolean) => {
    const taken = possible ? Math.floor(left * part) : 0;
    left -= taken;
    return taken;
  };
  const text = parts.join("");
  const caches = api === "openai" || text.includes("cache_control");
  const cacheWrite1h = take(cacheShares[0], text.includes('"1h"'));
  const cacheWrite = take(cacheShares[1], caches);
  const cacheRead = take(cacheShares[2], caches);
  const output = Math.floor(allowed * outputShare);
  return { ...noUsage, input: left, output, cacheRead, cacheWrite, cacheWrite1h };
}

/** Usage as the Messages API tells it at the start and at the end of a stream. @param twice Of a summing up before it. */
function messageUsage(usage: TokenUsage, twice: boolean) {
  const start = {
    input_tokens: usage.input,
    cache_read_input_tokens: usage.cacheRead,
    cache_creation_input_tokens: usage.cacheWrite + usage.cacheWrite1h,
    cache_creation: {
      ephemeral_5m_input_tokens: usage.cacheWrite,
      ephemeral_1h_input_tokens: usage.cacheWrite1h,
    },
    output_tokens: 1,
  };
  const whole = { ...start, output_tokens: usage.output };
  const iterations = [
    { ...whole, type: "compaction" },
    { ...whole, type: "message" },
  ];
  const end = { output_tokens: usage.output, ...(twice ? { iterations } : {}) };
  return { start, end, whole: twice ? { ...whole, iterations } : whole };
}

function responseUsage(usage: TokenUsage, twice: boolean) {
  const times = twice ? 2 : 1;
  return {
    input_tokens: (usage.input + usage.cacheRead + usage.cacheWrite) * times,
    input_tokens_details: {
      cached_tokens: usage.cacheRead * times,
      cache_write_tokens: usage.cacheWrite * times,
    },
    output_tokens: usage.output * times,
  };
}

export interface Answering {
  readonly api: Api;
  readonly usage: TokenUsage;
  /** Whether the conversation is summed up first, which takes as much again. */
  readonly twice: boolean;
  readonly ending: "stream" | "whole" | "cut at once" | "cut after start" | "failed in the stream";
  readonly pace: () => Promise<unknown>;
}

/** What a provider answers, as it goes over the wire. */
export function answerOf({ api, usage, twice, ending, pace }: Answering): Response {
  if (ending === "whole")
    return Response.json(
      api === "anthropic"
        ? { type: "message", usage: messageUsage(usage, twice).whole }
        : { object: "response", status: "completed", usage: responseUsage(usage, twice) },
    );
  const events = eventsOf(api, usage, twice);
  const begun = events.slice(0, 3);
  const failed = { type: "error", error: { type: "overloaded_error" } };
  if (ending === "failed in the stream") return pacedStreamOf({ events: [...begun, failed], pace });
  if (ending === "cut after start") return pacedStreamOf({ events: begun, cut: true, pace });
  return pacedStreamOf({ events: ending === "stream" ? events : [], cut: ending !== "stream", pace });
}

function eventsOf(api: Api, usage: TokenUsage, twice: boolean): readonly Event[] {
  if (api === "openai") return responseStream(responseUsage(usage, twice));
  const { start, end } = messageUsage(usage, twice);
  return messageStream(start, end);
}
