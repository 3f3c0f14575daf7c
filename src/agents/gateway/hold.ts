import type { LimitName, RoleLimits } from "../../domain/budget.ts";
import type { ModelRole } from "../../domain/role.ts";
import type { Spend } from "../../domain/spend.ts";
import { noUsage, type TokenUsage, totalTokens } from "../../domain/usage.ts";
import { type Prices, unknownPrice } from "./prices.ts";
import type { ModelRequest } from "./provider-wire.ts";

/** Below this many output tokens a call isn't worth sending. */
export const leastOutput = 1_024;

/** What a call may cost at worst; set aside from before it is sent until its real cost is known. */
export interface Hold {
  readonly usage: TokenUsage;
  readonly usd: number | null;
  /** Output tokens that the request may ask for. */
  readonly maxOutput: number;
}

/** A budget that a call is paid from: the session's, or its role's. */
export interface Purse {
  /** Absent: the session's. */
  readonly role?: ModelRole;
  readonly limits: Pick<RoleLimits, "usd" | "tokens">;
  readonly spend: Spend;
  /** Holds of calls that are under way. */
  readonly held: readonly Hold[];
}

export interface Room {
  readonly purses: readonly Purse[];
  /** A model of an earlier call whose price is unknown, which makes the sum unknown. */
  readonly unpriced?: string | undefined;
  readonly prices: Prices;
}

export interface Refusal {
  readonly admitted: false;
  readonly role?: ModelRole;
  readonly limit: Extract<LimitName, "usd" | "tokens">;
  readonly allowed: number;
  readonly used: number;
  /** The least that the call may take. */
  readonly worst: number;
}

export type Admission = { readonly admitted: true; readonly hold: Hold } | Refusal;

export interface CallSize {
  readonly request: ModelRequest;
  /** The most that its input may take. */
  readonly inputTokens: number;
}

/** How all of a call's input may be billed. */
type InputKind = Extract<keyof TokenUsage, "input" | "cacheRead" | "cacheWrite" | "cacheWrite1h">;

/** The usual price list's dearest comes first. */
const inputKinds: Readonly<Record<ModelRequest["cacheWrites"], readonly InputKind[]>> = {
  none: ["input", "cacheRead"],
  "5m": ["cacheWrite", "input", "cacheRead"],
  "1h": ["cacheWrite1h", "cacheWrite", "input", "cacheRead"],
};

/** What a call may cost at most. */
export interface Worst {
  readonly usage: TokenUsage;
  readonly usd: number | null;
}

/** The most that a call costs by how much output it gives, its input billed in the dearest way. */
export async function worstCase(call: CallSize, prices: Prices): Promise<(output: number) => Promise<Worst>> {
  const { model, cacheWrites } = call.request;
  const times = passes(call);
  const input = call.inputTokens * times;
  const worstOf = (kind: InputKind) => async (output: number) => {
    const usage = { ...noUsage, [kind]: input, output: output * times };
    return { usage, usd: await prices.usd(model, usage) };
  };
  const ways = await Promise.all(
    inputKinds[cacheWrites].map(worstOf).map(async (worst) => ({ worst, usd: (await worst(0)).usd ?? 0 })),
  );
  return ways.reduce((dearest, way) => (way.usd > dearest.usd ? way : dearest)).worst;
}

/** A conversation that the provider shortens on the way is worked through twice. */
export function passes({ request: { shortensAbove }, inputTokens }: CallSize): number {
  return shortensAbove !== null && inputTokens > shortensAbove ? 2 : 1;
}

/**
 * Whether a call fits what is left of every budget, if need be with less output than it asks for.
 * @throws DevAgentError of kind configuration when a limit in US dollars meets an unknown price.
 */
export async function admit(call: CallSize, room: Room): Promise<Admission> {
  const { request } = call;
  const worst = await worstCase(call, room.prices);
  const range = { none: await worst(0), all: await worst(request.maxOutput) };
  const least = Math.max(request.leastOutput, Math.min(leastOutput, request.maxOutput));
  let maxOutput = request.maxOutput;
  for (const purse of room.purses) {
    for (const fit of [tokensThatFit(call, range, purse), usdThatFit(call, range, { ...purse, ...room })]) {
      if (fit === null) continue;
      if (fit.output < least) return refusal(await worst(least), fit, purse);
      maxOutput = Math.min(maxOutput, fit.output);
    }
  }
  return { admitted: true, hold: { ...(await worst(maxOutput)), maxOutput } };
}

/** What a call costs at most: without output, and with all that it asks for. */
interface WorstRange {
  readonly none: Worst;
  readonly all: Worst;
}

interface Fit {
  readonly limit: Refusal["limit"];
  readonly allowed: number;
  readonly used: number;
  /** The most output that fits; may be negative. */
  readonly output: number;
}

function tokensThatFit(call: CallSize, { none }: WorstRange, { limits, spend, held }: Purse): Fit | null {
  const { tokens: allowed } = limits;
  if (allowed === undefined) return null;
  const used = totalTokens(spend.usage);
  const left = allowed - used - held.reduce((sum, hold) => sum + totalTokens(hold.usage), 0);
  const output = left <= 0 ? -1 : Math.floor((left - totalTokens(none.usage)) / passes(call));
  return { limit: "tokens", allowed, used, output };
}

function usdThatFit({ request }: CallSize, { none, all }: WorstRange, purse: Purse & Room): Fit | null {
  const { limits, spend, held } = purse;
  const { usd: allowed } = limits;
  if (allowed === undefined) return null;
  const { model, maxOutput } = request;
  if (none.usd === null || all.usd === null) throw unknownPrice(model);
  if (spend.usd === null) throw unknownPrice(purse.unpriced ?? model);
  const left = allowed - spend.usd - held.reduce((sum, hold) => sum + (hold.usd ?? 0), 0);
  const about = { limit: "usd", allowed, used: spend.usd } as const;
  if (left <= 0 || none.usd > left) return { ...about, output: -1 };
  if (all.usd <= left) return { ...about, output: maxOutput };
  return { ...about, output: Math.floor((maxOutput * (left - none.usd)) / (all.usd - none.usd)) };
}

function refusal({ usage, usd }: Worst, { limit, allowed, used }: Fit, { role }: Purse): Refusal {
  const worst = limit === "tokens" ? totalTokens(usage) : (usd ?? 0);
  return { admitted: false, limit, allowed, used, worst, ...(role === undefined ? {} : { role }) };
}
