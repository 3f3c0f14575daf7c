import { testFailure } from "../test-failure.ts";
import type { ReportParser } from "../test-report.ts";

const result = /^test result: \w+\. (\d+) passed; (\d+) failed; (\d+) ignored;/;
const nextest = /^ *Summary \[[^\]]{1,40}\] [\d/]{1,20} tests? run: (\d+) passed(.{0,200})$/;

/** `cargo test`, one summary per crate and doc-test, and `cargo nextest`. */
export const parseCargo: ReportParser = (text) => {
  const lines = text.split("\n");
  let [passed, failed, skipped] = [0, 0, 0];
  let found = 0;
  for (const line of lines) {
    const match = result.exec(line) ?? nextest.exec(line);
    if (match === null) continue;
    const rest = match.length === 3 ? (match[2] ?? "") : undefined;
    const of = (word: string, direct: string | undefined) =>
      Number(rest === undefined ? direct : (new RegExp(`(\\d+) ${word}`).exec(rest)?.[1] ?? 0));
    found += 1;
    passed += Number(match[1]);
    failed += of("failed", match[2]);
    skipped += of("skipped", match[3]);
  }
  return found === 0 ? null : { format: "cargo test", passed, failed, skipped, failures: failures(lines) };
};

function failures(lines: readonly string[]) {
  return lines
    .flatMap((line, index) => {
      const name = /^---- (.+) stdout ----$/.exec(line)?.[1];
      if (name === undefined) return [];
      const following = lines.slice(index + 1, index + 30);
      const end = following.findIndex((next) => /^(?:---- |failures:|stack backtrace:|note: )/.test(next));
      return [testFailure(name, following.slice(0, end === -1 ? 12 : end).join("\n"))];
    })
    .slice(0, 20);
}
