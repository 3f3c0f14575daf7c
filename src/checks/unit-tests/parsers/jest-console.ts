import { testFailure } from "../test-failure.ts";
import type { ReportParser } from "../test-report.ts";
import { wordCounts } from "./word-counts.ts";

const summary = /^(Tests|Test Suites): +((?:\d+ [a-z]+(?:, )?){1,6})$/;

/** The summary that jest prints. */
export const parseJestConsole: ReportParser = (text) => {
  const lines = text.split("\n");
  const found = lines.flatMap((line) => {
    const match = summary.exec(line);
    return match === null ? [] : [{ label: match[1], counts: match[2] ?? "" }];
  });
  if (found.length === 0) return nothing.test(text) ? none : null;
  const of = (label: string) =>
    wordCounts(
      found
        .filter((one) => one.label === label)
        .map((one) => one.counts)
        .join("\n"),
    );
  const tests = of("Tests");
  return {
    format: "jest",
    passed: tests("passed"),
    failed: Math.max(tests("failed"), of("Test Suites")("failed")),
    skipped: tests("skipped", "todo"),
    failures: failures(lines),
  };
};

const nothing = /^No tests found, exiting with code \d$/m;
const none = { format: "jest", passed: 0, failed: 0, skipped: 0, failures: [] };

function failures(lines: readonly string[]) {
  const seen = new Set<string>();
  return lines
    .flatMap((line, index) => {
      const name = /^ {2}● (\S.*)$/.exec(line)?.[1];
      if (name === undefined || name === "Console" || seen.has(name)) return [];
      seen.add(name);
      const following = lines.slice(index + 1, index + 20);
      const end = following.findIndex((next) => /^ {2}● |^Test Suites: /.test(next));
      return [testFailure(name, following.slice(0, end === -1 ? following.length : end).join("\n"))];
    })
    .slice(0, 20);
}
