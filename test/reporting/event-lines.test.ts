import { eventLine, eventLines } from "../../src/reporting/event-lines.ts";
import { allTypes, event, examples } from "./events.ts";

const text = (...about: Parameters<typeof event>) => eventLine(event(...about)).text;

describe("an event as a line", () => {
  it.each(allTypes)("has one clean line for %s", (type) => {
    const line = text(type);
    expect(line).toMatch(/^\S.*\S$/);
    expect(line).not.toMatch(/undefined|null|NaN|\[object|\n/);
  });

  it.each([
    ["run.started", "agent/20261122-add-a-flag from main at aaaaaaaaaa: Add a flag"],
    ["phase.finished", "coder #2 done in 4.2 s: 1 file"],
    ["agent.message", "coder: I look…"],
    ["tool.finished", "tool failed, exit code 1, 30 ms"],
    ["setup.finished", "set-up done from cache: npm ci"],
    ["diff.updated", "candidate aaaaaaaaaa: 1 file, +3 −0"],
    ["check.finished", "secret-scan blocked in 3 ms: no gitleaks"],
    ["test.finished", "tests: 3 passed, 1 failed (npm test): adds"],
    ["finding.added", "error src/a,b.ts:7 tsc/TS2322: Type 100%, no"],
    ["risk.scored", "risk 34 of 100 (medium): size +34"],
    ["cost.updated", "$0.31 billed after 3 model calls"],
    ["budget.exceeded", "budget reached: usd 5.01 of 5"],
    ["approval.requested", "diff gate for aaaaaaaaaa, risk 34: approve, reject?"],
    ["approval.resolved", "diff gate: approve by Ada (terminal)"],
    ["run.finished", "merged as aaaaaaaaaa after 9 s"],
  ] as const)("says what happened: %s", (type, line) => {
    expect(text(type)).toBe(line);
  });

  it("says so when a cost is unknown", () => {
    expect(text("cost.updated", { usd: null, usdKind: "unknown" })).toContain("cost unknown");
  });

  it("leaves out what is absent", () => {
    const { file: _file, line: _line, ...finding } = examples["finding.added"];
    const bare = { ...event("finding.added"), data: finding } as Parameters<typeof eventLine>[0];
    expect(eventLine(bare).text).toBe("error tsc/TS2322: Type 100%, no");
    expect(text("approval.requested", { gate: "spec", headSha: null, risk: null })).toBe(
      "spec gate: approve, reject?",
    );
    expect(text("tool.finished", { ok: true, exitCode: null })).toBe("tool done, 30 ms");
  });

  it("cleans what came from outside", () => {
    expect(text("agent.message", { text: "\u001b[2Jhi\u202e", truncated: false })).toBe("coder: hi<U+202E>");
  });
});

describe("the lines that people read", () => {
  it("begin with who plays, in which sandbox, and every notice", () => {
    const lines = eventLines(event("run.started")).map((line) => line.text);
    const { sandbox, secretScanner, notices } = examples["run.started"];
    expect(lines[1]).toContain(`sandbox ${sandbox}, secrets ${secretScanner}`);
    expect(lines.slice(2)).toEqual(notices);
  });

  it("say nothing twice: costs, finished tools and checks are told elsewhere", () => {
    expect(eventLines(event("cost.updated"))).toEqual([]);
    expect(eventLines(event("check.finished"))).toEqual([]);
    expect(eventLines(event("tool.finished", { ok: true }))).toEqual([]);
    expect(eventLines(event("tool.finished"))).toHaveLength(1);
  });
});
