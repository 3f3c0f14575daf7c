import type { RoleLimits } from "../../domain/budget.ts";
import { type ModelPrice, priceOf } from "../../domain/price.ts";
import { inputTokens, noUsage, type TokenUsage } from "../../domain/usage.ts";
import { DevAgentError } from "../../errors.ts";
import { namesModel } from "./price-match.ts";

/** What calls cost. */
export interface Prices {
  /** US dollars of a call; null when the model's price is unknown. */
  usd(model: string, usage: TokenUsage): Promise<number | null>;
}

/**
 * List prices as they are bundled with dev-agent, loaded when first asked.
 * @param own What the user says that models cost; it goes before the list.
 */
export function createPrices(provider: string, own: Readonly<Record<string, ModelPrice>> = {}): Prices {
  return {
    usd: async (model, usage) => {
      const price = Object.hasOwn(own, model) ? own[model] : undefined;
      return price === undefined ? listPrice(provider, model, usage) : priceOf(usage, price);
    },
  };
}

let table: Promise<typeof import("@pydantic/genai-prices")> | undefined;

/** Kept: even to find a module that is loaded takes a good part of what a call may be held up for. */
function loadTable() {
  table ??= import("@pydantic/genai-prices");
  return table;
}

/** Long contexts cost more, where the list says so. */
async function listPrice(provider: string, model: string, usage: TokenUsage): Promise<number | null> {
  const { calcPrice } = await loadTable();
  const counts = {
    input_tokens: inputTokens(usage),
    output_tokens: usage.output,
    cache_read_tokens: usage.cacheRead,
    cache_write_tokens: usage.cacheWrite + usage.cacheWrite1h,
    cache_write_1h_tokens: usage.cacheWrite1h,
  };
  const price = calcPrice(counts, model, { providerId: provider });
  if (price === null || !namesModel(price.model.match, [model, plainName(model)])) return null;
  return price.total_price;
}

/** A model's name without its date or `latest`. */
export function plainName(model: string): string {
  return model.replace(/[-@](?:\d{8}|\d{4}-\d{2}-\d{2}|latest|0)$/, "");
}

/**
 * Refuses a US-dollar budget that can't be kept because the model's price is unknown.
 * @param limits Of the session, or of the role that the model plays.
 * @throws DevAgentError of kind configuration.
 */
export async function requireKnownPrice(prices: Prices, model: string, limits: RoleLimits): Promise<void> {
  if (limits.usd === undefined) return;
  if ((await prices.usd(model, { ...noUsage, input: 1, output: 1 })) === null) throw unknownPrice(model);
}

export function unknownPrice(model: string): DevAgentError {
  return new DevAgentError({
    code: "price-unknown",
    kind: "configuration",
    message: `The price of the model ${model} isn't known, so a budget in US dollars can't be kept.`,
    remedy: `Add \`prices: { ${JSON.stringify(model)}: { input: IN, output: OUT } }\` to .dev-agent.yml with what a million tokens cost in US dollars, choose a model whose price is known, or limit --budget-tokens instead.`,
  });
}
