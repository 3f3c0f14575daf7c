import type { RunnableConfig } from "@langchain/core/runnables";
import {
  type Checkpoint,
  type CheckpointMetadata,
  type CheckpointPendingWrite,
  type CheckpointTuple,
  compareWritesSortKeys,
  maxChannelVersion,
  TASKS,
  writesSortKey,
} from "@langchain/langgraph-checkpoint";
import {
  type CheckpointRecord,
  type Namespace,
  type Stored,
  type StoredWrite,
  valueKey,
} from "./thread-store.ts";

/** Where checkpoints lie. */
export interface Place {
  readonly thread: string;
  readonly namespace: string;
}

export function configOf({ thread, namespace }: Place, id: string): RunnableConfig {
  return { configurable: { thread_id: thread, checkpoint_ns: namespace, checkpoint_id: id } };
}

type Read = (value: Stored) => Promise<unknown>;

/** A checkpoint as LangGraph asks for it: with its channel values and what was written after it. */
export async function readTuple(
  record: CheckpointRecord,
  space: Namespace,
  read: Read,
): Promise<CheckpointTuple> {
  const checkpoint = (await read(record.checkpoint)) as Checkpoint;
  checkpoint.channel_values = await valuesOf(checkpoint, space, read);
  if (checkpoint.v < 4 && record.parent !== undefined) {
    const sends = writesAfter(record.parent, space).filter((write) => write.channel === TASKS);
    moveSends(checkpoint, await Promise.all(sends.map((write) => read(write.value))));
  }
  const pending = writesAfter(record.id, space).map(
    async ({ task, channel, value }): Promise<CheckpointPendingWrite> => [task, channel, await read(value)],
  );
  return {
    config: configOf(record, record.id),
    checkpoint,
    metadata: (await read(record.metadata)) as CheckpointMetadata,
    pendingWrites: await Promise.all(pending),
    ...(record.parent === undefined ? {} : { parentConfig: configOf(record, record.parent) }),
  };
}

async function valuesOf(checkpoint: Checkpoint, space: Namespace, read: Read) {
  const values: Record<string, unknown> = {};
  for (const [channel, version] of Object.entries(checkpoint.channel_versions)) {
    const value = space.values.get(valueKey(channel, version));
    if (value !== undefined) values[channel] = await read(value);
  }
  return values;
}

/** Before its format 4 LangGraph kept what was sent to nodes beside the checkpoint, not in it. */
function moveSends(checkpoint: Checkpoint, sends: unknown[]): void {
  const versions = Object.values(checkpoint.channel_versions);
  checkpoint.channel_values[TASKS] = sends;
  checkpoint.channel_versions[TASKS] = versions.length === 0 ? 1 : maxChannelVersion(...versions);
}

/** In the order in which a running graph applies them. */
function writesAfter(id: string, space: Namespace): readonly StoredWrite[] {
  return [...(space.writes.get(id)?.values() ?? [])].sort((a, b) =>
    compareWritesSortKeys(writesSortKey(a.path, a.task, a.index), writesSortKey(b.path, b.task, b.index)),
  );
}
