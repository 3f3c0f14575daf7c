import type { RunnableConfig } from "@langchain/core/runnables";
import {
  BaseCheckpointSaver,
  type ChannelVersions,
  type Checkpoint,
  type CheckpointListOptions,
  type CheckpointMetadata,
  type CheckpointTuple,
  copyCheckpoint,
  getCheckpointId,
  type PendingWrite,
  WRITES_IDX_MAP,
} from "@langchain/langgraph-checkpoint";
import type { Journal, OpenedJournal } from "../journal.ts";
import { configOf, type Place, readTuple } from "./read-tuple.ts";
import {
  type CheckpointRecord,
  type Namespace,
  type SaverRecord,
  type Stored,
  type ThreadStore,
  takeIn,
} from "./thread-store.ts";

const decisionChannel = "__resume__";

/**
 * Keeps LangGraph's checkpoints in a session's journal: each channel value is written once for each of its versions, so
 * the journal grows with what changes. Decisions wait for the disk. A class, because LangGraph asks for one.
 */
export class JournalSaver extends BaseCheckpointSaver {
  readonly #journal: Journal;
  readonly #threads: ThreadStore = new Map();

  constructor({ journal, records }: OpenedJournal) {
    super();
    this.#journal = journal;
    for (const record of records) takeIn(this.#threads, record);
  }

  async getTuple(config: RunnableConfig): Promise<CheckpointTuple | undefined> {
    const { thread_id: thread, checkpoint_ns: namespace = "" } = config.configurable ?? {};
    const space = this.#threads.get(thread)?.get(namespace);
    if (space === undefined) return undefined;
    const record = space.checkpoints.get(getCheckpointId(config) || (newestFirst(space)[0] ?? ""));
    return record === undefined ? undefined : this.#tuple(record);
  }

  async *list(config: RunnableConfig, options: CheckpointListOptions = {}): AsyncGenerator<CheckpointTuple> {
    const { before, filter } = options;
    const oldest = before?.configurable?.checkpoint_id as string | undefined;
    let left = options.limit ?? Number.POSITIVE_INFINITY;
    for (const record of this.#matching(config)) {
      if (oldest !== undefined && record.id >= oldest) continue;
      const metadata = (await this.#read(record.metadata)) as Record<string, unknown>;
      if (!Object.entries(filter ?? {}).every(([name, value]) => metadata[name] === value)) continue;
      if (left <= 0) return;
      left -= 1;
      const tuple = await this.#tuple(record);
      if (tuple !== undefined) yield tuple;
    }
  }

  async put(
    config: RunnableConfig,
    checkpoint: Checkpoint,
    metadata: CheckpointMetadata,
    newVersions: ChannelVersions,
  ): Promise<RunnableConfig> {
    const place = placeOf(config);
    const { channel_values: channels, ...rest } = copyCheckpoint(checkpoint);
    const fresh = Object.entries(newVersions).filter(([channel]) => Object.hasOwn(channels, channel));
    const values = await Promise.all(
      fresh.map(
        async ([channel, version]) =>
          [channel, String(version), await this.#write(channels[channel])] as const,
      ),
    );
    const parent = config.configurable?.checkpoint_id as string | undefined;
    this.#keep({
      kind: "checkpoint",
      ...place,
      id: checkpoint.id,
      ...(parent === undefined ? {} : { parent }),
      checkpoint: await this.#write(rest),
      metadata: await this.#write(metadata),
      values,
    });
    return configOf(place, checkpoint.id);
  }

  async putWrites(config: RunnableConfig, writes: PendingWrite[], task: string, path = ""): Promise<void> {
    const id = config.configurable?.checkpoint_id as string | undefined;
    if (id === undefined) throw new Error("writes belong to a checkpoint: checkpoint_id is missing");
    const stored = await Promise.all(
      writes.map(async ([channel, value], position) => ({
        task,
        index: WRITES_IDX_MAP[channel] ?? position,
        channel,
        value: await this.#write(value),
        path,
      })),
    );
    const durable = stored.some((write) => write.channel === decisionChannel);
    this.#keep({ kind: "writes", ...placeOf(config), id, writes: stored }, durable);
  }

  async deleteThread(thread: string): Promise<void> {
    this.#keep({ kind: "forget", thread });
  }

  #keep(record: SaverRecord, durable = false): void {
    this.#journal.append(record, durable);
    takeIn(this.#threads, record);
  }

  /** The checkpoints that a config names, newest first within a namespace. */
  *#matching(config: RunnableConfig): Generator<CheckpointRecord> {
    const { thread_id: thread, checkpoint_ns: namespace, checkpoint_id: id } = config.configurable ?? {};
    for (const [threadId, spaces] of this.#threads) {
      if (thread !== undefined && thread !== threadId) continue;
      for (const [name, space] of spaces) {
        if (namespace !== undefined && namespace !== name) continue;
        for (const key of newestFirst(space)) {
          const record = space.checkpoints.get(key);
          if (record !== undefined && (!id || id === key)) yield record;
        }
      }
    }
  }

  async #tuple(record: CheckpointRecord): Promise<CheckpointTuple | undefined> {
    const space = this.#threads.get(record.thread)?.get(record.namespace);
    return space === undefined ? undefined : readTuple(record, space, (value) => this.#read(value));
  }

  async #write(value: unknown): Promise<Stored> {
    const [type, bytes] = await this.serde.dumpsTyped(value);
    return [type, Buffer.from(bytes).toString(type === "bytes" ? "base64" : "utf8")];
  }

  #read([type, text]: Stored): Promise<unknown> {
    return this.serde.loadsTyped(type, type === "bytes" ? new Uint8Array(Buffer.from(text, "base64")) : text);
  }
}

function placeOf(config: RunnableConfig): Place {
  const { thread_id: thread, checkpoint_ns: namespace } = config.configurable ?? {};
  if (typeof thread !== "string") throw new Error("a checkpoint belongs to a session: thread_id is missing");
  return { thread, namespace: typeof namespace === "string" ? namespace : "" };
}

/** As they were stored, and not by their ids: those are made from the clock, which may have been set back. */
function newestFirst(space: Namespace): readonly string[] {
  return [...space.checkpoints.keys()].reverse();
}
