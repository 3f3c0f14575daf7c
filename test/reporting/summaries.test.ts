import { closingLines, type Ending } from "../../src/reporting/closing-lines.ts";
import { gateReport } from "../../src/reporting/gate-report.ts";
import { createPaint } from "../../src/reporting/paint.ts";
import { type SessionCard, sessionCard } from "../../src/reporting/session-card.ts";
import { gateRequest } from "../gates/gate-request.ts";

const sessionId = "20261122-add-a-flag";
const ending: Ending = {
  outcome: "merged",
  sessionId,
  branch: `agent/${sessionId}`,
  baseBranch: "main",
  mergeSha: "a".repeat(40),
  usd: 0.31,
  usdKind: "billed",
  reason: "",
  pending: null,
  warnings: [],
};

describe("the last words of a run", () => {
  it("name the merge and the cost", () => {
    expect(closingLines(ending)).toEqual([
      "outcome: merged",
      `merged:  ${"a".repeat(40)} on main`,
      "cost:    $0.31 billed",
    ]);
  });

  it.each([
    ["waiting", "dev-agent approve"],
    ["over-budget", "--budget-usd"],
    ["failed", "dev-agent resume"],
    ["cancelled", "dev-agent resume"],
  ] as const)("say how to go on when the session is %s", (outcome, command) => {
    const lines = closingLines({ ...ending, outcome, mergeSha: null, reason: "why" }).join("\n");
    expect(lines).toContain(`branch:  agent/${sessionId}`);
    expect(lines).toMatch(new RegExp(`next: .*${command}`));
  });

  it.each(["merged", "rejected", "refused"] as const)("offer nothing more when it is %s", (outcome) => {
    expect(closingLines({ ...ending, outcome }).join("\n")).not.toContain("next:");
  });

  it("name the gate, and never a figure that nobody knows", () => {
    const lines = closingLines({
      ...ending,
      outcome: "waiting",
      pending: "diff",
      usd: null,
      usdKind: "unknown",
    });
    expect(lines[0]).toBe("outcome: waiting at the diff gate");
    expect(lines).toContain("cost:    cost unknown");
  });
});

const card: SessionCard = {
  sessionId,
  goal: "Add a\u001b[2J flag",
  branch: `agent/${sessionId}`,
  baseBranch: "main",
  startedAt: "2026-11-22T10:00:00Z",
  standing: "waiting",
  phase: "approve_diff",
  round: 2,
  pending: "diff",
  headSha: "a".repeat(40),
  mergeSha: null,
  tests: "12 passed",
  risk: 34,
  usd: 0.31,
  usdKind: "billed",
};

describe("a session's card", () => {
  it("says where it stands and what to type next", () => {
    const text = sessionCard(card).join("\n");
    expect(text).toContain("standing  waiting at the diff gate");
    expect(text).toContain("goal      Add a flag");
    expect(text).toContain(`next      dev-agent approve ${sessionId}`);
  });

  it("has no undefined in it before anything happened", () => {
    const nothing = { phase: null, headSha: null, tests: null, risk: null, usd: null, pending: null };
    const text = sessionCard({ ...card, ...nothing, usdKind: "unknown", standing: "running" }).join("\n");
    expect(text).not.toMatch(/undefined|null|next/);
  });

  it("lets an interrupted session be resumed", () => {
    expect(sessionCard({ ...card, standing: "interrupted" }).join("\n")).toContain("dev-agent resume");
  });
});

describe("what a person sees at a gate", () => {
  const spend = {
    calls: 2,
    usage: { input: 10, output: 5, cacheRead: 0, cacheWrite: 0, cacheWrite1h: 0 },
    usd: 0.31,
    usdKind: "billed",
  } as const;
  const paint = createPaint(false);

  it("is the patch, files, checks, review, risk factors and cost", () => {
    const patch = { text: "diff --git a/x b/x\n+new\u202e\n-old\n", cut: true };
    const text = gateReport({ request: gateRequest(), patch, spend, paint });
    for (const part of [
      "+new<U+202E>",
      "the diff goes on",
      "modified src/flag.ts +3 −1",
      "unit-tests passed: 12 passed",
      "a check has no evidence",
      "src/flag.ts:2 note: a nit",
      "risk 34 of 100 (medium)",
      "+34 size: 4 lines",
      "cost so far: $0.31 billed, 15 tokens",
      "goal: Add a flag",
    ])
      expect(text).toContain(part);
  });

  it("is the plan at the spec gate", () => {
    const request = gateRequest({ gate: "spec", headSha: null, risk: null });
    const text = gateReport({ request, patch: null, spend, paint });
    for (const part of ["plan: One flag", "parse it", "src/flag.ts", "it is parsed", "cost so far"])
      expect(text).toContain(part);
    expect(text).not.toContain("risk 34");
  });

  it("colours added and removed lines", () => {
    const patch = { text: "--- a\n+++ b\n@@ -1 +1 @@\n+new\n-old", cut: false };
    const text = gateReport({ request: gateRequest(), patch, spend, paint: createPaint(true) });
    expect(text).toContain("\u001b[32m+new\u001b[0m");
    expect(text).toContain("\u001b[31m-old\u001b[0m");
    expect(text).toContain("\u001b[1m+++ b\u001b[0m");
  });
});
