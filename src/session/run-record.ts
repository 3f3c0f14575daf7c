import { isObject } from "../domain/json.ts";
import type { JournalRecord } from "./journal.ts";
import { unreadable } from "./state-record.ts";

/** Why another run goes on with a session: a person's wish, a moved base, the job's time, a limit of the provider. */
export type GoesOn = (typeof reasons)[number];

const reasons = ["wish", "drift", "deadline", "limit"] as const;

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
  /** Calls of GitHub's API that the job made. */
  readonly calls: number;
  /** What the person filled in who started the run, where a job in another run repeats it. */
  readonly form?: Readonly<Record<string, string>>;
  /** Absent where no other run goes on, as far as the job knew. */
  readonly goesOn?: GoesOn;
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

const isForm = (form: unknown) =>
  isObject(form) && Object.values(form).every((value) => typeof value === "string");

function isWhole(record: Partial<RunRecord>): boolean {
  const { job, runId, attempt, previous, baseline, environments, pull, calls, goesOn } = record;
  if (typeof job !== "string" || !isNumber(runId) || !isNumber(attempt) || !isNumber(calls)) return false;
  if (goesOn !== undefined && !reasons.includes(goesOn)) return false;
  if (!isNumberOrNull(previous) || !isNumberOrNull(pull)) return false;
  if (record.form !== undefined && !isForm(record.form)) return false;
  return [baseline, environments].every(
    (counts) => isObject(counts) && Object.values(counts).every(isNumber),
  );
}
