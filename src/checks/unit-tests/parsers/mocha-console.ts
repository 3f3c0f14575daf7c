import { testFailure } from "../test-failure.ts";
import type { ReportParser } from "../test-report.ts";

const count = /^ *(\d{1,9}) (passing|failing|pending)(?: \(\d+m?s\))?$/;

/** The summary of mocha's console reporters. */
export const parseMochaConsole: ReportParser = (text) => {
  const lines = text.split("\n");
  const sums = { passing: 0, failing: 0, pending: 0 };
  let found = false;
  for (const line of lines) {
    const match = count.exec(line);
    if (match === null) continue;
    const word = match[2] as keyof typeof sums;
    sums[word] += Number(match[1]);
    found ||= word === "passing";
  }
  if (!found) return null;
  const { passing, failing, pending } = sums;
  return { format: "mocha", passed: passing, failed: failing, skipped: pending, failures: failures(lines) };
};

function failures(lines: readonly string[]) {
  const from = lines.findIndex((line) => / failing$/.test(line));
  if (from === -1) return [];
  const blocks: string[][] = [];
  for (const line of lines.slice(from + 1)) {
    const start = /^ {2}\d+\) (.+)$/.exec(line)?.[1];
    if (start !== undefined) blocks.push([start]);
    else blocks.at(-1)?.push(line);
  }
  return blocks.slice(0, 20).map((block) => {
    const end = block.findIndex((line) => line.endsWith(":"));
    const title = block.slice(0, end + 1).map((line) => line.trim());
    return testFailure(title.join(" › ").replace(/:$/, ""), block.slice(end + 1, end + 20).join("\n"));
  });
}
