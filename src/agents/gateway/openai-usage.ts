import { isObject, type JsonObject, numberAt, objectAt, parseJson } from "../../domain/json.ts";
import type { TokenUsage } from "../../domain/usage.ts";
import type { UsageReader, UsageReading } from "./provider-wire.ts";
import { createSseReader } from "./sse-data.ts";

/** Reads usage from a Responses API answer, streamed or whole. */
export function openaiUsageReader(contentType: string): UsageReader {
  return contentType.includes("json") ? bodyReader() : streamReader();
}

/** An answer began, and how it ends isn't known yet. */
const untold: UsageReading = { usage: null, complete: false };

function streamReader(): UsageReader {
  let reading: UsageReading | null = null;
  let worked = false;
  const push = createSseReader((data) => {
    if (!/"(?:response\.(?:created|completed|incomplete|failed|output_item\.added)|error)"/.test(data))
      return;
    const event = parseJson(data);
    if (!isObject(event)) return;
    const { type, response } = event;
    if (type === "response.created") reading = untold;
    else if (type === "response.output_item.added") {
      worked = true;
      reading ??= untold;
    } else if (type === "response.completed" || type === "response.incomplete") reading = readingOf(response);
    // What failed before it did anything isn't charged, e.g. as the model is overloaded.
    else if (type === "response.failed")
      reading = isReported(response) || worked ? readingOf(response) : null;
    else if (type === "error" && !worked) reading = null;
  });
  return { push, read: () => reading };
}

function bodyReader(): UsageReader {
  const decoder = new TextDecoder();
  let text = "";
  return {
    push: (chunk) => {
      text += decoder.decode(chunk, { stream: true });
    },
    read: () => {
      const body = parseJson(text);
      if (!isObject(body) || body.object !== "response") return null;
      return body.status === "failed" && !isReported(body) ? null : readingOf(body);
    },
  };
}

function isReported(response: unknown): boolean {
  return isObject(response) && isObject(response.usage);
}

function readingOf(response: unknown): UsageReading {
  const { usage, service_tier: tier } = isObject(response) ? response : ({} as JsonObject);
  if (!isObject(usage)) return untold;
  // Other tiers have prices of their own.
  const usual = tier === undefined || tier === null || tier === "default" || tier === "auto";
  return { usage: usageOf(usage), complete: true, ...(usual ? {} : { unpriced: true }) };
}

/** The API counts what came from a cache or went to one within the input. */
function usageOf(report: JsonObject): TokenUsage {
  const ofInput = objectAt(report, "input_tokens_details");
  const cacheRead = count(ofInput, "cached_tokens");
  const cacheWrite = count(ofInput, "cache_write_tokens");
  return {
    input: Math.max(0, count(report, "input_tokens") - cacheRead - cacheWrite),
    output: count(report, "output_tokens"),
    cacheRead,
    cacheWrite,
    cacheWrite1h: 0,
    reasoning: count(objectAt(report, "output_tokens_details"), "reasoning_tokens"),
  };
}

function count(report: JsonObject, field: string): number {
  return Math.max(0, numberAt(report, field) ?? 0);
}
