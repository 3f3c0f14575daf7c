import type { TestFailure } from "../../../domain/check.ts";
import { testFailure } from "../test-failure.ts";
import type { ReportParser } from "../test-report.ts";
import { isFileNotTest } from "./file-as-test.ts";
import { summaryCounts } from "./tap.ts";

const duration = / \([\d.]+m?s\)$/;

/** What node's own test runner prints on a terminal and in most logs. */
export const parseNodeSpec: ReportParser = (text) => {
  const lines = text.split("\n");
  const counts = summaryCounts(lines, "ℹ");
  if (counts === null) return null;
  const passing = lines.filter((line) => line.startsWith("✔ "));
  const files = passing.filter((line) => isFileNotTest(line.slice(2).replace(duration, ""))).length;
  return { ...counts, format: "node:test", passed: counts.passed - files, failures: failures(lines) };
};

function failures(lines: readonly string[]): readonly TestFailure[] {
  const from = lines.indexOf("✖ failing tests:");
  if (from === -1) return [];
  const found: { name: string; error: string[] }[] = [];
  for (const line of lines.slice(from + 1)) {
    if (/^test at /.test(line)) continue;
    if (line.startsWith("✖ ")) found.push({ name: line.slice(2).replace(duration, ""), error: [] });
    else found.at(-1)?.error.push(line);
  }
  return found.slice(0, 20).map(({ name, error }) => testFailure(name, error.slice(0, 30).join("\n")));
}
