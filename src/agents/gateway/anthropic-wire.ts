import { isObject, type JsonObject, objectAt, objectsOf } from "../../domain/json.ts";
import { anthropicShape } from "./anthropic-shape.ts";
import { anthropicSurface } from "./anthropic-surface.ts";
import { anthropicUsageReader } from "./anthropic-usage.ts";
import { leastOutput } from "./hold.ts";
import type { ModelRequest, ProviderWire } from "./provider-wire.ts";

/** The Anthropic Messages API. */
export const anthropicWire: ProviderWire = {
  provider: "anthropic",
  surface: anthropicSurface,
  /** A picture of the newest models', whose sides they take at full length; the longest context. */
  mostTokens: { picture: 5_000, document: 1_000_000 },
  read,
  withMaxOutput: (body, maxOutput) => (isObject(body) ? withMaxTokens(body, maxOutput) : body),
  usageReader: anthropicUsageReader,
  shape: anthropicShape,
};

/** The API takes no smaller budget for thinking. */
const leastThinking = 1_024;
/** Where it isn't said. */
const usualTrigger = 150_000;

function read(body: unknown, text: string): ModelRequest | null {
  if (!isObject(body)) return null;
  const { model, max_tokens: maxOutput, messages } = body;
  if (typeof model !== "string" || !isCount(maxOutput) || !Array.isArray(messages)) return null;
  const answers = objectsOf(messages).filter((message) => message.role === "assistant");
  const least = thinkingBudget(body) === null ? leastOutput : leastThinking + leastOutput;
  return {
    model,
    maxOutput,
    leastOutput: Math.min(least, maxOutput),
    // Nobody gets a write past it by spelling the field differently.
    cacheWrites: cacheWrites(text.includes("\\u00") ? JSON.stringify(body) : text),
    shortensAbove: compactsAbove(body),
    turn: answers.length + 1,
    toolCalls: resultsIn(objectsOf(messages)),
  };
}

function resultsIn(messages: readonly JsonObject[]): number {
  const answered = messages.findLastIndex(({ role }) => role === "assistant");
  const blocks = messages.slice(answered + 1).flatMap(({ content }) => objectsOf(content));
  return blocks.filter(({ type }) => type === "tool_result").length;
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

function cacheWrites(text: string): ModelRequest["cacheWrites"] {
  if (!/"cache_control"\s*:\s*\{/.test(text)) return "none";
  return /"ttl"\s*:\s*"1h"/.test(text) ? "1h" : "5m";
}

/** Tokens set aside for thinking, within `max_tokens` and less than it; null where the model sees to it itself. */
function thinkingBudget(body: JsonObject): number | null {
  const { type, budget_tokens: budget } = objectAt(body, "thinking");
  return type === "enabled" && typeof budget === "number" ? budget : null;
}

function withMaxTokens(body: JsonObject, maxOutput: number): JsonObject {
  const budget = thinkingBudget(body);
  const lowered = { ...body, max_tokens: maxOutput };
  if (budget === null || budget <= maxOutput - leastOutput) return lowered;
  const thinking = { ...objectAt(body, "thinking"), budget_tokens: maxOutput - leastOutput };
  return { ...lowered, thinking };
}

function compactsAbove(body: JsonObject): number | null {
  const edits = objectsOf(objectAt(body, "context_management").edits);
  const triggers = edits
    .filter(({ type }) => String(type).startsWith("compact"))
    .map(({ trigger }) => (isObject(trigger) ? tokensOf(trigger) : usualTrigger));
  return triggers.length === 0 ? null : Math.min(...triggers);
}

/** What is counted in anything but tokens may be reached at once. */
function tokensOf({ type, value }: JsonObject): number {
  return type === "input_tokens" && typeof value === "number" ? value : 0;
}
