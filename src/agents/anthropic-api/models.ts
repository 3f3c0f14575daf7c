import { plainName } from "../gateway/prices.ts";

/** Models that decide for themselves how much to think. */
const adaptive = new Set([
  "claude-fable-5",
  "claude-fable-5-1",
  "claude-fable-5-2",
  "claude-haiku-5-5",
  "claude-mythos-5",
  "claude-mythos-5-1",
  "claude-mythos-5-2",
  "claude-opus-4-6",
  "claude-opus-4-7",
  "claude-opus-4-8",
  "claude-opus-5",
  "claude-opus-5-5",
  "claude-sonnet-4-6",
  "claude-sonnet-5",
  "claude-sonnet-5-5",
]);

export interface ModelTraits {
  /** Output tokens asked for at most. */
  readonly maxOutput: number;
  readonly adaptiveThinking: boolean;
  /** Whether tool inputs can be held to their schema by the API. */
  readonly strictTools: boolean;
}

/** What a request may ask of a model. An unknown one gets what every current model takes. */
export function traitsOf(model: string): ModelTraits {
  const name = plainName(model);
  if (/^claude-(?:3-5|3\.5)/.test(name))
    return { maxOutput: 8_192, adaptiveThinking: false, strictTools: false };
  if (/^claude-(?:[12]|3-(?!7)|instant)/.test(name))
    return { maxOutput: 4_096, adaptiveThinking: false, strictTools: false };
  if (/^claude-(?:3-7|(?:opus|sonnet)-4$)/.test(name))
    return { maxOutput: 16_384, adaptiveThinking: false, strictTools: false };
  if (adaptive.has(name)) return { maxOutput: 32_000, adaptiveThinking: true, strictTools: true };
  return { maxOutput: 16_384, adaptiveThinking: false, strictTools: true };
}
