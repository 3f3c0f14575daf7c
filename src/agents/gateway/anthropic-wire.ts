import { isObject, objectsOf } from "../../domain/json.ts";
import { anthropicShape } from "./anthropic-shape.ts";
import { anthropicUsageReader } from "./anthropic-usage.ts";
import type { ModelRequest, ProviderWire } from "./provider-wire.ts";

/** The Anthropic Messages API. */
export const anthropicWire: ProviderWire = {
  provider: "anthropic",
  authorize: (headers, secret) => {
    headers.delete("authorization");
    headers.set("x-api-key", secret);
  },
  read,
  withMaxOutput: (body, maxOutput) => (isObject(body) ? { ...body, max_tokens: maxOutput } : body),
  usageReader: anthropicUsageReader,
  shape: anthropicShape,
};

function read(body: unknown, text: string): ModelRequest | null {
  if (!isObject(body)) return null;
  const { model, max_tokens: maxOutput, messages } = body;
  if (typeof model !== "string" || typeof maxOutput !== "number" || !Array.isArray(messages)) return null;
  const answers = objectsOf(messages).filter((message) => message.role === "assistant");
  return { model, maxOutput, cacheWrites: cacheWrites(text), turn: answers.length + 1 };
}

function cacheWrites(text: string): ModelRequest["cacheWrites"] {
  if (!text.includes('"cache_control":{')) return "none";
  return text.includes('"ttl":"1h"') ? "1h" : "5m";
}
