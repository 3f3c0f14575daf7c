import type { SessionState } from "../../domain/session-state.ts";
import type { ModelCall } from "../../domain/spend.ts";
import { readEvents } from "../../session/events-log.ts";
import type { JournalRecord } from "../../session/journal.ts";
import { readJournal } from "../../session/journal.ts";
import { latestState } from "../../session/latest-state.ts";
import { readCalls } from "../../session/ledger.ts";
import { reduceEvents } from "../../session/reduce.ts";
import { runRecords } from "../../session/run-record.ts";
import type { SessionFolder } from "../../session/store.ts";

/** What a session's files say, without the engine that wrote them. */
export interface StoredSession {
  readonly records: readonly JournalRecord[];
  readonly state: SessionState | null;
  readonly calls: readonly ModelCall[];
  /** Calls of GitHub's API by all its jobs. */
  readonly apiCalls: number;
  /** Hosts that commands asked for in vain. */
  readonly refusedHosts: readonly string[];
}

export function readSession(folder: SessionFolder): StoredSession {
  const records = readJournal(folder.journal);
  const state = latestState(records, folder.record.id);
  const apiCalls = runRecords(records).reduce((sum, { calls }) => sum + calls, 0);
  const { refusedHosts } = reduceEvents(readEvents(folder.events));
  return { records, state, calls: readCalls(folder.ledger), apiCalls, refusedHosts };
}
