import { createHash } from "node:crypto";
import { DevAgentError } from "../errors.ts";
import { openAppendLog, readLines } from "./append-log.ts";
import { type Scrub, scrubbedLine } from "./scrubbed-line.ts";

/** Version of the format; a journal with a higher one is left alone. */
const version = 1;

/** One thing that is to survive the process. JSON only. */
export interface JournalRecord {
  readonly kind: string;
}

/** The append-only file that a session is resumed from: NDJSON, each record with its length and SHA-256. */
export interface Journal {
  readonly bytes: number;
  /** Stores a record before it returns; `durable` also survives the loss of power. */
  append(record: JournalRecord, durable?: boolean): void;
  close(): void;
}

export interface OpenedJournal {
  readonly journal: Journal;
  /** What it held, oldest first. */
  readonly records: readonly JournalRecord[];
}

/**
 * Opens a journal for writing. A torn or corrupt tail is cut off with a warning; a newer format is refused.
 * @param secrets Replaces what must not be stored.
 */
export function openJournal(path: string, warn: (text: string) => void, secrets?: Scrub): OpenedJournal {
  const records: JournalRecord[] = [];
  const sound = readLines(path, (line) => {
    const record = unframe(line, path);
    if (record !== undefined) records.push(record);
    return record !== undefined;
  });
  const log = openAppendLog(path, sound);
  if (sound.dropped > 0)
    warn(`The last ${sound.dropped} bytes of ${path} were torn or corrupt; the state before them is used.`);
  const journal: Journal = {
    get bytes() {
      return log.bytes;
    },
    append: (record, durable) => log.append(frame(scrubbedLine(record, secrets).line), durable),
    close: () => log.close(),
  };
  return { journal, records };
}

function frame(text: string): string {
  return `{"v":${version},"bytes":${Buffer.byteLength(text)},"sha256":"${hash(text)}","record":${text}}`;
}

const framed = /^\{"v":(\d+),"bytes":(\d+),"sha256":"([0-9a-f]{64})","record":/;

/** The record of a line; undefined where its length or hash don't fit. */
function unframe(line: string, path: string): JournalRecord | undefined {
  const head = framed.exec(line);
  if (head === null || !line.endsWith("}")) return undefined;
  const text = line.slice(head[0].length, -1);
  if (Buffer.byteLength(text) !== Number(head[2]) || hash(text) !== head[3]) return undefined;
  if (Number(head[1]) !== version) throw unknownVersion(path, Number(head[1]));
  return JSON.parse(text) as JournalRecord;
}

function hash(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

function unknownVersion(path: string, found: number): DevAgentError {
  return new DevAgentError({
    code: "journal-version",
    kind: "configuration",
    message: `${path} has format ${found}; this dev-agent knows format ${version}.`,
    remedy: "Resume the session with the dev-agent that began it, or a newer one.",
  });
}

/** The records of a journal that nobody is writing; refused (`handover-damaged`) when it isn't sound to its end. */
export function readJournal(path: string): readonly JournalRecord[] {
  const records: JournalRecord[] = [];
  const { dropped } = readLines(path, (line) => {
    const record = unframe(line, path);
    if (record !== undefined) records.push(record);
    return record !== undefined;
  });
  if (dropped === 0) return records;
  throw new DevAgentError({
    code: "handover-damaged",
    kind: "policy",
    message: `The last ${dropped} bytes of the session's journal are damaged.`,
    remedy: "Nothing is done with it. Run the job before this one again.",
  });
}
