import { type Dirent, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { isSessionId } from "../domain/branch-name.ts";
import { isSha, type Sha } from "../domain/candidate.ts";
import { isObject, parseJson } from "../domain/json.ts";
import { DevAgentError } from "../errors.ts";
import { makeDirectory, replaceFile } from "./durable.ts";
import { readEvents } from "./events-log.ts";
import { lockHolder } from "./lock.ts";
import { reduceEvents, type SessionView } from "./reduce.ts";

/** What a session was started with; `session.json`. */
export interface SessionRecord {
  readonly version: 1;
  readonly id: string;
  readonly goal: string;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  readonly baseBranch: string;
  readonly baseSha: Sha;
  /** What else the caller wants back on resume; JSON. */
  readonly options: Readonly<Record<string, unknown>>;
}

/** Where the parts of a session lie. */
export interface SessionFolder {
  readonly directory: string;
  readonly record: SessionRecord;
  readonly journal: string;
  readonly events: string;
  readonly ledger: string;
  readonly transcripts: string;
}

export interface SessionSummary {
  readonly folder: SessionFolder;
  readonly record: SessionRecord;
  readonly view: SessionView;
  /** The process that is at work on it now. */
  readonly pid: number | null;
}

/** The folder of all sessions of a repository. */
export function sessionsDirectory(gitCommonDirectory: string): string {
  return join(gitCommonDirectory, "dev-agent", "sessions");
}

/**
 * Makes the folder of a new session; null where the id is taken.
 * @param lock Called with the folder before anybody can find the session in it.
 */
export function createSession(
  sessions: string,
  record: SessionRecord,
  lock?: (directory: string) => void,
): SessionFolder | null {
  const directory = join(sessions, record.id);
  try {
    makeDirectory(directory);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return null;
    throw error;
  }
  try {
    lock?.(directory);
    return writeRecord(sessions, record);
  } catch (error) {
    // Nobody could find it yet; left as it is, it would only keep its name.
    rmSync(directory, { recursive: true, force: true });
    throw error;
  }
}

/** Writes anew what a session is played with. */
export function writeRecord(sessions: string, record: SessionRecord): SessionFolder {
  const directory = join(sessions, record.id);
  replaceFile(join(directory, "session.json"), `${JSON.stringify(record, null, 2)}\n`);
  return folderOf(sessions, record);
}

/**
 * A session by its id, or the newest one. An unknown id is a configuration error that lists what there is.
 * @throws DevAgentError `session-damaged` where its record can't be read.
 */
export function openSession(sessions: string, id?: string): SessionFolder {
  const records = readRecords(sessions);
  if (id !== undefined && damagedSessions(sessions).includes(id)) throw damagedSession(join(sessions, id));
  const record = id === undefined ? records[0] : records.find((known) => known.id === id);
  if (record !== undefined) return folderOf(sessions, record);
  throw unknownSession(id, records);
}

/** All sessions, newest first, with what their events say. */
export function listSessions(sessions: string): readonly SessionSummary[] {
  return readRecords(sessions).map((record) => summaryOf(folderOf(sessions, record)));
}

/** One session, with what its events say. */
export function summaryOf(folder: SessionFolder): SessionSummary {
  const view = reduceEvents(readEvents(folder.events));
  return { folder, record: folder.record, view, pid: lockHolder(folder.directory)?.pid ?? null };
}

/** Ids of sessions that have a record which can't be read. */
export function damagedSessions(sessions: string): readonly string[] {
  return namesIn(sessions).filter((name) => readRecord(sessions, name) === "damaged");
}

/** Ids of folders without a record: their creation was cut off, or goes on right now. They hold nothing. */
export function emptySessions(sessions: string): readonly string[] {
  return namesIn(sessions).filter((name) => readRecord(sessions, name) === "none");
}

function folderOf(sessions: string, record: SessionRecord): SessionFolder {
  const directory = join(sessions, record.id);
  return {
    directory,
    record,
    journal: join(directory, "journal.ndjson"),
    events: join(directory, "events.ndjson"),
    ledger: join(directory, "ledger.ndjson"),
    transcripts: join(directory, "transcripts"),
  };
}

function readRecords(sessions: string): readonly SessionRecord[] {
  const records = namesIn(sessions).flatMap((name) => {
    const record = readRecord(sessions, name);
    return typeof record === "string" ? [] : [record];
  });
  return records.sort((a, b) => (b.createdAt + b.id).localeCompare(a.createdAt + a.id));
}

/** A record is put in place whole: one that can't be read was damaged later, and so was a session that has lost it. */
function readRecord(sessions: string, id: string): SessionRecord | "none" | "damaged" {
  try {
    const record = parseJson(readFileSync(join(sessions, id, "session.json"), "utf8"));
    return isRecord(record) && record.id === id ? record : "damaged";
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === "ENOENT";
    return isMissing && holdsNothing(join(sessions, id)) ? "none" : "damaged";
  }
}

/** Whether there is nothing but locks and the drafts of what is put in place whole. */
function holdsNothing(directory: string): boolean {
  return entriesIn(directory).every(({ name }) => name === ".session.json" || /^\.?lock-/.test(name));
}

function isRecord(value: unknown): value is SessionRecord {
  if (!isObject(value) || value.version !== 1 || !isObject(value.options)) return false;
  const texts = [value.id, value.goal, value.createdAt, value.baseBranch];
  return texts.every((text) => typeof text === "string") && isSha(value.baseSha);
}

function namesIn(sessions: string): readonly string[] {
  const directories = entriesIn(sessions).filter((entry) => entry.isDirectory());
  return directories.map(({ name }) => name).filter(isSessionId);
}

/** None where it isn't there, or goes away meanwhile. */
function entriesIn(directory: string): readonly Dirent[] {
  try {
    return readdirSync(directory, { withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}

function damagedSession(directory: string): DevAgentError {
  return new DevAgentError({
    code: "session-damaged",
    kind: "infrastructure",
    message: `${join(directory, "session.json")} is no session's record.`,
    remedy:
      "A newer dev-agent wrote it, or it is damaged: put it back from a backup, or delete the session with `dev-agent sessions prune --force ID`. Its other files are as they were.",
  });
}

function unknownSession(id: string | undefined, records: readonly SessionRecord[]): DevAgentError {
  const known = records.slice(0, 10).map((record) => record.id);
  const some = known.length === 0 ? "There is none yet" : `There are: ${known.join(", ")}`;
  return new DevAgentError({
    code: "unknown-session",
    kind: "configuration",
    message: id === undefined ? "This repository has no session." : `There is no session "${id}".`,
    remedy: `${some}; \`dev-agent run --goal …\` starts one.`,
  });
}
