import { emptyCheckpoint } from "@langchain/langgraph-checkpoint";
import type { SessionState } from "../../src/domain/session-state.ts";
import { JournalSaver } from "../../src/session/checkpoints/journal-saver.ts";
import type { CheckpointRecord } from "../../src/session/checkpoints/thread-store.ts";
import { type JournalRecord, openJournal, readJournal } from "../../src/session/journal.ts";
import { latestState } from "../../src/session/latest-state.ts";
import { stateRecord } from "../../src/session/state-record.ts";
import { aState } from "../fakes/session-fixture.ts";
import { temporary } from "./temporary.ts";

const session = "20260102-add-a-thing";
const { session: about } = aState();
const json = (value: unknown) => ["json", JSON.stringify(value)] as const;

/** A checkpoint of the engine with these new values, the versions of older ones named. */
function checkpoint(
  id: string,
  { versions, values }: { versions: Record<string, unknown>; values: CheckpointRecord["values"] },
): CheckpointRecord {
  return {
    ...{ kind: "checkpoint", thread: session, namespace: "", id, values },
    ...{ checkpoint: json({ channel_versions: versions }), metadata: json({}) },
  };
}

const first = checkpoint("1", {
  versions: { session: 1, round: 1, "branch:to:coder": 1, __start__: 1 },
  values: [
    ["session", "1", json(about)],
    ["round", "1", json(1)],
    ["branch:to:coder", "1", json(null)],
    ["__start__", "1", json({})],
  ],
});
const second = checkpoint("2", { versions: { session: 1, round: 2 }, values: [["round", "2", json(2)]] });
const unreadable = expect.objectContaining({ code: "journal-unreadable", kind: "policy" });

describe("the newest state in a journal", () => {
  it.each<[what: string, records: readonly JournalRecord[], round: number | null]>([
    ["none before the first", [], null],
    ["none among records of other kinds", [{ kind: "run" }, { kind: "effect" }], null],
    ["a job's", [stateRecord("verify", aState({ round: 7 }))], 7],
    [
      "the later of two jobs'",
      [stateRecord("a", aState({ round: 7 })), stateRecord("b", aState({ round: 8 }))],
      8,
    ],
    ["the engine's, values of earlier checkpoints in it", [first, second], 2],
    ["a job's after the engine's", [first, stateRecord("verify", aState({ round: 7 }))], 7],
    ["the engine's after a job's", [stateRecord("plan", aState({ round: 7 })), first], 1],
    ["the graph's own and no role's", [first, { ...second, namespace: "coder:1" } as JournalRecord], 1],
    ["this session's and no other's", [first, { ...second, thread: "20260101-other" } as JournalRecord], 1],
  ])("is %s", (_what, records, round) => {
    expect(latestState(records, session)?.round ?? null).toBe(round);
  });

  it("has only the fields of a state, none of the engine's own", () => {
    expect(latestState([first], session)).toEqual({ session: about, round: 1 });
  });

  it.each<[what: string, records: readonly JournalRecord[]]>([
    ["has no session", [checkpoint("1", { versions: { round: 1 }, values: [["round", "1", json(1)]] })]],
    [
      "is of a version that nobody wrote",
      [checkpoint("1", { versions: { session: 9 }, values: [["session", "1", json(about)]] })],
    ],
    ["is no JSON", [{ ...first, checkpoint: ["json", "{"] } as JournalRecord]],
    [
      "is in bytes",
      [checkpoint("1", { versions: { session: 1 }, values: [["session", "1", ["bytes", "AAAA"]]] })],
    ],
    ["was forgotten since", [first, { kind: "forget", thread: session } as JournalRecord]],
    ["calls itself a job's and is none", [{ kind: "state", job: "plan" } as JournalRecord]],
  ])("is refused when it %s", (_what, records) => {
    expect(() => latestState(records, session)).toThrow(unreadable);
  });

  it("is what the engine itself stored last", async () => {
    using place = temporary();
    const path = place.path("journal.ndjson");
    const opened = openJournal(path, () => {});
    const saver = new JournalSaver(opened);
    const metadata = { source: "loop", step: 1, parents: {} } as const;
    let config = { configurable: { thread_id: session, checkpoint_ns: "" } };
    const state: Partial<SessionState> = aState({ round: 1 });
    const store = async (values: Record<string, unknown>, versions: Record<string, number>) => {
      const made = {
        ...emptyCheckpoint(),
        channel_values: { ...state, ...values },
        channel_versions: versions,
      };
      config = (await saver.put(config, made, metadata, versions)) as typeof config;
    };
    const versions = Object.fromEntries(Object.keys(state).map((name) => [name, 1]));
    await store({}, versions);
    await store({ round: 2 }, { ...versions, round: 2 });
    opened.journal.close();
    expect(latestState(readJournal(path), session)).toEqual(aState({ round: 2 }));
  });
});
