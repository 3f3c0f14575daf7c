import { join } from "node:path";
import { deleteMatches, matchFiles } from "../match-files.ts";
import { readBounded } from "../read-bounded.ts";
import { readReport } from "./read-report.ts";
import { addReports, type TestReport } from "./test-report.ts";

const largestReport = 5 * 1024 * 1024;

export type ReportEvidence =
  | { readonly status: "none" }
  | { readonly status: "unreadable"; readonly file: string }
  | { readonly status: "read"; readonly report: TestReport };

/** Removes reports that came with the commit: only what this run writes counts. */
export async function deleteReports(directory: string, pattern: string): Promise<void> {
  await deleteMatches(directory, pattern);
}

/** Adds up the report files that match; too many, or one that is damaged, of no known format or over 5 MiB spoil all. */
export async function readReports(directory: string, pattern: string): Promise<ReportEvidence> {
  const reports: TestReport[] = [];
  const { files, complete } = await matchFiles(directory, pattern);
  if (!complete) return { status: "unreadable", file: `${pattern} (more than ${files.length} files)` };
  for (const file of files) {
    const text = await readBounded(join(directory, file), largestReport);
    const report = text === null ? null : readReport(text);
    if (report === null) return { status: "unreadable", file };
    reports.push(report);
  }
  const report = addReports(reports);
  return report === null ? { status: "none" } : { status: "read", report };
}
