import { DevAgentError } from "../errors.ts";
import { openAppendLog, type ReadLines, readLines } from "./append-log.ts";
import { frame, unframe } from "./frame.ts";
import type { JournalRecord } from "./migrations.ts";
import { type Scrub, scrubbedLine } from "./scrubbed-line.ts";

export type { JournalRecord } from "./migrations.ts";

/** The append-only file that a session is resumed from: NDJSON, each record with its length and SHA-256. */
export interface Journal {
  readonly bytes: number;
  /** Stores a record before it returns; `durable` also survives the loss of power. */
  append(record: JournalRecord, durable?: boolean): void;
  close(): void;
}

export interface OpenedJournal {
  readonly journal: Journal;
  /** What it held, oldest first, as the newest version of the format has it. */
  readonly records: readonly JournalRecord[];
}

/**
 * Opens a journal for writing. A torn tail is cut off, and what is damaged or follows damage is kept aside, with a
 * warning; a newer format is refused.
 * @param secrets Replaces what must not be stored.
 */
export function openJournal(path: string, warn: (text: string) => void, secrets?: Scrub): OpenedJournal {
  const { records, sound } = soundRecords(path);
  const log = openAppendLog(path, sound);
  if (log.damage !== null) warn(log.damage);
  const journal: Journal = {
    get bytes() {
      return log.bytes;
    },
    append: (record, durable = false) =>
      log.append(frame(scrubbedLine(record, secrets).line), durable ? "now" : undefined),
    close: () => log.close(),
  };
  return { journal, records };
}

/** The records of a journal that nobody is writing; refused (`handover-damaged`) when it isn't sound to its end. */
export function readJournal(path: string): readonly JournalRecord[] {
  const { records, sound } = soundRecords(path);
  if (sound.rest.length === 0) return records;
  throw new DevAgentError({
    code: "handover-damaged",
    kind: "policy",
    message: `The last ${sound.rest.length} bytes of the session's journal are damaged.`,
    remedy: "Nothing is done with it. Run the job before this one again.",
  });
}

function soundRecords(path: string): { readonly records: JournalRecord[]; readonly sound: ReadLines } {
  const records: JournalRecord[] = [];
  const sound = readLines(path, (line) => {
    const record = unframe(line, path);
    if (record !== undefined) records.push(record);
    return record !== undefined;
  });
  return { records, sound };
}
