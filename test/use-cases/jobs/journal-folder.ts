import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openJournal } from "../../../src/session/journal.ts";
import { type RunRecord, runRecord } from "../../../src/session/run-record.ts";
import type { SessionFolder } from "../../../src/session/store.ts";

/** A session's folder, as far as it has a journal with these records of runs. */
export function journalFolder(
  records: readonly Partial<RunRecord>[],
): Disposable & { readonly folder: SessionFolder } {
  const directory = mkdtempSync(join(tmpdir(), "journal-"));
  const path = join(directory, "journal.ndjson");
  const { journal } = openJournal(path, () => {});
  const usual = { job: "publish", runId: 7, attempt: 1, previous: null, baseline: {}, environments: {} };
  for (const record of records) journal.append(runRecord({ ...usual, pull: null, calls: 0, ...record }));
  journal.close();
  return {
    folder: { directory, journal: path } as SessionFolder,
    [Symbol.dispose]: () => rmSync(directory, { recursive: true, force: true }),
  };
}
