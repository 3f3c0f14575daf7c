import { createMeter } from "../agents/gateway/meter.ts";
import type { EventData, SpendTold } from "../domain/event.ts";
import { costOf, type ModelCall, type Spend, spendBy } from "../domain/spend.ts";
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
      const byRole = toldBy(meter.calls, ({ role }) => role);
      const byModel = toldBy(meter.calls, ({ model }) => model);
      events.emit("cost.updated", { ...told(meter.spend), byRole, byModel });
    },
  };
}

function toldBy(
  calls: readonly ModelCall[],
  key: (call: ModelCall) => string,
): EventData["cost.updated"]["byRole"] {
  return Object.fromEntries([...spendBy(calls, key)].map(([name, spend]) => [name, told(spend)]));
}

function told(spend: Spend): SpendTold {
  return { ...costOf(spend), tokens: spend.usage, calls: spend.calls };
}
