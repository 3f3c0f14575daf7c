import { addCall, type ModelCall, noSpend } from "../../domain/spend.ts";
import type { Meter } from "../../ports/meter.ts";

/** A meter that keeps calls in memory. */
export interface MemoryMeter extends Meter {
  /** Counts a call that nothing was held for. */
  record(call: ModelCall): void;
}

/** @param earlier Calls of the session's earlier processes. */
export function createMeter(earlier: readonly ModelCall[] = []): MemoryMeter {
  const calls = [...earlier];
  let spend = calls.reduce(addCall, noSpend);
  const record = (call: ModelCall) => {
    calls.push(call);
    spend = addCall(spend, call);
  };
  return {
    get spend() {
      return spend;
    },
    calls,
    record,
    hold: () => ({ settle: (call) => call !== null && record(call) }),
  };
}
