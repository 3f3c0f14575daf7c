import { addCall, type ModelCall, noSpend } from "../../domain/spend.ts";
import type { Meter } from "../../ports/meter.ts";

/** A ledger in memory. @param earlier Calls of the session's earlier processes. */
export function createMeter(earlier: readonly ModelCall[] = []): Meter {
  const calls = [...earlier];
  let spend = calls.reduce(addCall, noSpend);
  return {
    get spend() {
      return spend;
    },
    calls,
    record: (call) => {
      calls.push(call);
      spend = addCall(spend, call);
    },
  };
}
