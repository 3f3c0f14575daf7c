import { type Cost, costOf, type ModelCall, sumCalls } from "./spend.ts";
import { totalTokens } from "./usage.ts";

/** A mean and the most that there was. */
export interface Range {
  readonly mean: number;
  readonly worst: number;
}

/** What one more round would take, judged by those that were finished. */
export interface Forecast {
  /** Finished rounds that it is made from; with none of them nothing is known. */
  readonly rounds: number;
  /** US dollars; null: unknown. */
  readonly usd: Range | null;
  readonly usdKind: Cost["usdKind"];
  /** Null: unknown. */
  readonly tokens: Range | null;
}

/**
 * A round is what the coder and the reviewer of it used, however often they were called. A supervisor's turns are left out.
 * @param finished Rounds up to this one are over.
 */
export function forecastRound(calls: readonly ModelCall[], finished: number): Forecast {
  // A supervisor counts turns, not rounds.
  const ofRounds = calls.filter(
    ({ role, round }) => role !== "supervisor" && round >= 1 && round <= finished,
  );
  const rounds = [...new Set(ofRounds.map(({ round }) => round))];
  const spends = rounds.map((round) => sumCalls(ofRounds.filter((call) => call.round === round)));
  const usd = spends.map((spend) => spend.usd).filter((amount) => amount !== null);
  const { usdKind } = costOf(sumCalls(ofRounds));
  return {
    rounds: rounds.length,
    usd: usd.length < spends.length ? null : rangeOf(usd),
    usdKind: rounds.length === 0 ? "unknown" : usdKind,
    tokens: rangeOf(spends.map(({ usage }) => totalTokens(usage))),
  };
}

function rangeOf(amounts: readonly number[]): Range | null {
  if (amounts.length === 0) return null;
  return {
    mean: amounts.reduce((sum, amount) => sum + amount, 0) / amounts.length,
    worst: Math.max(...amounts),
  };
}
