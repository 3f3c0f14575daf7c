import { isObject, listAt, numberAt, objectAt, parseJson, textAt } from "../../../domain/json.ts";
import { testFailure } from "../test-failure.ts";
import type { ReportParser } from "../test-report.ts";

/** The JSON of pytest-json-report. */
export const parsePytestJson: ReportParser = (text) => {
  const json = parseJson(text);
  if (!isObject(json) || !isObject(json.summary) || !Array.isArray(json.tests)) return null;
  const of = (...keys: string[]) => keys.reduce((sum, key) => sum + (numberAt(json.summary, key) ?? 0), 0);
  const bad = json.tests.filter((test) => ["failed", "error"].includes(textAt(test, "outcome")));
  const brokenFiles = listAt(json, "collectors").filter((one) => textAt(one, "outcome") === "failed").length;
  return {
    format: "pytest JSON",
    passed: of("passed", "xpassed"),
    failed: Math.max(of("failed", "error"), bad.length) + brokenFiles,
    skipped: of("skipped", "xfailed"),
    failures: bad.slice(0, 20).map((test) => testFailure(textAt(test, "nodeid"), crash(test))),
  };
};

function crash(test: unknown): string {
  const stages = ["call", "setup", "teardown"].map((stage) => objectAt(objectAt(test, stage), "crash"));
  return stages.map((stage) => textAt(stage, "message")).find((message) => message !== "") ?? "";
}
