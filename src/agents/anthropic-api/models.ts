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

/** Adaptive models for which the API's documentation names no way to shorten a conversation. */
const neverShortened = new Set(["claude-fable-5-2", "claude-mythos-5-2"]);
/** Others whose old tool results it may clear. */
const cleared = new Set(["claude-haiku-4-5", "claude-opus-4-5", "claude-sonnet-4-5"]);

export interface ModelTraits {
  /** Output tokens asked for at most. */
  readonly maxOutput: number;
  readonly adaptiveThinking: boolean;
  /** Whether tool inputs can be held to their schema by the API. */
  readonly strictTools: boolean;
  /** Whether the API may clear old tool results (beta). */
  readonly clearsToolUses: boolean;
  /** Whether the API may put a summary in the place of a long conversation (beta). */
  readonly compacts: boolean;
}

/** What a request may ask of a model. An unknown one gets what every current model takes. */
export function traitsOf(model: string): ModelTraits {
  const name = plainName(model);
  if (/^claude-(?:3-5|3\.5)/.test(name)) return { ...plain, maxOutput: 8_192, strictTools: false };
  if (/^claude-(?:[12]|3-(?!7)|instant)/.test(name))
    return { ...plain, maxOutput: 4_096, strictTools: false };
  if (/^claude-(?:3-7|(?:opus|sonnet)-4$)/.test(name)) return { ...plain, strictTools: false };
  if (!adaptive.has(name)) return { ...plain, clearsToolUses: cleared.has(name) };
  const shortened = !neverShortened.has(name);
  return {
    maxOutput: 32_000,
    adaptiveThinking: true,
    strictTools: true,
    clearsToolUses: shortened,
    compacts: shortened,
  };
}

const plain: ModelTraits = {
  maxOutput: 16_384,
  adaptiveThinking: false,
  strictTools: true,
  clearsToolUses: false,
  compacts: false,
};
