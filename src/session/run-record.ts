import { isObject } from "../domain/json.ts";
import type { JournalRecord } from "./journal.ts";
import { unreadable } from "./state-record.ts";

/** What a job on GitHub wrote down for the jobs after it. */
export interface RunRecord extends JournalRecord {
  readonly kind: "run";
  readonly job: string;
  readonly runId: number;
  /** From 1. */
  readonly attempt: number;
  /** The run that this one goes on from. */
  readonly previous: number | null;
  /** Answers on the run's review page when the job ended, counted by their content. */
  readonly baseline: Readonly<Record<string, number>>;
  /** Ids of the gates' environments as they were found, by name. */
  readonly environments: Readonly<Record<string, number>>;
  /** Number of the pull request; null before there is one. */
  readonly pull: number | null;
}

export function runRecord(fields: Omit<RunRecord, "kind">): RunRecord {
  return { kind: "run", ...fields };
}

/** All of a journal's, oldest first. Throws for one that isn't whole. */
export function runRecords(records: readonly JournalRecord[]): readonly RunRecord[] {
  return records.filter((record): record is RunRecord => {
    if (record.kind !== "run") return false;
    if (isWhole(record as Partial<RunRecord>)) return true;
    throw unreadable("a record of kind run lacks something");
  });
}

const isNumber = (value: unknown) => Number.isSafeInteger(value);
const isNumberOrNull = (value: unknown) => value === null || isNumber(value);

function isWhole(record: Partial<RunRecord>): boolean {
  const { job, runId, attempt, previous, baseline, environments, pull } = record;
  if (typeof job !== "string" || !isNumber(runId) || !isNumber(attempt)) return false;
  if (!isNumberOrNull(previous) || !isNumberOrNull(pull)) return false;
  return [baseline, environments].every(
    (counts) => isObject(counts) && Object.values(counts).every(isNumber),
  );
}
