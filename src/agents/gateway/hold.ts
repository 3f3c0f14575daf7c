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
  /** Of the request's body. */
  readonly bytes: number;
}

/** Upper bound of a request's input: no current tokenizer makes more than one token of two bytes of text or code. */
function worstInputTokens(bytes: number): number {
  return Math.ceil(bytes / 2);
}

/** The most that a call uses with so much output. */
export function worstUsage({ request, bytes }: CallSize, output: number): TokenUsage {
  const tokens = worstInputTokens(bytes);
  const times = passes({ request, bytes });
  const input = tokens * times;
  const counts = { ...noUsage, output: output * times };
  if (request.cacheWrites === "none") return { ...counts, input };
  return request.cacheWrites === "1h" ? { ...counts, cacheWrite1h: input } : { ...counts, cacheWrite: input };
}

/** A conversation that the provider shortens on the way is worked through twice. */
function passes({ request, bytes }: CallSize): number {
  const { shortensAbove } = request;
  return shortensAbove !== null && worstInputTokens(bytes) > shortensAbove ? 2 : 1;
}

/**
 * Whether a call fits what is left of every budget, if need be with less output than it asks for.
 * @throws DevAgentError of kind configuration when a limit in US dollars meets an unknown price.
 */
export async function admit(call: CallSize, room: Room): Promise<Admission> {
  const { request } = call;
  const least = Math.max(request.leastOutput, Math.min(leastOutput, request.maxOutput));
  let maxOutput = request.maxOutput;
  for (const purse of room.purses) {
    const fits = [tokensThatFit(call, purse), await usdThatFit(call, { ...purse, ...room })];
    for (const fit of fits) {
      if (fit === null) continue;
      if (fit.output < least) return refusal(call, { fit, least, purse, prices: room.prices });
      maxOutput = Math.min(maxOutput, fit.output);
    }
  }
  const usage = worstUsage(call, maxOutput);
  return { admitted: true, hold: { usage, usd: await room.prices.usd(request.model, usage), maxOutput } };
}

interface Fit {
  readonly limit: Refusal["limit"];
  readonly allowed: number;
  readonly used: number;
  /** The most output that fits; may be negative. */
  readonly output: number;
}

function tokensThatFit(call: CallSize, { limits, spend, held }: Purse): Fit | null {
  const { tokens: allowed } = limits;
  if (allowed === undefined) return null;
  const used = totalTokens(spend.usage);
  const left = allowed - used - held.reduce((sum, hold) => sum + totalTokens(hold.usage), 0);
  const output = left <= 0 ? -1 : Math.floor((left - totalTokens(worstUsage(call, 0))) / passes(call));
  return { limit: "tokens", allowed, used, output };
}

async function usdThatFit(call: CallSize, purse: Purse & Room): Promise<Fit | null> {
  const { limits, spend, held, prices } = purse;
  const { usd: allowed } = limits;
  if (allowed === undefined) return null;
  const { model, maxOutput } = call.request;
  const inputUsd = await prices.usd(model, worstUsage(call, 0));
  const worstUsd = await prices.usd(model, worstUsage(call, maxOutput));
  if (inputUsd === null || worstUsd === null) throw unknownPrice(model);
  if (spend.usd === null) throw unknownPrice(purse.unpriced ?? "of an earlier call");
  const left = allowed - spend.usd - held.reduce((sum, hold) => sum + (hold.usd ?? 0), 0);
  const about = { limit: "usd", allowed, used: spend.usd } as const;
  if (left <= 0 || inputUsd > left) return { ...about, output: -1 };
  if (worstUsd <= left) return { ...about, output: maxOutput };
  return { ...about, output: Math.floor((maxOutput * (left - inputUsd)) / (worstUsd - inputUsd)) };
}

interface Refused {
  readonly fit: Fit;
  readonly least: number;
  readonly purse: Purse;
  readonly prices: Prices;
}

async function refusal(call: CallSize, { fit, least, purse, prices }: Refused): Promise<Refusal> {
  const { limit, allowed, used } = fit;
  const usage = worstUsage(call, least);
  const worst =
    limit === "tokens" ? totalTokens(usage) : ((await prices.usd(call.request.model, usage)) ?? 0);
  const whose = purse.role === undefined ? {} : { role: purse.role };
  return { admitted: false, limit, allowed, used, worst, ...whose };
}
