import type { Limits } from "../../domain/budget.ts";
import type { Spend } from "../../domain/spend.ts";
import { noUsage, type TokenUsage, totalTokens } from "../../domain/usage.ts";
import { type Prices, unknownPrice } from "./prices.ts";
import type { ModelRequest } from "./provider-wire.ts";

/** Below this many output tokens a call isn't worth sending. */
const leastOutput = 1_024;

/** What a call may cost at worst; set aside from before it is sent until its real cost is known. */
export interface Hold {
  readonly usage: TokenUsage;
  readonly usd: number | null;
}

export interface Room {
  readonly limits: Pick<Limits, "usd" | "tokens">;
  readonly spend: Spend;
  /** A model of an earlier call whose price is unknown, which makes the sum unknown. */
  readonly unpriced?: string | undefined;
  /** Holds of calls that are under way. */
  readonly held: readonly Hold[];
  readonly prices: Prices;
}

export type Admission =
  | { readonly admitted: true; readonly hold: Hold }
  | {
      readonly admitted: false;
      readonly limit: "usd" | "tokens";
      readonly used: number;
      readonly worst: number;
    };

/** Upper bound of a request's input: no current tokenizer makes more than one token of two bytes of text or code. */
function worstInput(request: ModelRequest, bytes: number): TokenUsage {
  const tokens = Math.ceil(bytes / 2);
  if (request.cacheWrites === "none") return { ...noUsage, input: tokens };
  return request.cacheWrites === "1h"
    ? { ...noUsage, cacheWrite1h: tokens }
    : { ...noUsage, cacheWrite: tokens };
}

/**
 * Whether a call fits what is left of the budget, if need be with less output than it asks for.
 * @throws DevAgentError of kind configuration when a limit in US dollars meets an unknown price.
 */
export async function admit(request: ModelRequest, bytes: number, room: Room): Promise<Admission> {
  const input = worstInput(request, bytes);
  const least = Math.min(leastOutput, request.maxOutput);
  const byTokens = tokenRoom(input, room);
  if (byTokens !== null && (byTokens.left <= 0 || byTokens.output < least))
    return { admitted: false, limit: "tokens", used: byTokens.used, worst: totalTokens(input) + least };
  const asked = Math.min(request.maxOutput, byTokens?.output ?? request.maxOutput);
  const byUsd = await usdRoom(request.model, { ...input, output: asked }, room);
  if (byUsd !== null && (byUsd.left <= 0 || byUsd.output < least))
    return { admitted: false, limit: "usd", used: byUsd.used, worst: byUsd.worst };
  const usage = { ...input, output: Math.min(asked, byUsd?.output ?? asked) };
  return { admitted: true, hold: { usage, usd: await room.prices.usd(request.model, usage) } };
}

function tokenRoom(input: TokenUsage, { limits, spend, held }: Room) {
  if (limits.tokens === undefined) return null;
  const used = totalTokens(spend.usage);
  const left = limits.tokens - used - held.reduce((sum, hold) => sum + totalTokens(hold.usage), 0);
  return { used, left, output: left - totalTokens(input) };
}

async function usdRoom(model: string, worst: TokenUsage, room: Room) {
  const { limits, spend, held, prices } = room;
  if (limits.usd === undefined) return null;
  const inputUsd = await prices.usd(model, { ...worst, output: 0 });
  const worstUsd = await prices.usd(model, worst);
  if (inputUsd === null || worstUsd === null) throw unknownPrice(model);
  if (spend.usd === null) throw unknownPrice(room.unpriced ?? "of an earlier call");
  const left = limits.usd - spend.usd - held.reduce((sum, hold) => sum + (hold.usd ?? 0), 0);
  const perToken = (worstUsd - inputUsd) / worst.output;
  const output = worstUsd <= left ? worst.output : Math.floor((left - inputUsd) / perToken);
  return { used: spend.usd, left, output, worst: worstUsd };
}
