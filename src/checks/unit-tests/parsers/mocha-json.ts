import { listAt, numberAt, objectAt, parseJson, textAt } from "../../../domain/json.ts";
import { testFailure } from "../test-failure.ts";
import type { ReportParser } from "../test-report.ts";

/** The JSON of mocha. */
export const parseMochaJson: ReportParser = (text) => {
  const json = parseJson(text);
  const stats = objectAt(json, "stats");
  const passed = numberAt(stats, "passes");
  const failed = numberAt(stats, "failures");
  if (passed === undefined || failed === undefined) return null;
  return {
    format: "mocha JSON",
    passed,
    failed,
    skipped: numberAt(stats, "pending") ?? 0,
    failures: listAt(json, "failures")
      .slice(0, 20)
      .map((test) => testFailure(textAt(test, "fullTitle"), textAt(objectAt(test, "err"), "message"))),
  };
};
