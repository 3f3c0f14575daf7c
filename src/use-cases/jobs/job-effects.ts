import type { Effects } from "../../ports/effects.ts";
import { createEffects } from "../../session/effects.ts";
import type { EventsLog } from "../../session/events-log.ts";
import type { SessionFolder } from "../../session/store.ts";
import { appendRecords } from "./append-records.ts";

/**
 * Effects of a job on a session. Each of them looks first: what an earlier attempt put on record was lost with its machine, and
 * what an earlier run did says nothing of this one.
 */
export function openJobEffects(folder: SessionFolder, events: EventsLog): Effects {
  return createEffects({
    records: [],
    append: (record) => appendRecords(folder, [record]),
    events,
  });
}

/** Effects of a job that has no session: what the far side knows is the only record. */
export function unrecordedEffects(): Effects {
  return createEffects({ records: [], append: () => {}, events: { earlier: [], emit: () => {} } });
}
