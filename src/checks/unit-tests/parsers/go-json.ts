import { parseJson, textAt } from "../../../domain/json.ts";
import { testFailure } from "../test-failure.ts";
import type { ReportParser } from "../test-report.ts";

/** The event lines of `go test -json`. */
export const parseGoJson: ReportParser = (text) => {
  const outcomes = new Map<string, string>();
  const output = new Map<string, string[]>();
  const badPackages = new Set<string>();
  let events = 0;
  for (const line of text.split("\n")) {
    if (!line.startsWith("{") || !line.includes('"Action"')) continue;
    const event = parseJson(line);
    const [action, test, where] = [textAt(event, "Action"), textAt(event, "Test"), textAt(event, "Package")];
    if (action === "") continue;
    events += 1;
    const key = `${where}\0${test}`;
    if (action === "output") keep(output, key, textAt(event, "Output"));
    else if (action === "fail" && test === "") badPackages.add(where);
    else if (["pass", "fail", "skip"].includes(action) && test !== "") outcomes.set(key, action);
  }
  if (events === 0) return null;
  const of = (action: string) => [...outcomes].filter(([, outcome]) => outcome === action);
  const failed = of("fail").map(([key]) => key);
  // A package that doesn't build fails without a failing test.
  const broken = [...badPackages].filter((name) => !failed.some((key) => key.startsWith(`${name}\0`)));
  const leaves = failed.filter((key) => !failed.some((other) => other.startsWith(`${key}/`)));
  const failing = [...leaves, ...broken.map((name) => `${name}\0`)].slice(0, 20);
  return {
    format: "go test -json",
    passed: of("pass").length,
    failed: failed.length + broken.length,
    skipped: of("skip").length,
    failures: failing.map((key) =>
      testFailure(key.replace("\0", " ").trim(), (output.get(key) ?? []).join("")),
    ),
  };
};

const frames = /^(?:=== |\s*--- (?:PASS|FAIL|SKIP): |PASS$|FAIL$)/;

function keep(output: Map<string, string[]>, key: string, text: string): void {
  if (frames.test(text)) return;
  const kept = output.get(key) ?? [];
  if (kept.length < 12) kept.push(text.slice(0, 500));
  output.set(key, kept);
}
