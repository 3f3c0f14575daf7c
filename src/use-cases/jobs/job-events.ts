import { type EventsLog, openEventsLog } from "../../session/events-log.ts";
import type { SessionFolder } from "../../session/store.ts";
import type { JobContext } from "./job.ts";

/** The session's event stream, where no engine runs it. */
export function openJobEvents({ surface }: JobContext, folder: SessionFolder): EventsLog & Disposable {
  const events = openEventsLog({
    path: folder.events,
    runId: folder.record.id,
    clock: { now: () => new Date() },
    views: surface.views,
    ...(surface.secrets === undefined ? {} : { secrets: surface.secrets }),
  });
  return { ...events, [Symbol.dispose]: () => events.close() };
}
