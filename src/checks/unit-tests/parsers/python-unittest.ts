import { testFailure } from "../test-failure.ts";
import type { ReportParser } from "../test-report.ts";

const verdict = /^(?:OK|FAILED|NO TESTS RAN)(?: \((.{1,200})\))?$/;

/** `python -m unittest`. */
export const parsePythonUnittest: ReportParser = (text) => {
  const lines = text.split("\n");
  let [ran, failed, skipped] = [0, 0, 0];
  let runs = 0;
  for (const [index, line] of lines.entries()) {
    const match = /^Ran (\d{1,9}) tests? in \d/.exec(line);
    const end =
      match === null
        ? null
        : verdict.exec(
            lines
              .slice(index + 1, index + 4)
              .join("")
              .trim(),
          );
    if (match === null || end === null) continue;
    const of = (key: string) => Number(new RegExp(`(?:^|, )${key}=(\\d+)`).exec(end[1] ?? "")?.[1] ?? 0);
    runs += 1;
    ran += Number(match[1]);
    failed += of("failures") + of("errors") + of("unexpected successes");
    skipped += of("skipped") + of("expected failures");
  }
  if (runs === 0) return null;
  const passed = Math.max(0, ran - failed - skipped);
  return { format: "unittest", passed, failed, skipped, failures: failures(lines) };
};

function failures(lines: readonly string[]) {
  return lines
    .flatMap((line, index) => {
      const name = /^(?:FAIL|ERROR): (.+)$/.exec(line)?.[1];
      if (name === undefined || !/^={10,}$/.test(lines[index - 1] ?? "")) return [];
      const following = lines.slice(index + 2, index + 60);
      const end = following.findIndex((next) => /^[=-]{10,}$/.test(next));
      return [
        testFailure(
          name,
          following
            .slice(0, end === -1 ? 40 : end)
            .filter(Boolean)
            .slice(-4)
            .join("\n"),
        ),
      ];
    })
    .slice(0, 20);
}
