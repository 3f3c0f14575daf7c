import { isObject, listAt, numberAt, parseJson, textAt } from "../../../domain/json.ts";
import { testFailure } from "../test-failure.ts";
import type { ReportParser } from "../test-report.ts";

/** The JSON of vitest and jest. */
export const parseJestJson: ReportParser = (text) => {
  const json = parseJson(text);
  const passed = numberAt(json, "numPassedTests");
  const failed = numberAt(json, "numFailedTests");
  if (passed === undefined || failed === undefined) return null;
  const files = listAt(json, "testResults");
  // A file that fails before its first test has no failing test.
  const broken = files.filter((file) => textAt(file, "status") === "failed" && !hasFailure(file));
  const unsuccessful = isObject(json) && json.success === false ? 1 : 0;
  const tests = files.flatMap((file) => listAt(file, "assertionResults"));
  return {
    format: "vitest/jest JSON",
    passed,
    failed: Math.max(failed + broken.length, unsuccessful),
    skipped: (numberAt(json, "numPendingTests") ?? 0) + (numberAt(json, "numTodoTests") ?? 0),
    failures: [
      ...tests
        .filter((test) => textAt(test, "status") === "failed")
        .slice(0, 20)
        .map((test) => testFailure(textAt(test, "fullName"), listAt(test, "failureMessages").join("\n"))),
      ...broken.slice(0, 20).map((file) => testFailure(textAt(file, "name"), textAt(file, "message"))),
    ],
  };
};

function hasFailure(file: unknown): boolean {
  return listAt(file, "assertionResults").some((test) => textAt(test, "status") === "failed");
}
