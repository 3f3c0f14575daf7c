import { median } from "../measure.ts";

/** Milliseconds per turn, from one request to the next, over conversations of 100 tool calls. */
export interface TurnTimes {
  add(arrivals: readonly number[]): void;
  /** Within the first 20 turns. */
  early(): number;
  /** After them. */
  late(): number;
}

/** The calls repeat after so many turns; only whole cycles can be compared. */
const cycle = 3;
const earlyTurns = 20;

export function createTurnTimes(): TurnTimes {
  const early: number[] = [];
  const late: number[] = [];
  return {
    add: (arrivals) => {
      for (let turn = 0; turn + cycle < arrivals.length; turn += cycle) {
        const perTurn = ((arrivals[turn + cycle] ?? 0) - (arrivals[turn] ?? 0)) / cycle;
        (turn + cycle <= earlyTurns ? early : late).push(perTurn);
      }
    },
    early: () => median(early),
    late: () => median(late),
  };
}
