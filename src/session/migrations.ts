import { isObject } from "../domain/json.ts";
import { noUsage, type TokenUsage } from "../domain/usage.ts";

/** One thing that is to survive the process. JSON only. */
export interface JournalRecord {
  readonly kind: string;
}

/** From each version of the session's files to the next one. Pure: a file is only ever appended to. */
const migrations: readonly ((record: unknown) => unknown)[] = [fromFirst];

/** A record of any known version as the newest one has it. */
export function migrate(record: unknown, version: number): JournalRecord {
  return migrations.slice(version - 1).reduce((older, next) => next(older), record) as JournalRecord;
}

/** In version 1 a line of the ledger was a bare call, of which less may have been counted apart. */
function fromFirst(record: unknown): unknown {
  if (!isObject(record) || typeof record.kind === "string") return record;
  return {
    kind: "call",
    call: { ...record, usage: { ...noUsage, ...(record.usage as Partial<TokenUsage>) } },
  };
}
