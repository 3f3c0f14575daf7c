import type { Limits } from "../../domain/budget.ts";
import { type TokenUsage, totalTokens } from "../../domain/usage.ts";
import { DevAgentError } from "../../errors.ts";

/** List prices. */
export interface Prices {
  /** US dollars of a call; null when the model's price is unknown. */
  usd(model: string, usage: TokenUsage): Promise<number | null>;
}

/** The prices that are bundled with dev-agent; loaded when first asked. */
export function createPrices(provider: string): Prices {
  return {
    usd: async (model, usage) => {
      const { calcPrice } = await import("@pydantic/genai-prices");
      const price = calcPrice(
        {
          input_tokens: totalTokens(usage) - usage.output,
          output_tokens: usage.output,
          cache_read_tokens: usage.cacheRead,
          cache_write_tokens: usage.cacheWrite + usage.cacheWrite1h,
          cache_write_1h_tokens: usage.cacheWrite1h,
        },
        model,
        { providerId: provider },
      );
      // The table matches by prefix, and a newer model's name may begin like an older one's.
      if (price === null || plainName(price.model.id) !== plainName(model)) return null;
      return price.total_price;
    },
  };
}

/** A model's name without its date or `latest`. */
export function plainName(model: string): string {
  return model.replace(/[-@](?:\d{8}|latest|0)$/, "");
}

/**
 * Refuses a US-dollar budget that can't be kept because the model's price is unknown.
 * @throws DevAgentError of kind configuration.
 */
export async function requireKnownPrice(prices: Prices, model: string, limits: Limits): Promise<void> {
  if (limits.usd === undefined) return;
  const none = { input: 1, output: 1, cacheRead: 0, cacheWrite: 0, cacheWrite1h: 0 };
  if ((await prices.usd(model, none)) === null) throw unknownPrice(model);
}

export function unknownPrice(model: string): DevAgentError {
  return new DevAgentError({
    code: "price-unknown",
    kind: "configuration",
    message: `The price of the model ${model} isn't known, so a budget in US dollars can't be kept.`,
    remedy:
      "Limit tokens with --budget-tokens instead of --budget-usd, or choose a model whose price is known.",
  });
}
