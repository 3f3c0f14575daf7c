/** Tokens of one or more model calls, as the provider reported them. Fields don't overlap, but for `reasoning`. */
export interface TokenUsage {
  /** Without what was read from or written to a cache. */
  readonly input: number;
  readonly output: number;
  readonly cacheRead: number;
  /** Written to the five-minute cache. */
  readonly cacheWrite: number;
  /** Written to the one-hour cache. */
  readonly cacheWrite1h: number;
  /** The part of `output` that the model thought with, as far as the provider tells it apart. */
  readonly reasoning: number;
}

export const noUsage: TokenUsage = {
  input: 0,
  output: 0,
  cacheRead: 0,
  cacheWrite: 0,
  cacheWrite1h: 0,
  reasoning: 0,
};

export function addUsage(a: TokenUsage, b: TokenUsage): TokenUsage {
  return {
    input: a.input + b.input,
    output: a.output + b.output,
    cacheRead: a.cacheRead + b.cacheRead,
    cacheWrite: a.cacheWrite + b.cacheWrite,
    cacheWrite1h: a.cacheWrite1h + b.cacheWrite1h,
    reasoning: a.reasoning + b.reasoning,
  };
}

/** Reasoning is counted already, as output. */
export function totalTokens(usage: TokenUsage): number {
  return inputTokens(usage) + usage.output;
}

/** All that went in, from a cache or not. */
export function inputTokens({ input, cacheRead, cacheWrite, cacheWrite1h }: TokenUsage): number {
  return input + cacheRead + cacheWrite + cacheWrite1h;
}
