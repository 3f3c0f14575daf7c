import type { DevAgentEvent, EventData, EventType } from "../domain/event.ts";
import { mapTexts } from "../domain/json.ts";
import { hideTokens } from "../domain/text/hide-tokens.ts";
import { jsonLine } from "../domain/text/json-line.ts";
import type { Clock } from "../ports/clock.ts";
import type { EventSink, EventView } from "../ports/events.ts";
import { createHiddenNotices } from "./hidden-notices.ts";
import { openJsonLines, readJsonLines } from "./json-lines.ts";
import { type Scrub, scrubbedLine } from "./scrubbed-line.ts";

/** The session's event stream, stored in `events.ndjson`. */
export interface EventsLog extends EventSink {
  /** What happened in earlier processes. */
  readonly earlier: readonly DevAgentEvent[];
  close(): void;
}

export interface EventsLogParts {
  readonly path: string;
  /** The session's id. */
  readonly runId: string;
  readonly clock: Clock;
  readonly views: readonly EventView[];
  /** Replaces what must be neither stored nor shown. */
  readonly secrets?: Scrub;
}

/** Continues the numbering of the events that are there; a torn last line is dropped and told. */
export function openEventsLog({ path, runId, clock, views, secrets }: EventsLogParts): EventsLog {
  const { values: earlier, log, dropped } = openJsonLines<DevAgentEvent>(path, isNext);
  const hiddenIn = createHiddenNotices();
  let seq = earlier.length;
  const events: EventsLog = {
    earlier,
    emit<T extends EventType>(type: T, data: EventData[T]) {
      const happened = { v: 1, runId, seq: seq + 1, ts: clock.now().toISOString(), type, data };
      // What a model does is told in its own words, and a secret that it makes up or finds is known to nobody here.
      const event = mapTexts(scrubbedLine(happened, secrets).value, hideTokens) as DevAgentEvent;
      log.append(jsonLine(event));
      seq += 1;
      for (const view of views) view.show(event);
      const hidden = hiddenIn(event);
      if (hidden !== null) events.emit("notice", { level: "warning", text: hidden });
    },
    close: () => log.close(),
  };
  if (dropped > 0)
    events.emit("notice", {
      level: "warning",
      text: `The last ${dropped} bytes of ${path} were torn and are dropped.`,
    });
  return events;
}

/** The events of a session that another process may be writing. */
export function readEvents(path: string): readonly DevAgentEvent[] {
  return readJsonLines<DevAgentEvent>(path, isNext).values;
}

function isNext(value: unknown, before: readonly unknown[]): boolean {
  return typeof value === "object" && (value as { seq?: unknown } | null)?.seq === before.length + 1;
}
