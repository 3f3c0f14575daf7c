import { cleanText } from "../../domain/text/plain-text.ts";
import { parseGoJson } from "./parsers/go-json.ts";
import { parseJestJson } from "./parsers/jest-json.ts";
import { parseJunitXml } from "./parsers/junit-xml.ts";
import { parseMochaJson } from "./parsers/mocha-json.ts";
import { parsePytestJson } from "./parsers/pytest-json.ts";
import { parseTap } from "./parsers/tap.ts";
import type { ReportParser, TestReport } from "./test-report.ts";

const json: readonly ReportParser[] = [parseJestJson, parseMochaJson, parsePytestJson, parseGoJson];

/** A report file's text in any format known; null when it is none of them, or damaged. */
export function readReport(text: string): TestReport | null {
  if (/^\ufeff?\s{0,100}</.test(text)) return parseJunitXml(text);
  for (const parse of json) {
    const found = parse(text);
    if (found !== null) return found;
  }
  return parseTap(cleanText(text.replace(/^\ufeff/, ""), Number.POSITIVE_INFINITY));
}
