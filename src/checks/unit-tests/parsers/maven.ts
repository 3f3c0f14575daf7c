import { testFailure } from "../test-failure.ts";
import type { ReportParser } from "../test-report.ts";

const summary = /^(?:\[[A-Z]+\] )?Tests run: (\d+), Failures: (\d+), Errors: (\d+), Skipped: (\d+)$/;

/** The totals that Maven's surefire prints, one per module. */
export const parseMaven: ReportParser = (text) => {
  const lines = text.split("\n");
  const modules = lines.flatMap((line) => {
    const match = summary.exec(line.trimEnd());
    return match === null ? [] : [match.slice(1).map(Number)];
  });
  if (modules.length === 0) return null;
  const of = (column: number) => modules.reduce((sum, numbers) => sum + (numbers[column] ?? 0), 0);
  const failed = of(1) + of(2);
  return {
    format: "surefire",
    passed: of(0) - failed - of(3),
    failed,
    skipped: of(3),
    failures: lines.flatMap(readFailure).slice(0, 20),
  };
};

function readFailure(line: string) {
  const match = /^\[ERROR\] {3}(\S+:\d+)(.*)$/.exec(line);
  return match === null ? [] : [testFailure(match[1] ?? "", match[2] ?? "")];
}
