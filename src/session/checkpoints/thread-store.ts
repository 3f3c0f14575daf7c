import type { JournalRecord } from "../journal.ts";

/** A serialised value: the serialiser's type and its text, base64 where that is bytes. */
export type Stored = readonly [type: string, text: string];

/** A checkpoint with the channel values that are new in it. */
export interface CheckpointRecord extends JournalRecord {
  readonly kind: "checkpoint";
  readonly thread: string;
  readonly namespace: string;
  readonly id: string;
  readonly parent?: string;
  readonly checkpoint: Stored;
  readonly metadata: Stored;
  readonly values: readonly (readonly [channel: string, version: string, value: Stored])[];
}

export interface StoredWrite {
  readonly task: string;
  /** Negative for the special writes that replace each other. */
  readonly index: number;
  readonly channel: string;
  readonly value: Stored;
  readonly path: string;
}

/** What tasks wrote after a checkpoint, before the next one. */
export interface WritesRecord extends JournalRecord {
  readonly kind: "writes";
  readonly thread: string;
  readonly namespace: string;
  readonly id: string;
  readonly writes: readonly StoredWrite[];
}

export interface ForgetRecord extends JournalRecord {
  readonly kind: "forget";
  readonly thread: string;
}

export type SaverRecord = CheckpointRecord | WritesRecord | ForgetRecord;

/** One namespace of a thread: the graph's own is "", a role's names its node and task. */
export interface Namespace {
  readonly checkpoints: Map<string, CheckpointRecord>;
  /** Channel values by channel and version. */
  readonly values: Map<string, Stored>;
  /** Writes by checkpoint id, then by task and index. */
  readonly writes: Map<string, Map<string, StoredWrite>>;
}

/** The records of a journal, indexed: thread → namespace. */
export type ThreadStore = Map<string, Map<string, Namespace>>;

export function valueKey(channel: string, version: string | number): string {
  return `${channel}\0${version}`;
}

/** Takes a record in; the journal holds them in this order. Records of other kinds are left to others. */
export function takeIn(store: ThreadStore, record: JournalRecord): void {
  if (record.kind === "checkpoint") takeCheckpoint(store, record as CheckpointRecord);
  else if (record.kind === "writes") takeWrites(store, record as WritesRecord);
  else if (record.kind === "forget") store.delete((record as ForgetRecord).thread);
}

function takeCheckpoint(store: ThreadStore, record: CheckpointRecord): void {
  const space = namespaceOf(store, record);
  space.checkpoints.set(record.id, record);
  for (const [channel, version, value] of record.values) space.values.set(valueKey(channel, version), value);
}

function takeWrites(store: ThreadStore, record: WritesRecord): void {
  const { writes } = namespaceOf(store, record);
  const ofCheckpoint = writes.get(record.id) ?? new Map<string, StoredWrite>();
  writes.set(record.id, ofCheckpoint);
  for (const write of record.writes) {
    const key = `${write.task},${write.index}`;
    if (write.index < 0 || !ofCheckpoint.has(key)) ofCheckpoint.set(key, write);
  }
}

function namespaceOf(store: ThreadStore, at: { thread: string; namespace: string }): Namespace {
  const thread = store.get(at.thread) ?? new Map<string, Namespace>();
  store.set(at.thread, thread);
  const found = thread.get(at.namespace);
  if (found !== undefined) return found;
  const made: Namespace = { checkpoints: new Map(), values: new Map(), writes: new Map() };
  thread.set(at.namespace, made);
  return made;
}
