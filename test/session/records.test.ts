import { type JournalRecord, openJournal, readJournal } from "../../src/session/journal.ts";
import { type RunRecord, runRecord, runRecords } from "../../src/session/run-record.ts";
import { stateRecord, stateRecords } from "../../src/session/state-record.ts";
import { aState } from "../fakes/session-fixture.ts";
import { temporary } from "./temporary.ts";

const run = runRecord({
  ...{ job: "plan", runId: 7, attempt: 1, previous: null, pull: null, calls: 4 },
  ...{ baseline: { '[[1],"approved",2,""]': 1 }, environments: { "dev-agent-merge": 500 } },
});
const other: JournalRecord = { kind: "checkpoint" };
const unreadable = expect.objectContaining({ code: "journal-unreadable", kind: "policy" });

describe("what jobs write into a session's journal", () => {
  it("comes back from the file as it was, oldest first, between records of others", () => {
    using place = temporary();
    const later = { ...run, job: "publish", attempt: 2, previous: 6, pull: 12 };
    const { journal } = openJournal(place.path("journal.ndjson"), () => {});
    for (const record of [other, run, stateRecord("plan", aState()), later]) journal.append(record);
    journal.close();
    const records = readJournal(place.path("journal.ndjson"));
    expect(runRecords(records)).toEqual([run, later]);
    expect(stateRecords(records)).toEqual([{ kind: "state", job: "plan", state: aState() }]);
  });

  it.each<[what: string, change: Partial<Record<keyof RunRecord, unknown>>]>([
    ["no job", { job: undefined }],
    ["a number as job", { job: 1 }],
    ["no run", { runId: undefined }],
    ["a text as run", { runId: "7" }],
    ["half a run", { runId: 7.5 }],
    ["no attempt", { attempt: null }],
    ["a run before it that is no number", { previous: "6" }],
    ["no word on the run before it", { previous: undefined }],
    ["no word on the pull request", { pull: undefined }],
    ["a list as form", { form: [] }],
    ["a form of numbers", { form: { "max-rounds": 3 } }],
    ["no count of calls", { calls: undefined }],
    ["half a call", { calls: 0.5 }],
    ["no baseline", { baseline: undefined }],
    ["a list as baseline", { baseline: [] }],
    ["a baseline of texts", { baseline: { x: "1" } }],
    ["null as environments", { environments: null }],
    ["environments without ids", { environments: { "dev-agent-merge": null } }],
  ])("is refused as a run with %s", (_what, change) => {
    const record = { ...run, ...change } as unknown as JournalRecord;
    expect(() => runRecords([run, record])).toThrow(unreadable);
  });

  it.each<[what: string, change: Record<string, unknown>]>([
    ["no job", { job: undefined }],
    ["no state", { state: undefined }],
    ["null as state", { state: null }],
    ["a list as state", { state: [] }],
    ["a state without session", { state: { ...aState(), session: undefined } }],
  ])("is refused as a state with %s", (_what, change) => {
    const record = { ...stateRecord("plan", aState()), ...change } as unknown as JournalRecord;
    expect(() => stateRecords([record])).toThrow(unreadable);
  });
});
