import { createMeter } from "../agents/gateway/meter.ts";
import type { EventData, SpendTold } from "../domain/event.ts";
import { costOf, type ModelCall, type Spend, spendBy } from "../domain/spend.ts";
import type { EventSink } from "../ports/events.ts";
import type { Meter } from "../ports/meter.ts";
import type { Ledger } from "../session/ledger.ts";

export interface ToldMeter extends Meter {
  /** Tells what the session has cost so far. */
  tell(): void;
}

/** A meter that stores every call in the session's ledger and tells what the session has cost so far. */
export function createToldMeter(ledger: Pick<Ledger, "earlier" | "hold">, events: EventSink): ToldMeter {
  const meter = createMeter(ledger.earlier);
  const tell = () => {
    const byRole = toldBy(meter.calls, ({ role }) => role);
    const byModel = toldBy(meter.calls, ({ model }) => model);
    events.emit("cost.updated", { ...told(meter.spend), byRole, byModel });
  };
  return {
    get spend() {
      return meter.spend;
    },
    get calls() {
      return meter.calls;
    },
    tell,
    hold(most) {
      const store = ledger.hold(most);
      return {
        settle(call) {
          store(call);
          if (call === null) return;
          meter.record(call);
          tell();
        },
      };
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
