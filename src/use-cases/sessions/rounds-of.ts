import type { DevAgentEvent } from "../../domain/event.ts";
import { type ModelCall, sumCalls } from "../../domain/spend.ts";
import type { RoundFacts } from "../../reporting/session-entry.ts";

/** What came of each round, from a session's events and calls; the first is what was before the coder. */
export function roundsOf(
  events: readonly DevAgentEvent[],
  calls: readonly ModelCall[],
): readonly RoundFacts[] {
  const rounds = new Map<number, Pick<RoundFacts, "checks" | "review">>();
  let round = 0;
  const now = () => rounds.get(round) ?? { checks: {}, review: null };
  for (const { type, data } of events) {
    if (type === "phase.started" && data.phase === "coder") round = data.attempt;
    if (type === "check.finished")
      rounds.set(round, { ...now(), checks: { ...now().checks, [data.check]: data.status } });
    if (type === "review.finished") rounds.set(round, { ...now(), review: data.verdict });
    if (type === "phase.started") rounds.set(round, now());
  }
  for (const call of calls) if (!rounds.has(call.round)) rounds.set(call.round, { checks: {}, review: null });
  return [...rounds]
    .sort(([a], [b]) => a - b)
    .map(([number, facts]) => {
      const spend = sumCalls(calls.filter((call) => call.round === number));
      return { round: number, ...facts, calls: spend.calls, usd: spend.usd };
    });
}
