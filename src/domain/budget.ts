import type { ModelRole } from "./role.ts";
import type { Spend } from "./spend.ts";
import { totalTokens } from "./usage.ts";

/** The most that one role may use in a session. Absent means unlimited. */
export interface RoleLimits {
  /** US dollars, of whatever kind. */
  readonly usd?: number;
  readonly tokens?: number;
  readonly minutes?: number;
  /** Rounds in which it works: coder rounds, or reviews. */
  readonly rounds?: number;
}

/** The most a session may use. Absent means unlimited, except rounds. */
export interface Limits extends RoleLimits {
  /** Coder rounds, at least 1. */
  readonly rounds: number;
  /** Within these, what each role may use of them. */
  readonly roles?: Readonly<Partial<Record<ModelRole, RoleLimits>>>;
}

/** The most that a session may do in any minute. */
export interface BurstLimits {
  readonly modelCalls: number;
  /** Calls of tools, by the results that requests carry. */
  readonly toolCalls: number;
}

/** More than a session does that nothing is wrong with; docs/adr/0017-stuck.md says why these. */
export const usualBurst: BurstLimits = { modelCalls: 300, toolCalls: 1_200 };

export type LimitName = keyof RoleLimits;

export type BudgetStatus =
  | { readonly status: "within" }
  | {
      readonly status: "exceeded";
      readonly limit: LimitName;
      readonly allowed: number;
      readonly used: number;
      /** Whose limit it is; absent: the session's. */
      readonly role?: ModelRole;
      /** What the next call may take at worst, where that is what doesn't fit. */
      readonly needed?: number;
    }
  /** A limit in US dollars that can't be kept, as the price of some call isn't known. */
  | { readonly status: "unknown"; readonly limit: "usd"; readonly allowed: number };

export interface Used {
  readonly spend: Spend;
  /** Time at work, in milliseconds; waiting for a person doesn't count. */
  readonly elapsedMs: number;
  /** Rounds already finished. */
  readonly rounds: number;
}

/** Whether one more model turn may start: only when `within`. A limit that is reached counts as exceeded. */
export function checkBudget(limits: RoleLimits, used: Used): BudgetStatus {
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

/** The same for what one role has used, by its own limits. */
export function checkRoleBudget({ roles }: Limits, role: ModelRole, used: Used): BudgetStatus {
  const status = checkBudget(roles?.[role] ?? {}, used);
  return status.status === "exceeded" ? { ...status, role } : status;
}

/** Limits with some of them changed; those of each role one by one. */
export function withLimits(limits: Limits, change: Partial<Limits>): Limits {
  const { roles = {}, ...session } = { ...limits, ...change };
  const merged = { ...limits.roles };
  for (const [role, more] of Object.entries(roles) as [ModelRole, RoleLimits][])
    merged[role] = { ...merged[role], ...more };
  return { ...session, ...(Object.keys(merged).length > 0 ? { roles: merged } : {}) };
}

/** A limit that was reached, and how much would have been needed. */
export interface ReachedLimit {
  readonly session: string;
  readonly limit: LimitName;
  readonly role?: ModelRole | undefined;
  readonly allowed: number;
  /** The least with which the session can go on, where that is known. */
  readonly needed?: number;
}

const flags = {
  usd: "--budget-usd",
  tokens: "--budget-tokens",
  minutes: "--max-minutes",
  rounds: "--max-rounds",
} as const satisfies Record<LimitName, string>;

/** The command that goes on with a session under a larger limit, which it proposes. */
export function moreBudgetCommand({ session, limit, role, allowed, needed = 0 }: ReachedLimit): string {
  const enough = Math.max(limit === "rounds" ? allowed + 2 : allowed * 2, needed);
  const value = limit === "usd" ? Math.ceil(enough * 100) / 100 : Math.ceil(enough);
  return `dev-agent resume ${session} ${flags[limit]} ${role === undefined ? "" : `${role}=`}${value}`;
}
