import { isObject, type JsonObject, objectsOf } from "../../domain/json.ts";
import { leastOutput } from "./hold.ts";
import { answersIn, openaiShape } from "./openai-shape.ts";
import { openaiSurface } from "./openai-surface.ts";
import { openaiUsageReader } from "./openai-usage.ts";
import type { ModelRequest, ProviderWire } from "./provider-wire.ts";

/** The OpenAI Responses API. */
export const openaiWire: ProviderWire = {
  provider: "openai",
  surface: openaiSurface,
  /** A large picture of those models that count most for one; the longest context. */
  mostTokens: { picture: 40_000, document: 1_050_000 },
  read: (body) => read(body, leastOutput),
  withMaxOutput: (body, maxOutput) => (isObject(body) ? { ...body, max_output_tokens: maxOutput } : body),
  usageReader: openaiUsageReader,
  shape: openaiShape,
};

/** The same as ChatGPT's plans offer it, which take no limit of the output: a call fits as it is, or not at all. */
export const chatgptWire: ProviderWire = {
  ...openaiWire,
  read: (body) => read(body, Number.POSITIVE_INFINITY),
  withMaxOutput: (body) => body,
};

const usualMost = 128_000;
const mostOutput: readonly (readonly [RegExp, number])[] = [
  [/^gpt-4\.1/, 32_768],
  [/^(?:chatgpt|gpt)-4o/, 16_384],
  [/^o[134](?:-|$)/, 100_000],
];

function read(body: unknown, least: number): ModelRequest | null {
  if (!isObject(body) || typeof body.model !== "string") return null;
  const { model, max_output_tokens: asked = null } = body;
  if (typeof body.input !== "string" && !Array.isArray(body.input)) return null;
  if (asked !== null && !(Number.isSafeInteger(asked) && Number(asked) > 0)) return null;
  const maxOutput = asked === null ? mostOutputOf(model) : Number(asked);
  return {
    model,
    maxOutput,
    leastOutput: Math.min(least, maxOutput),
    // It caches by itself; some models charge for what is written.
    cacheWrites: "5m",
    shortensAbove: compactsAbove(body),
    turn: answersIn(body) + 1,
    toolCalls: resultsIn(objectsOf(body.input)),
  };
}

/** The results at its end; an answer, or what a person says, ends them. */
function resultsIn(items: readonly JsonObject[]): number {
  const isResult = ({ type }: JsonObject) => typeof type === "string" && type.endsWith("_call_output");
  const last = items.findLastIndex(isResult);
  const before = items.slice(0, last).findLastIndex((item) => !isResult(item));
  return last < 0 ? 0 : last - before;
}

/** The most output of a request that doesn't limit it. */
export function mostOutputOf(model: string): number {
  return mostOutput.find(([family]) => family.test(model))?.[1] ?? usualMost;
}

/** Where no threshold is named, nobody knows it. */
function compactsAbove({ context_management: edits }: JsonObject): number | null {
  const thresholds = objectsOf(edits).map(({ compact_threshold: from }) =>
    typeof from === "number" ? from : 0,
  );
  return thresholds.length === 0 ? null : Math.min(...thresholds);
}
