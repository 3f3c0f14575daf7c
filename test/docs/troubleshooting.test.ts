import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../scripts/action-files.ts";
import { errorCodesIn, faultsIn } from "./error-codes.ts";

const sources = globSync("src/**/*.ts", { cwd: root }).map((path) => join(root, path));
const page = readFileSync(join(root, "docs/how-to/troubleshooting.md"), "utf8");
const sections = new Map(
  page.split(/^## /m).map((text) => [text.split("\n")[0] ?? "", text.slice(text.indexOf("\n"))] as const),
);
const quoted = (text: string) => [...text.matchAll(/`([a-z]+(?:-[a-z]+)*)`/g)].map(([, code = ""]) => code);
const rows = page
  .split("\n")
  .filter((line) => line.startsWith("| `"))
  .map((line) => line.split("|").map((cell) => cell.trim()));
const inRows = rows.flatMap((cells) => quoted(cells[1] ?? ""));
const defects = quoted(sections.get("Defects") ?? "");
const once = (codes: readonly string[]) => [...new Set(codes)].sort();

describe("the page on troubleshooting", () => {
  it("explains every code of an error, once, and no other", () => {
    const codes = once(sources.flatMap((path) => errorCodesIn(path)));
    expect(codes.length).toBeGreaterThan(150);
    expect([...inRows, ...defects].sort()).toEqual(codes);
  });

  it("names every fault that a workflow may have", () => {
    const faults = once(sources.flatMap(faultsIn));
    expect(faults.length).toBeGreaterThan(20);
    expect(quoted(sections.get("Faults of a workflow") ?? "").sort()).toEqual(faults);
  });

  it("says what happened and what to do in every row", () => {
    for (const [, codes, what, how, ...rest] of rows) {
      expect(what, codes).toMatch(/^\S.*\.$|\.\*\*$/);
      expect(how, codes).toMatch(/^\S.*\.$/);
      expect(rest, codes).toEqual([""]);
    }
  });
});

describe("the scan for codes", () => {
  const of = (path: string) => once(errorCodesIn(join(root, path)));

  it.each([
    ["a literal", "src/use-cases/jobs/require-same.ts", ["output-blank", "output-differs"]],
    ["a condition", "src/github/client.ts", ["github-denied", "github-refused"]],
    ["a constant", "src/use-cases/deadline.ts", ["job-time-over"]],
    [
      "a template",
      "src/workflow/nodes/budget.ts",
      ["budget-minutes", "budget-rounds", "budget-tokens", "budget-usd", "price-unknown"],
    ],
    [
      "a function that makes it, called by another",
      "src/github/artifacts.ts",
      [
        "artifact-damaged",
        "artifact-download",
        "artifact-missing",
        "artifact-taken",
        "artifact-upload",
        "artifacts-unavailable",
      ],
    ],
    [
      "a type",
      "src/agents/provider-failure.ts",
      [
        ...["access-denied", "agent-broke-off", "agent-silent", "agent-timeout", "answer-unusable"],
        ...["credential-refused", "credit-used-up", "model-unknown", "plan-limit", "provider-outage"],
        ...["provider-overloaded", "provider-unreachable", "rate-limited", "request-refused"],
      ],
    ],
  ])("reads %s", (_form, path, codes) => expect(of(path)).toEqual(codes));

  it.each([
    "throw new DevAgentError(detail);",
    "throw new DevAgentError({ code: codes.get(status), kind, message, remedy });",
    "export const refused = (code: string) => new DevAgentError({ code, kind, message, remedy });",
    `const made = (what: string) => new DevAgentError({ code: \`not-\${what}\`, kind, message, remedy });`,
  ])("reads all or says that it can't: %s", (text) =>
    expect(() => errorCodesIn("src/some.ts", text)).toThrow("src/some.ts:1: no code can be read from"),
  );
});
