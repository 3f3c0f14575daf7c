import { isObject, objectAt, parseJson } from "../domain/json.ts";
import type { SessionState } from "../domain/session-state.ts";
import {
  type CheckpointRecord,
  type Namespace,
  type Stored,
  type ThreadStore,
  takeIn,
  valueKey,
} from "./checkpoints/thread-store.ts";
import type { JournalRecord } from "./journal.ts";
import { isStateRecord, unreadable } from "./state-record.ts";

/** The newest state in a session's journal, be it a job's or the engine's; null before the first. Loads no engine. */
export function latestState(records: readonly JournalRecord[], session: string): SessionState | null {
  const store: ThreadStore = new Map();
  let latest: (() => SessionState) | null = null;
  for (const record of records) {
    takeIn(store, record);
    if (isStateRecord(record)) latest = () => record.state;
    else if (isOfGraph(record, session)) latest = () => stateOf(store.get(session)?.get(""), record.id);
  }
  return latest === null ? null : latest();
}

function isOfGraph(record: JournalRecord, session: string): record is CheckpointRecord {
  const { kind, thread, namespace } = record as Partial<CheckpointRecord>;
  return kind === "checkpoint" && thread === session && namespace === "";
}

/** The state at a checkpoint: each channel's value in the version that the checkpoint names. */
function stateOf(space: Namespace | undefined, id: string): SessionState {
  const record = space?.checkpoints.get(id);
  if (space === undefined || record === undefined) throw unreadable("its newest checkpoint is gone");
  const versions = objectAt(read(record.checkpoint), "channel_versions");
  const fields: Record<string, unknown> = {};
  for (const [channel, version] of Object.entries(versions)) {
    const value = space.values.get(valueKey(channel, String(version)));
    // The engine's own channels are named after nodes and edges, or begin with underscores.
    if (value !== undefined && /^[a-zA-Z]+$/.test(channel)) fields[channel] = read(value);
  }
  if (!isObject(fields.session)) throw unreadable("its newest checkpoint has no session");
  return fields as unknown as SessionState;
}

function read([type, text]: Stored): unknown {
  const value = type === "json" ? parseJson(text) : undefined;
  if (value === undefined) throw unreadable(`a value of type ${type} is no JSON`);
  return value;
}
