import { testFailure } from "../test-failure.ts";
import type { ReportParser } from "../test-report.ts";
import { wordCounts } from "./word-counts.ts";

/** The summary that vitest prints. */
export const parseVitestConsole: ReportParser = (text) => {
  const lines = text.split("\n");
  const summaries = (label: string) =>
    lines.flatMap((line) => (line.trimStart().startsWith(`${label}  `) ? [line.trim()] : []));
  const tests = summaries("Tests").filter((line) => /\(\d+\)$|no tests$/.test(line));
  const files = summaries("Test Files").filter((line) => /\(\d+\)$|no tests$/.test(line));
  if (files.length === 0) return nothing.test(text) ? none : null;
  const ofTests = wordCounts(tests.join("\n"));
  return {
    format: "vitest",
    passed: ofTests("passed"),
    failed: Math.max(ofTests("failed"), wordCounts(files.join("\n"))("failed")),
    skipped: ofTests("skipped", "todo"),
    failures: failures(lines),
  };
};

const nothing = /^No test files found, exiting with code \d$/m;
const none = { format: "vitest", passed: 0, failed: 0, skipped: 0, failures: [] };

function failures(lines: readonly string[]) {
  const found = lines.flatMap((line, index) => {
    const name = /^ FAIL {1,2}(\S.*)$/.exec(line)?.[1];
    return name === undefined ? [] : [testFailure(name, block(lines, index + 1))];
  });
  return found.slice(0, 20);
}

function block(lines: readonly string[], from: number): string {
  const following = lines.slice(from, from + 12);
  const end = following.findIndex((line) => /^ FAIL |^⎯/.test(line));
  return following.slice(0, end === -1 ? following.length : end).join("\n");
}
