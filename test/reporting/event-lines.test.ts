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
    ["network.refused", "network refused to evil.example, [::1]:80: npm ci"],
    ["setup.finished", "set-up done from cache: npm ci"],
    ["diff.updated", "candidate aaaaaaaaaa: 1 file, +3 −0"],
    ["check.finished", "secret-scan blocked in 3 ms: no gitleaks"],
    ["test.finished", "failing: adds"],
    ["review.finished", "review: Name it"],
    ["finding.added", "error src/a,b.ts:7 tsc/TS2322: Type 100%, no"],
    ["risk.scored", "risk 34 of 100 (medium): size +34"],
    ["cost.updated", "$0.31 billed after 3 model calls, 3 tokens (1 in; 2 out)"],
    ["budget.exceeded", "budget reached: usd 5.01 of 5"],
    ["approval.requested", "diff gate for aaaaaaaaaa, risk 34: approve, reject?"],
    ["approval.resolved", "diff gate: approve by Ada (terminal)"],
    ["run.finished", "merged as aaaaaaaaaa after 9 s"],
  ] as const)("says what happened: %s", (type, line) => {
    expect(text(type)).toBe(line);
  });

  it("says whose limit is reached, and what another round would take", () => {
    expect(text("budget.exceeded", { role: "coder" })).toBe("coder's budget reached: usd 5.01 of 5");
    const tokens = { mean: 1_200, worst: 1_200 };
    const forecast = { rounds: 1, usd: { mean: 0.5, worst: 0.5 }, usdKind: "plan", tokens } as const;
    expect(text("approval.requested", { forecast })).toBe(
      "diff gate for aaaaaaaaaa, risk 34: approve, reject? Another round: about $0.50 plan and 1,200 tokens, as the first one.",
    );
  });

  it("says so when a cost is unknown", () => {
    expect(text("cost.updated", { usd: null, usdKind: "unknown" })).toContain("cost unknown");
  });

  it("gives phases names for people", () => {
    expect(text("phase.started", { phase: "unit_tests", attempt: 1 })).toBe("unit tests #1");
  });

  it("doesn't call a review failed that wants changes", () => {
    const reviewer = { phase: "reviewer", ok: false, durationMs: 45 };
    const wanted = event("phase.finished", { ...reviewer, summary: "changes, 1 comments" });
    expect(eventLine(wanted)).toEqual({
      tone: "warning",
      text: "reviewer #2 in 45 ms: changes wanted, 1 comment",
    });
    expect(text("phase.finished", { ...reviewer, ok: true, summary: "approve, 0 comments" })).toBe(
      "reviewer #2 in 45 ms: approved, 0 comments",
    );
    expect(text("phase.finished", { ...reviewer, summary: "the provider is down" })).toBe(
      "reviewer #2 failed in 45 ms: the provider is down",
    );
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
    expect(lines[1]).toBe("coder anthropic-api:m (metered)");
    expect(lines[2]).toBe(`sandbox ${sandbox}, secrets ${secretScanner}`);
    expect(lines.slice(3)).toEqual(notices);
  });

  it("say nothing twice: costs, finished tools and checks are told elsewhere", () => {
    expect(eventLines(event("cost.updated"))).toEqual([]);
    expect(eventLines(event("check.finished"))).toEqual([]);
    expect(eventLines(event("tool.finished", { ok: true }))).toEqual([]);
    expect(eventLines(event("tool.finished"))).toHaveLength(1);
  });

  it("announce only phases that may take long", () => {
    const announced = (phase: string) => eventLines(event("phase.started", { phase })).length;
    for (const phase of ["architect", "coder", "reviewer", "setup", "unit_tests"])
      expect(announced(phase)).toBe(1);
    for (const phase of ["start_branch", "evaluate", "risk_score", "secret_scan", "merge_branch"])
      expect(announced(phase)).toBe(0);
  });

  it("don't repeat tests, verdict, risk or a question", () => {
    expect(eventLines(event("test.finished", { failed: 0, failures: [] }))).toEqual([]);
    expect(eventLines(event("test.finished"))).toHaveLength(1);
    expect(eventLines(event("phase.finished", { phase: "evaluate", ok: false }))).toEqual([]);
    expect(eventLines(event("phase.finished", { phase: "risk_score" }))).toEqual([]);
    expect(eventLines(event("phase.finished", { phase: "risk_score", ok: false }))).toHaveLength(1);
    expect(eventLines(event("run.finished", { outcome: "waiting" }))).toEqual([]);
  });

  it.each(["info", "warning", "error"] as const)("tell every notice: %s", (level) => {
    expect(eventLines(event("notice", { level }))).toHaveLength(1);
  });
});
