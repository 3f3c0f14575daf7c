import { cleanText } from "../../domain/text/plain-text.ts";
import { parseCargo } from "./parsers/cargo.ts";
import { parseEndedEarly } from "./parsers/ended-early.ts";
import { parseGoJson } from "./parsers/go-json.ts";
import { parseGoPlain } from "./parsers/go-plain.ts";
import { parseJestConsole } from "./parsers/jest-console.ts";
import { parseJestJson } from "./parsers/jest-json.ts";
import { parseMaven } from "./parsers/maven.ts";
import { parseMochaConsole } from "./parsers/mocha-console.ts";
import { parseMochaJson } from "./parsers/mocha-json.ts";
import { parseNodeSpec } from "./parsers/node-spec.ts";
import { parseOtherRunners } from "./parsers/other-runners.ts";
import { parsePytestConsole } from "./parsers/pytest-console.ts";
import { parsePythonUnittest } from "./parsers/python-unittest.ts";
import { parseTap } from "./parsers/tap.ts";
import { parseVitestConsole } from "./parsers/vitest-console.ts";
import { addReports, type ReportParser, type TestReport } from "./test-report.ts";

const consoles: readonly ReportParser[] = [
  parseNodeSpec,
  parseTap,
  parseVitestConsole,
  parseJestConsole,
  parsePytestConsole,
  parsePythonUnittest,
  parseCargo,
  parseMaven,
  parseMochaConsole,
  parseGoPlain,
];

const longestLine = 2000;

/** What a test command's output says was executed; null when nothing in it is known. Machine formats go first. */
export function readOutput(output: string): TestReport | null {
  const text = cleanText(output, Number.POSITIVE_INFINITY)
    .split("\n")
    .map((line) => (line.length > longestLine ? line.slice(0, longestLine) : line))
    .join("\n");
  const early = parseEndedEarly(text);
  if (early !== null && early.failed === 0) return early;
  const machine = parseGoJson(output) ?? jsonReport(output);
  if (machine !== null) return machine;
  const found = consoles.flatMap((parse) => parse(text) ?? []);
  return addReports(found) ?? parseOtherRunners(text);
}

/** A JSON report printed among other lines: on one line, or from a line `{` to a line `}`. */
function jsonReport(output: string): TestReport | null {
  const oneLine = output
    .split("\n")
    .findLast((line) => line.startsWith('{"') && line.trimEnd().endsWith("}"));
  const from = output.search(/^\{\s*$/m);
  const to = output.lastIndexOf("\n}");
  const spread = from !== -1 && to > from ? output.slice(from, to + 2) : undefined;
  for (const text of [oneLine, spread]) {
    const found = text === undefined ? null : (parseJestJson(text) ?? parseMochaJson(text));
    if (found !== null) return found;
  }
  return null;
}
