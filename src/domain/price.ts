import type { TokenUsage } from "./usage.ts";

/** What a model costs, in US dollars per million tokens. */
export interface ModelPrice {
  readonly input: number;
  readonly output: number;
  /** Default: as input. */
  readonly cacheRead?: number;
  /** Default: 1.25 times the input, the dearest of the providers' lists. */
  readonly cacheWrite?: number;
  /** Default: twice the input, the dearest of the providers' lists. */
  readonly cacheWrite1h?: number;
}

/** The list prices that are bundled with dev-agent. */
export const priceTable = { name: "@pydantic/genai-prices", version: "0.1.8", date: "2026-09-23" } as const;

/** US dollars. */
export function priceOf(usage: TokenUsage, price: ModelPrice): number {
  const { input, output, cacheRead = input, cacheWrite = 1.25 * input, cacheWrite1h = 2 * input } = price;
  const millionths =
    usage.input * input +
    usage.output * output +
    usage.cacheRead * cacheRead +
    usage.cacheWrite * cacheWrite +
    usage.cacheWrite1h * cacheWrite1h;
  return millionths / 1_000_000;
}
