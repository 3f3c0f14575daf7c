import type { TestFailure } from "../../../domain/check.ts";
import { testFailure } from "../test-failure.ts";
import type { ReportParser, TestReport } from "../test-report.ts";
import { isFileNotTest } from "./file-as-test.ts";

const point = /^(not )?ok\b(?: (\d+))?(?: ?-)? ?(.*)$/;

/** TAP 12 to 14, top level only. A summary (node:test, tape) is preferred to the points; tests missing from the plan failed. */
export const parseTap: ReportParser = (text) => {
  const lines = text.split("\n");
  const summary = summaryCounts(lines, "#");
  if (summary !== null) {
    const files = lines.filter((line) => isFileNotTest(/^ok \d+ - (\S+)$/.exec(line)?.[1] ?? "")).length;
    return { ...summary, format: "TAP", passed: summary.passed - files, failures: tapFailures(lines) };
  }
  const planned = lines.flatMap((line) => /^1\.\.(\d+)\b/.exec(line)?.[1] ?? []).map(Number);
  const [total] = planned;
  if (total === undefined) return null;
  const points = lines.flatMap((line) => readPoint(line) ?? []);
  const missing = planned.reduce((sum, plan) => sum + plan, 0) - points.length;
  const bailed = lines.some((line) => line.startsWith("Bail out!")) ? 1 : 0;
  return {
    format: "TAP",
    passed: points.filter((one) => one === "passed").length,
    failed: points.filter((one) => one === "failed").length + Math.max(0, missing) + bailed,
    skipped: points.filter((one) => one === "skipped").length,
    failures: tapFailures(lines),
  };
};

function readPoint(line: string): "passed" | "failed" | "skipped" | null {
  const match = point.exec(line);
  if (match === null) return null;
  if (/(?:^| )# ?(?:skip|todo)\b/i.test(match[3] ?? "")) return "skipped";
  return match[1] === undefined ? "passed" : "failed";
}

/** Sums the `tests N`, `pass N`, `fail N` … blocks that node's reporters end with; null without one. */
export function summaryCounts(
  lines: readonly string[],
  mark: "#" | "ℹ",
): Pick<TestReport, "passed" | "failed" | "skipped"> | null {
  const sums: Record<string, number> = {};
  for (const line of lines) {
    if (!line.startsWith(mark)) continue;
    const match = /^. (tests|pass|fail|cancelled|skipped|todo) {1,3}(\d{1,9})$/.exec(line);
    if (match?.[1] !== undefined) sums[match[1]] = (sums[match[1]] ?? 0) + Number(match[2]);
  }
  if (sums.tests === undefined || sums.pass === undefined) return null;
  const of = (key: string) => sums[key] ?? 0;
  return { passed: of("pass"), failed: of("fail") + of("cancelled"), skipped: of("skipped") + of("todo") };
}

/** Failing points at any depth, but not parents that failed only through their subtests. */
function tapFailures(lines: readonly string[]): readonly TestFailure[] {
  const failures: TestFailure[] = [];
  for (const [index, line] of lines.entries()) {
    const match = /^ *not ok \d+ -? ?(.*)$/.exec(line);
    if (match === null || /# ?(?:skip|todo)\b/i.test(match[1] ?? "")) continue;
    const details = lines.slice(index + 1, index + 30);
    const end = details.findIndex((detail) => detail.trim() === "..." || /^ *(?:not )?ok /.test(detail));
    const block = end === -1 ? details : details.slice(0, end);
    if (block.some((detail) => detail.includes("subtestsFailed"))) continue;
    failures.push(testFailure(match[1] ?? "", yamlError(block)));
    if (failures.length === 20) break;
  }
  return failures;
}

const noise = /^(?:---|duration_ms|type|location|failureType|code|name|stack|operator|at)\b:?|^---$/;

function yamlError(block: readonly string[]): string {
  const stack = block.findIndex((line) => /^ *stack: /.test(line));
  return block
    .slice(0, stack === -1 ? block.length : stack)
    .map((line) => line.trim())
    .filter((line) => !noise.test(line))
    .join("\n");
}
