import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import type { DevAgentEvent } from "../../src/domain/event.ts";
import { eventSchema } from "../../src/session/event-schema.ts";
import { openEventsLog, readEvents } from "../../src/session/events-log.ts";
import { temporary } from "./temporary.ts";

const clock = { now: () => new Date("2026-01-02T03:04:05.678Z") };

function open(path: string) {
  const shown: DevAgentEvent[] = [];
  const view = { show: (event: DevAgentEvent) => void shown.push(event), close: () => {} };
  return { log: openEventsLog({ path, runId: "20260102-x", clock, views: [view] }), shown };
}

const phase = { phase: "coder", attempt: 1 };

describe("the event stream", () => {
  it("numbers and stamps each event, stores it, then shows it", () => {
    using place = temporary();
    const path = place.path("events.ndjson");
    const stored: string[] = [];
    const show = () => stored.push(readFileSync(path, "utf8"));
    const log = openEventsLog({ path, runId: "20260102-x", clock, views: [{ show, close: () => {} }] });
    log.emit("phase.started", phase);
    log.emit("notice", { level: "info", text: "two\nlines" });
    log.close();
    expect(readEvents(path)).toEqual([
      {
        v: 1,
        runId: "20260102-x",
        seq: 1,
        ts: "2026-01-02T03:04:05.678Z",
        type: "phase.started",
        data: phase,
      },
      expect.objectContaining({ seq: 2, type: "notice" }),
    ]);
    expect(stored.map((text) => text.split("\n").length - 1)).toEqual([1, 2]);
    for (const event of readEvents(path)) expect(eventSchema.parse(event)).toEqual(event);
  });

  it("tells of hidden text by class, field and place, once, and never holds it as it is", () => {
    using place = temporary();
    const path = place.path("events.ndjson");
    const { log, shown } = open(path);
    const message = { role: "coder", round: 1, text: "ok\nx\u{e0041}\u{e0042}\u202e", truncated: false };
    log.emit("agent.message", message);
    log.emit("agent.message", message);
    expect(shown.map(({ type }) => type)).toEqual(["agent.message", "notice", "agent.message"]);
    expect(shown[1]?.data).toEqual({
      level: "warning",
      text:
        "Hidden text in agent.message: text has tag characters (2, from line 2, column 2), " +
        "direction overrides (1, from line 2, column 6).",
    });
    expect(readEvents(path)[0]?.data).toEqual(message);
    expect(readFileSync(path, "utf8")).not.toMatch(/\p{Default_Ignorable_Code_Point}/u);
  });

  it("continues the numbering in the next process", () => {
    using place = temporary();
    const path = place.path("events.ndjson");
    open(path).log.emit("phase.started", phase);
    const { log, shown } = open(path);
    expect(log.earlier.map((event) => event.seq)).toEqual([1]);
    log.emit("run.resumed", { round: 1 });
    expect(shown.map((event) => event.seq)).toEqual([2]);
    expect(readEvents(path).map((event) => event.seq)).toEqual([1, 2]);
  });

  it("drops a torn last line, says so and leaves no gap", () => {
    using place = temporary();
    const path = place.path("events.ndjson");
    open(path).log.emit("phase.started", phase);
    appendFileSync(path, '{"v":1,"seq":2,"type":"pha');
    const { log, shown } = open(path);
    log.emit("run.resumed", { round: 1 });
    expect(log.damage).toBe(`The last 26 bytes of ${path} were torn and are dropped.`);
    expect(shown.map(({ seq, type }) => [seq, type])).toEqual([[2, "run.resumed"]]);
    expect(readEvents(path)).toHaveLength(2);
  });

  it("reads what another process is writing without touching it", () => {
    using place = temporary();
    const path = place.path("events.ndjson");
    open(path).log.emit("phase.started", phase);
    appendFileSync(path, '{"v":1,"seq":2,');
    const before = readFileSync(path, "utf8");
    expect(readEvents(path)).toHaveLength(1);
    expect(readFileSync(path, "utf8")).toBe(before);
  });

  it("ends at an event that is out of order", () => {
    using place = temporary();
    const path = place.path("events.ndjson");
    writeFileSync(path, '{"seq":1}\n{"seq":3}\n');
    expect(readEvents(path)).toHaveLength(1);
  });
});

describe("the event schema", () => {
  const envelope = { v: 1, runId: "r", seq: 1, ts: "2026-01-02T03:04:05.678Z" };
  it.each([
    ["an unknown type", { ...envelope, type: "phase.paused", data: {} }],
    ["a field too many", { ...envelope, type: "phase.started", data: { ...phase, more: 1 } }],
    ["a field too few", { ...envelope, type: "phase.started", data: { phase: "coder" } }],
    ["a number that isn't one", { ...envelope, seq: 0, type: "phase.started", data: phase }],
    ["a time that isn't one", { ...envelope, ts: "yesterday", type: "phase.started", data: phase }],
  ])("refuses %s", (_what, event) => {
    expect(eventSchema.safeParse(event).success).toBe(false);
  });
});
