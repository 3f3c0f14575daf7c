import { type JournalRecord, openJournal } from "../../session/journal.ts";
import type { SessionFolder } from "../../session/store.ts";

/** Adds what a job found out to the session's journal, for the jobs after it. */
export function appendRecords(folder: SessionFolder, records: readonly JournalRecord[]): void {
  const { journal } = openJournal(folder.journal, (problem) => {
    throw new Error(problem);
  });
  try {
    for (const record of records) journal.append(record, true);
  } finally {
    journal.close();
  }
}
