import { createMeter } from "../agents/gateway/meter.ts";
import type { ModelCall } from "../domain/spend.ts";
import type { EventSink } from "../ports/events.ts";
import type { Meter } from "../ports/meter.ts";
import type { Ledger } from "../session/ledger.ts";

/** A meter that stores every call in the session's ledger and tells what the session has cost so far. */
export function createToldMeter(ledger: Ledger, events: EventSink): Meter {
  const meter = createMeter(ledger.earlier);
  return {
    get spend() {
      return meter.spend;
    },
    get calls() {
      return meter.calls;
    },
    record(call) {
      ledger.record(call);
      meter.record(call);
      const { usd, usdKind, usage: tokens, calls } = meter.spend;
      const byRole = sums(meter.calls, ({ role }) => role);
      const byModel = sums(meter.calls, ({ model }) => model);
      events.emit("cost.updated", { usd, usdKind, tokens, calls, byRole, byModel });
    },
  };
}

/** US dollars by key; null where one price is unknown. */
function sums(calls: readonly ModelCall[], key: (call: ModelCall) => string): Record<string, number | null> {
  const totals: Record<string, number | null> = {};
  for (const call of calls) {
    const before = totals[key(call)] ?? (key(call) in totals ? null : 0);
    totals[key(call)] = before === null || call.usd === null ? null : before + call.usd;
  }
  return totals;
}
