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
  /** What became of lines that weren't sound, one line; null where all were. */
  readonly damage: string | null;
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

/** What people were asked and said, and how it ended, outlives the loss of power. */
const lasting: ReadonlySet<EventType> = new Set(["approval.requested", "approval.resolved", "run.finished"]);

/** Continues the numbering of the events that are there, up to the first that isn't sound. */
export function openEventsLog({ path, runId, clock, views, secrets }: EventsLogParts): EventsLog {
  const { values: earlier, log } = openJsonLines<DevAgentEvent>(path, isNext);
  const hiddenIn = createHiddenNotices();
  let seq = earlier.length;
  const events: EventsLog = {
    earlier,
    damage: log.damage,
    emit<T extends EventType>(type: T, data: EventData[T]) {
      const happened = { v: 1, runId, seq: seq + 1, ts: clock.now().toISOString(), type, data };
      // What a model does is told in its own words, and a secret that it makes up or finds is known to nobody here.
      const event = mapTexts(scrubbedLine(happened, secrets).value, hideTokens) as DevAgentEvent;
      log.append(jsonLine(event), lasting.has(type) ? "now" : undefined);
      seq += 1;
      for (const view of views) view.show(event);
      const hidden = hiddenIn(event);
      if (hidden !== null) events.emit("notice", { level: "warning", text: hidden });
    },
    close: () => log.close(),
  };
  return events;
}

/** The events of a session that another process may be writing. */
export function readEvents(path: string): readonly DevAgentEvent[] {
  return readJsonLines<DevAgentEvent>(path, isNext).values;
}

function isNext(value: unknown, before: readonly unknown[]): boolean {
  return typeof value === "object" && (value as { seq?: unknown } | null)?.seq === before.length + 1;
}
