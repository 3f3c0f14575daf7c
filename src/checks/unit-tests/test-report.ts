import type { TestFailure } from "../../domain/check.ts";

/** What a report, or a tool's own summary in the output, says was executed. */
export interface TestReport {
  /** Where the numbers come from, e.g. `JUnit XML`. */
  readonly format: string;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly failures: readonly TestFailure[];
}

/** Reads one format in linear time; null when the text isn't of that format. */
export type ReportParser = (text: string) => TestReport | null;

const keptFailures = 20;

export function addReports(reports: readonly TestReport[]): TestReport | null {
  if (reports.length === 0) return null;
  const sum = (key: "passed" | "failed" | "skipped") =>
    reports.reduce((total, report) => total + report[key], 0);
  return {
    format: [...new Set(reports.map((report) => report.format))].join(", "),
    passed: sum("passed"),
    failed: sum("failed"),
    skipped: sum("skipped"),
    failures: reports.flatMap((report) => report.failures).slice(0, keptFailures),
  };
}
