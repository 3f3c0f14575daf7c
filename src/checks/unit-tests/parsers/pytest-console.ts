import { testFailure } from "../test-failure.ts";
import type { ReportParser } from "../test-report.ts";
import { wordCounts } from "./word-counts.ts";

const ended = /^=* ?(.{1,300}?) in \d[\d.]{0,15}s(?: \([\d:]{1,20}\))? ?=*$/;
const part =
  /^\d{1,9} (?:failed|passed|skipped|deselected|xfailed|xpassed|warnings?|errors?|rerun|subtests passed)$/;

/** The last line of pytest, with or without `-q`. */
export const parsePytestConsole: ReportParser = (text) => {
  const lines = text.split("\n");
  const summaries = lines.flatMap((line) => {
    const counts = ended.exec(line)?.[1];
    if (counts === undefined) return [];
    return counts === "no tests ran" || counts.split(", ").every((one) => part.test(one)) ? [counts] : [];
  });
  if (summaries.length === 0) return null;
  const of = wordCounts(summaries.join("\n"));
  return {
    format: "pytest",
    passed: of("passed", "xpassed"),
    failed: of("failed", "error", "errors"),
    skipped: of("skipped", "xfailed"),
    failures: failures(lines),
  };
};

function failures(lines: readonly string[]) {
  const errors = sectionErrors(lines);
  return lines
    .flatMap((line) => {
      const match = /^(?:FAILED|ERROR) (\S.*?)(?: - (.*))?$/.exec(line);
      if (match === null) return [];
      const name = match[1] ?? "";
      const section = name.split("::").slice(1).join(".");
      return [testFailure(name, errors.get(section) ?? match[2] ?? "")];
    })
    .slice(0, 20);
}

/** The `E` lines and the place of each failing test, by the name in its section's heading. */
function sectionErrors(lines: readonly string[]): ReadonlyMap<string, string> {
  const errors = new Map<string, string>();
  let name: string | undefined;
  for (const line of lines) {
    const heading = /^_{3,} (.{1,300}?) _{3,}$/.exec(line)?.[1];
    if (heading !== undefined) name = heading;
    else if (/^={3,}/.test(line)) name = undefined;
    else if (name !== undefined && (/^E {3}/.test(line) || /^\S+:\d+: \w+/.test(line)))
      errors.set(name, `${errors.get(name) ?? ""}${line}\n`.slice(0, 2000));
  }
  return errors;
}
