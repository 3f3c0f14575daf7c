import type { TestFailure } from "../../../domain/check.ts";
import { testFailure } from "../test-failure.ts";
import type { ReportParser } from "../test-report.ts";

const packageLine = /^(ok|FAIL|\?|---) ?\s+(\S+)\s+(?:[\d.]+s|\(cached\)|\[[a-z ]+\])(.*)$/;
const testLine = /^\s*--- (PASS|FAIL|SKIP): (\S+)/;

/** `go test` without `-json`: tests where `-v` lists them, else packages. */
export const parseGoPlain: ReportParser = (text) => {
  const lines = text.split("\n");
  const packages = lines.flatMap((line) => {
    const match = packageLine.exec(line);
    return match === null || match[1] === "---" ? [] : [{ status: match[1], line }];
  });
  if (packages.length === 0) return null;
  const tests = lines.flatMap((line) => testLine.exec(line)?.[1] ?? []);
  const ran = packages.filter((one) => one.status === "ok" && !/\[no test/.test(one.line)).length;
  const badPackages = packages.filter((one) => one.status === "FAIL").length;
  const listed = tests.includes("PASS");
  const of = (status: string) => tests.filter((test) => test === status).length;
  return {
    format: listed ? "go test -v" : "go test, packages",
    passed: listed ? of("PASS") : ran,
    failed: Math.max(of("FAIL"), badPackages),
    skipped: of("SKIP"),
    failures: failures(lines),
  };
};

function failures(lines: readonly string[]): readonly TestFailure[] {
  const found: { name: string; error: string[] }[] = [];
  let inside = false;
  for (const line of lines) {
    const match = testLine.exec(line);
    if (match !== null) {
      inside = match[1] === "FAIL";
      if (inside) found.push({ name: match[2] ?? "", error: [] });
    } else if (/^(?:FAIL|ok|=== )/.test(line)) inside = false;
    else if (inside) found.at(-1)?.error.push(line);
  }
  return found.slice(0, 20).map(({ name, error }) => testFailure(name, error.slice(0, 12).join("\n")));
}
