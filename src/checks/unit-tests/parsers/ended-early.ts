import type { ReportParser } from "../test-report.ts";
import { isFileNotTest } from "./file-as-test.ts";
import { summaryCounts } from "./tap.ts";

const fileLine = /^(?:✔ (\S+)(?: \([\d.]+m?s\))?|ok \d+ - (\S+))$/;

/**
 * What node's runner says at its end, where a file ended before it ran a test: such a file may have printed any report
 * before, so nothing else in the output counts. Null where every file ran its tests.
 */
export const parseEndedEarly: ReportParser = (text) => {
  const lines = text.split("\n");
  const files = lines.filter((line) => {
    const match = fileLine.exec(line);
    return isFileNotTest(match?.[1] ?? match?.[2] ?? "");
  }).length;
  const last = lines.findLastIndex((line) => /^[#ℹ] tests \d+$/.test(line));
  if (files === 0 || last === -1) return null;
  const end = lines.slice(last);
  const counts = summaryCounts(end, end[0]?.startsWith("#") === true ? "#" : "ℹ");
  if (counts === null) return null;
  return { ...counts, format: "node:test", passed: Math.max(0, counts.passed - files), failures: [] };
};
