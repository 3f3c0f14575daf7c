import { addUsage, noUsage, type TokenUsage } from "./usage.ts";

/** How a US-dollar figure came about; a figure is never shown without it. */
export type UsdKind = "billed" | "list-price equivalent" | "plan" | "scripted" | "unknown";

/** One metered model call. `usd` is null when the model's price is unknown: never guessed. */
export interface ModelCall {
  readonly role: string;
  readonly round: number;
  readonly model: string;
  readonly usage: TokenUsage;
  readonly usd: number | null;
  readonly usdKind: UsdKind;
}

/** What a session has spent so far. `usd` is null as soon as one call's price is unknown. */
export interface Spend {
  readonly calls: number;
  readonly usage: TokenUsage;
  readonly usd: number | null;
  readonly usdKind: UsdKind;
}

export const noSpend: Spend = { calls: 0, usage: noUsage, usd: 0, usdKind: "billed" };

export function addCall(spend: Spend, call: ModelCall): Spend {
  const usd = spend.usd === null || call.usd === null ? null : spend.usd + call.usd;
  return {
    calls: spend.calls + 1,
    usage: addUsage(spend.usage, call.usage),
    usd,
    usdKind: usd === null ? "unknown" : call.usdKind,
  };
}
