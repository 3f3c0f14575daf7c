import type { ReportParser } from "../test-report.ts";

/** Runners with one summary line: groups `passed`, or `total` less the others, `failed` and `skipped`. */
const summaries: readonly (readonly [string, RegExp])[] = [
  ["deno", /^(?:ok|FAILED) \| (?<passed>\d+) passed(?: \(\d+ steps?\))? \| (?<failed>\d+) failed/],
  ["ava", /^ {2}(?<passed>\d+) tests? passed$/],
  ["playwright", /^ {2}(?<passed>\d+) passed \([\d.]+m?s?\)$/],
  ["jasmine", /^(?<total>\d+) specs?, (?<failed>\d+) failures?(?:, (?<skipped>\d+) pending specs?)?$/],
  ["rspec", /^(?<total>\d+) examples?, (?<failed>\d+) failures?(?:, (?<skipped>\d+) pending)?/],
  [
    "minitest",
    /^(?<total>\d+) runs, \d+ assertions, (?<failed>\d+) failures, \d+ errors, (?<skipped>\d+) skips/,
  ],
  ["phpunit", /^OK \((?<passed>\d+) tests?, \d+ assertions?\)$/],
  [
    "dotnet",
    /^(?:Passed|Failed)! +- Failed: +(?<failed>\d+), Passed: +(?<passed>\d+), Skipped: +(?<skipped>\d+)/,
  ],
  ["ctest", /^\d+% tests passed, (?<failed>\d+) tests? failed out of (?<total>\d+)$/],
  ["googletest", /^\[ {2}PASSED {2}\] (?<passed>\d+) tests?\.$/],
  ["gradle", /^(?<total>\d+) tests? completed, (?<failed>\d+) failed(?:, (?<skipped>\d+) skipped)?$/],
  ["bun test", /^ *(?<passed>\d+) pass$/],
];

type Groups = Readonly<Record<string, string | undefined>>;

/** The first runner of the list whose summary is there; all its summaries are added up. Names of failing tests aren't read. */
export const parseOtherRunners: ReportParser = (text) => {
  const lines = text.split("\n");
  for (const [format, pattern] of summaries) {
    const found: Groups[] = [];
    for (const line of lines) {
      const groups = pattern.exec(line)?.groups;
      if (groups !== undefined) found.push(groups);
    }
    if (found.length === 0) continue;
    const of = (key: string) => found.reduce((sum, groups) => sum + Number(groups[key] ?? 0), 0);
    const [failed, skipped] = [of("failed"), of("skipped")];
    const passed = found.some((groups) => groups.total !== undefined)
      ? Math.max(0, of("total") - failed - skipped)
      : of("passed");
    return { format, passed, failed, skipped, failures: [] };
  }
  return null;
};
