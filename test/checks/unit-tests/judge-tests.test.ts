import { judgeTests, type TestEvidence } from "../../../src/checks/unit-tests/judge-tests.ts";
import type { TestReport } from "../../../src/checks/unit-tests/test-report.ts";

const counts = (passed: number, failed = 0, skipped = 0): TestReport => ({
  format: "TAP",
  passed,
  failed,
  skipped,
  failures: [],
});
const evidence = (
  more: Partial<TestEvidence> & { exitCode?: number | null; said?: string },
): TestEvidence => ({
  command: "npm test",
  timeoutMinutes: 10,
  reportPattern: undefined,
  reports: { status: "none" },
  output: counts(3),
  ...more,
  result: {
    exitCode: 0,
    signal: null,
    timedOut: false,
    output: more.said ?? "",
    ...more.result,
    ...("exitCode" in more ? { exitCode: more.exitCode ?? null } : {}),
  },
});
const read = (report: TestReport) => ({
  reportPattern: "r.xml",
  reports: { status: "read", report } as const,
});

const rows: readonly (readonly [
  string,
  Partial<TestEvidence> & { exitCode?: number | null; said?: string },
  string,
  RegExp,
])[] = [
  ["exit code 0 and tests in the output", {}, "passed", /3 passed \(TAP\)/],
  ["exit code 0 and tests in the report", { ...read(counts(2)), output: null }, "passed", /2 passed/],
  [
    "exit code 1 although the report says all passed",
    { ...read(counts(2)), exitCode: 1 },
    "failed",
    /exit code 1, although TAP shows no failing test/,
  ],
  ["exit code 1 and no report", { reportPattern: "r.xml", exitCode: 1 }, "failed", /exit code 1$/],
  [
    "exit code 0 and failures in the report",
    { ...read(counts(2, 1)) },
    "failed",
    /exit code 0, 1 of 3 tests failed/,
  ],
  ["exit code 0 and failures in the output", { output: counts(2, 1) }, "failed", /1 of 3 tests failed/],
  [
    "exit code 0 and no test executed",
    { output: counts(0, 0, 5) },
    "blocked, repairable",
    /no test was executed/,
  ],
  ["exit code 0 and nothing that shows a test", { output: null }, "blocked, repairable", /tests\.report/],
  [
    "a configured report that is missing",
    { reportPattern: "r.xml" },
    "blocked, repairable",
    /wrote no test report that matches r\.xml/,
  ],
  [
    "a report that can't be read",
    { reportPattern: "r.xml", reports: { status: "unreadable", file: "r.xml" } },
    "blocked, repairable",
    /r\.xml could not be read/,
  ],
  [
    "a timeout",
    { result: { exitCode: null, signal: "SIGKILL", timedOut: true, output: "" } },
    "failed",
    /timed out after 10 minutes; its whole process group was killed/,
  ],
  [
    "a run that kills itself",
    { result: { exitCode: null, signal: "SIGKILL", timedOut: false, output: "" } },
    "failed",
    /ended by SIGKILL/,
  ],
  [
    "a run that took too much",
    { result: { exitCode: null, signal: "SIGKILL", timedOut: false, output: "", excess: "It used 9 MB." } },
    "failed",
    /was ended: It used 9 MB\./,
  ],
  ["a program that isn't there", { exitCode: 127, said: "sh: 1: npm: not found" }, "blocked", /not found/],
  [
    "a script whose tool isn't installed",
    { exitCode: 127, said: "sh: 1: vitest: not found" },
    "blocked, repairable",
    /not found/,
  ],
];

it.each(rows)("%s", (_, about, expected, why) => {
  const { status, repairable, summary } = judgeTests(evidence(about));
  expect(`${status}${repairable === true ? ", repairable" : ""}`).toBe(expected);
  expect(summary).toMatch(why);
});
