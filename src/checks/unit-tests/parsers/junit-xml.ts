import type { TestFailure } from "../../../domain/check.ts";
import { testFailure } from "../test-failure.ts";
import type { ReportParser } from "../test-report.ts";
import { isFileNotTest } from "./file-as-test.ts";
import { type XmlToken, xmlTokens } from "./xml-tokens.ts";

type Open = Extract<XmlToken, { kind: "open" }>;

interface Case {
  readonly name: string;
  outcome: "passed" | "failed" | "skipped";
  error: string;
}

const badChildren = new Set(["failure", "error"]);
const suites = new Set(["testsuites", "testsuite"]);

/** JUnit XML as written by pytest, Maven, Gradle, node:test, vitest, jest-junit and others. Null when it is not well formed. */
export const parseJunitXml: ReportParser = (text) => {
  try {
    return count(xmlTokens(text));
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
};

function count(tokens: Iterable<XmlToken>) {
  const cases: Case[] = [];
  let current: Case | undefined;
  let inError = false;
  let suiteDepth = 0;
  let declaredBad = 0;
  let root: string | undefined;
  for (const token of tokens) {
    if (token.kind === "open") {
      root ??= token.name;
      if (!suites.has(root)) return null;
      if (token.name === "testsuite") {
        if (suiteDepth === 0) declaredBad += declaredFailures(token);
        suiteDepth += 1;
      } else if (token.name === "testcase") {
        current = startCase(token);
        if (current !== undefined) cases.push(current);
      } else if (current !== undefined && badChildren.has(token.name)) {
        current.outcome = "failed";
        current.error += token.attributes.get("message") ?? "";
        inError = true;
      } else if (current !== undefined && token.name === "skipped" && current.outcome === "passed")
        current.outcome = "skipped";
    } else if (token.kind === "text") {
      if (inError && current !== undefined && current.error.length < 4000)
        current.error += `\n${token.text.slice(0, 4000)}`;
    } else if (token.name === "testsuite") suiteDepth -= 1;
    else if (token.name === "testcase") current = undefined;
    else if (badChildren.has(token.name)) inError = false;
  }
  return report(cases, declaredBad);
}

function startCase({ attributes }: Open): Case | undefined {
  const name = attributes.get("name") ?? "";
  const group = attributes.get("classname") ?? "";
  if (isFileNotTest(name)) return undefined;
  return {
    name: group === "" || group === "test" ? name : `${group} › ${name}`,
    outcome: "passed",
    error: "",
  };
}

function declaredFailures({ attributes }: Open): number {
  const of = (key: string) => Number(attributes.get(key) ?? 0) || 0;
  return of("failures") + of("errors");
}

/** A suite may fail without a failing case (its set-up broke): the larger number counts. */
function report(cases: readonly Case[], declaredBad: number) {
  const failing = cases.filter((one) => one.outcome === "failed");
  const failures: TestFailure[] = failing.slice(0, 20).map((one) => testFailure(one.name, one.error));
  return {
    format: "JUnit XML",
    passed: cases.filter((one) => one.outcome === "passed").length,
    failed: Math.max(failing.length, declaredBad),
    skipped: cases.filter((one) => one.outcome === "skipped").length,
    failures,
  };
}
