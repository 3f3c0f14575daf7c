import type { Spend } from "./spend.ts";
import { totalTokens } from "./usage.ts";

/** The most a session may use. Absent means unlimited, except rounds. */
export interface Limits {
  readonly usd?: number;
  readonly tokens?: number;
  readonly minutes?: number;
  /** Coder rounds, at least 1. */
  readonly rounds: number;
}

export type BudgetStatus =
  | { readonly status: "within" }
  | {
      readonly status: "exceeded";
      readonly limit: "usd" | "tokens" | "minutes" | "rounds";
      readonly allowed: number;
      readonly used: number;
    }
  /** A limit in US dollars that can't be kept, as the price of some call isn't known. */
  | { readonly status: "unknown"; readonly limit: "usd"; readonly allowed: number };

export interface Used {
  readonly spend: Spend;
  /** Time the session has worked, in milliseconds; waiting for a person doesn't count. */
  readonly elapsedMs: number;
  /** Rounds already finished. */
  readonly rounds: number;
}

/** Whether one more model turn may start: only when `within`. A limit that is reached counts as exceeded. */
export function checkBudget(limits: Limits, used: Used): BudgetStatus {
  const pairs = [
    ["usd", limits.usd, used.spend.usd],
    ["tokens", limits.tokens, totalTokens(used.spend.usage)],
    ["minutes", limits.minutes, used.elapsedMs / 60_000],
    ["rounds", limits.rounds, used.rounds],
  ] as const;
  for (const [limit, allowed, amount] of pairs) {
    if (allowed === undefined) continue;
    if (amount === null) return { status: "unknown", limit: "usd", allowed };
    if (amount >= allowed) return { status: "exceeded", limit, allowed, used: amount };
  }
  return { status: "within" };
}
