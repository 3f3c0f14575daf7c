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
  /** The answer broke off before its usage was told: this is the most that it may have been. */
  readonly estimated?: true;
}

/** A sum in US dollars, with all that must be said of it. */
export interface Cost {
  /** Null as soon as one call's price is unknown. */
  readonly usd: number | null;
  /** `mixed`: calls of several kinds are in it. */
  readonly usdKind: UsdKind | "mixed";
  /** What of it is billed, as far as it is known; only where the kind doesn't tell. */
  readonly billedUsd?: number;
  /** Calls in it that count with the most that they may have cost; absent: none. */
  readonly estimatedCalls?: number;
}

/** What a session has spent so far. */
export interface Spend extends Cost {
  readonly calls: number;
  readonly usage: TokenUsage;
}

export const noSpend: Spend = { calls: 0, usage: noUsage, usd: 0, usdKind: "billed" };

export function addCall(spend: Spend, call: ModelCall): Spend {
  const usd = spend.usd === null || call.usd === null ? null : spend.usd + call.usd;
  const usdKind = usd === null ? "unknown" : kindOf(spend, call);
  const billed = billedOf(spend) + (call.usdKind === "billed" ? (call.usd ?? 0) : 0);
  const untold = billed > 0 && (usdKind === "mixed" || usdKind === "unknown");
  const estimated = (spend.estimatedCalls ?? 0) + (call.estimated === true ? 1 : 0);
  return {
    calls: spend.calls + 1,
    usage: addUsage(spend.usage, call.usage),
    usd,
    usdKind,
    ...(untold ? { billedUsd: billed } : {}),
    ...(estimated > 0 ? { estimatedCalls: estimated } : {}),
  };
}

export function sumCalls(calls: readonly ModelCall[]): Spend {
  return calls.reduce(addCall, noSpend);
}

/** Sums of calls by what they have in common, e.g. their role, in the order in which it first came up. */
export function spendBy(
  calls: readonly ModelCall[],
  key: (call: ModelCall) => string,
): ReadonlyMap<string, Spend> {
  const sums = new Map<string, Spend>();
  for (const call of calls) sums.set(key(call), addCall(sums.get(key(call)) ?? noSpend, call));
  return sums;
}

/** The cost alone. */
export function costOf({ usd, usdKind, billedUsd, estimatedCalls }: Cost): Cost {
  return {
    usd,
    usdKind,
    ...(billedUsd === undefined ? {} : { billedUsd }),
    ...(estimatedCalls === undefined ? {} : { estimatedCalls }),
  };
}

function kindOf(spend: Spend, call: ModelCall): Cost["usdKind"] {
  return spend.calls === 0 || spend.usdKind === call.usdKind ? call.usdKind : "mixed";
}

function billedOf({ usd, usdKind, billedUsd }: Spend): number {
  return billedUsd ?? (usdKind === "billed" ? (usd ?? 0) : 0);
}
