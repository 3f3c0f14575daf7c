import type { ModelCall } from "../../src/domain/spend.ts";
import { noUsage } from "../../src/domain/usage.ts";
import { closingLines, type Ending, wrapClosing } from "../../src/reporting/closing-lines.ts";
import { gateReport } from "../../src/reporting/gate-report.ts";
import { createPaint } from "../../src/reporting/paint.ts";
import { type SessionCard, sessionCard } from "../../src/reporting/session-card.ts";
import { checkResult } from "../fakes/session-fixture.ts";
import { gateRequest } from "../gates/gate-request.ts";

const sessionId = "20261122-add-a-flag";
const here = { program: "dev-agent", repo: null };
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
    expect(closingLines(ending, here)).toEqual([
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
    const lines = closingLines({ ...ending, outcome, mergeSha: null, reason: "why" }, here).join("\n");
    expect(lines).toContain(`branch:  agent/${sessionId}`);
    expect(lines).toMatch(new RegExp(`next: .*${command}`));
  });

  it.each(["merged", "rejected"] as const)("offer nothing more when it is %s", (outcome) => {
    expect(closingLines({ ...ending, outcome }, here).join("\n")).not.toContain("next:");
  });

  it("name the gate, and never a figure that nobody knows", () => {
    const unknown = { usd: null, usdKind: "unknown" } as const;
    const lines = closingLines({ ...ending, outcome: "waiting", pending: "diff", ...unknown }, here);
    expect(lines[0]).toBe("outcome: waiting at the diff gate");
    expect(lines).toContain("cost:    cost unknown");
  });
});

describe("the last words on a narrow terminal", () => {
  it("are wrapped between words, but for commands", () => {
    const prose = "note:    There is no sandbox: all run with your own rights.";
    const command = `next:    dev-agent approve ${"x".repeat(40)}`;
    expect(wrapClosing([prose, command, "A word about what was pushed and what was not."], 40)).toEqual([
      "note:    There is no sandbox: all run",
      "         with your own rights.",
      command,
      "A word about what was pushed and what",
      "was not.",
    ]);
  });
});

describe("what to type next", () => {
  const there = { program: "node /o/index.js", repo: "/it's here" };
  const waiting = { ...ending, outcome: "waiting", pending: "diff", mergeSha: null } as const;

  it("is said once, with the reason in one line, and can be pasted from anywhere", () => {
    const reason = `a person decides at the diff gate: dev-agent approve ${sessionId}, revise or reject`;
    const repo = "'/it'\\''s here'";
    expect(closingLines({ ...waiting, reason }, there)).toEqual([
      "outcome: waiting at the diff gate",
      `branch:  agent/${sessionId}`,
      "cost:    $0.31 billed",
      `look:    git -C ${repo} diff main...agent/${sessionId}`,
      `next:    node /o/index.js approve ${sessionId} --repo ${repo}`,
      `next:    node /o/index.js revise ${sessionId} --repo ${repo} --comment "what to change"`,
      `next:    node /o/index.js reject ${sessionId} --repo ${repo}`,
    ]);
  });

  it("has no diff to look at while only a plan waits", () => {
    expect(closingLines({ ...waiting, pending: "spec" }, here).join("\n")).not.toContain("look:");
    expect(sessionCard({ ...card, pending: "spec" }, here).join("\n")).not.toContain("look");
  });

  it("offers no approval of what is stuck, and says what repeats", () => {
    const why = "rounds 2 and 3 handed in the same change";
    const stuck = { pending: "stuck" } as const;
    for (const text of [
      closingLines({ ...waiting, ...stuck, reason: why }, here).join("\n"),
      sessionCard({ ...card, ...stuck, why }, here).join("\n"),
    ]) {
      expect(text).toContain(why);
      expect(text).toContain(`dev-agent revise ${sessionId}`);
      expect(text).not.toContain("dev-agent approve");
    }
  });

  it("stands in the card of a session that waits", () => {
    const text = sessionCard(card, there).join("\n");
    expect(text).toContain(`look      git -C '/it'\\''s here' diff main...agent/${sessionId}`);
    expect(text).toContain(`next      node /o/index.js approve ${sessionId} --repo '/it'\\''s here'`);
  });

  it("is a comment to the shell where it goes beyond a command", () => {
    const [command] = closingLines({ ...waiting, pending: null, outcome: "over-budget" }, here).slice(-1);
    expect(command).toMatch(/^next: {4}dev-agent resume \S+ --budget-usd N # or /);
  });
});

const card: SessionCard = {
  sessionId,
  goal: "Add a\u001b[2J flag",
  branch: `agent/${sessionId}`,
  baseBranch: "main",
  mode: "pipeline",
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
  tokens: noUsage,
};

describe("a session's card", () => {
  it("says where it stands and what to type next", () => {
    const text = sessionCard(card, here).join("\n");
    expect(text).toContain("standing  waiting at the diff gate");
    expect(text).toContain("goal      Add a flag");
    expect(text).toContain(`next      dev-agent approve ${sessionId}`);
  });

  it("has no undefined in it before anything happened", () => {
    const nothing = { phase: null, headSha: null, tests: null, risk: null, usd: null, pending: null };
    const text = sessionCard({ ...card, ...nothing, usdKind: "unknown", standing: "running" }, here).join(
      "\n",
    );
    expect(text).not.toMatch(/undefined|null|next/);
  });

  it("lets an interrupted session be resumed", () => {
    expect(sessionCard({ ...card, standing: "interrupted" }, here).join("\n")).toContain("dev-agent resume");
  });
});

describe("what a person sees at a gate", () => {
  const call: ModelCall = {
    ...{ role: "coder", round: 1, model: "m", usd: 0.31, usdKind: "billed" },
    usage: { ...noUsage, input: 10, output: 5 },
  };
  const calls = [call];
  const paint = createPaint(false);

  it("is the patch, files, checks, review, risk factors and cost", () => {
    const patch = { text: "diff --git a/x b/x\n+new\u202e\n-old\n", cut: true };
    const text = gateReport({ request: gateRequest(), patch, calls, paint });
    for (const part of [
      "+new<U+202E>",
      "the diff goes on",
      "modified src/flag.ts +3 −1",
      "unit-tests passed: 12 passed",
      "a check has no evidence",
      "src/flag.ts:2 note: a nit",
      "risk 34 of 100 (medium)",
      "+34 size: 4 lines",
      "cost so far: $0.31 billed, 15 tokens (10 in; 5 out)",
      "another round: about $0.31 billed and 15 tokens, as the first one",
      "goal: Add a flag",
    ])
      expect(text).toContain(part);
  });

  it("is the plan at the spec gate", () => {
    const request = gateRequest({ gate: "spec", headSha: null, risk: null });
    const text = gateReport({ request, patch: null, calls, paint });
    for (const part of ["plan: One flag", "parse it", "src/flag.ts", "it is parsed", "another round: about"])
      expect(text).toContain(part);
    expect(text).not.toContain("risk 34");
  });

  it("is what repeats, the failing tests and the cost at the stuck gate, and no risk", () => {
    const failures = Array.from({ length: 12 }, (_, at) => ({ name: `adds ${at}`, message: "no" }));
    const counts = { command: "npm test", exitCode: 1, passed: 0, failed: 12, skipped: 0, failures };
    const unitTests = {
      ...checkResult("unit-tests", "failed"),
      tests: counts,
    };
    const stuck = { by: "coder", what: "rounds 2 and 3 handed in the same change" } as const;
    const about = { options: ["revise", "reject"], state: { unitTests, stuck, risk: null } } as const;
    const request = gateRequest({ gate: "stuck", risk: null }, about);
    const text = gateReport({ request, patch: null, calls, paint });
    const parts = ["modified src/flag.ts", "failing: adds 9", "and 2 more", `stuck: ${stuck.what}`];
    for (const part of [...parts, "cost so far: $0.31", "another round: about $0.31"])
      expect(text).toContain(part);
    expect(text).not.toMatch(/risk|adds 10/);
    const early = gateRequest(
      { gate: "stuck", headSha: null },
      { state: { ...about.state, candidate: null } },
    );
    expect(gateReport({ request: early, patch: null, calls, paint })).toContain("there is no change yet");
  });

  it("shows no opinion of another change than the one at hand", () => {
    const review = {
      verdict: "approve",
      summary: "All is well",
      comments: [],
      headSha: "9".repeat(40),
    } as const;
    const { candidate } = gateRequest().state;
    const shown = (headSha: string) =>
      gateReport({
        ...{ patch: null, calls, paint },
        request: gateRequest({ gate: "stuck" }, { state: { review: { ...review, headSha } } }),
      });
    expect(shown(review.headSha)).not.toContain("All is well");
    expect(shown(candidate?.headSha ?? "")).toContain("All is well");
  });

  it("shortens the names of blobs", () => {
    const [from, to] = ["1".repeat(40), "2".repeat(40)];
    const patch = { text: `index ${from}..${to} 100644\n+index ${from}..${to}`, cut: false };
    const lines = gateReport({ request: gateRequest(), patch, calls, paint }).split("\n");
    expect(lines).toContain("index 1111111111..2222222222 100644");
    expect(lines).toContain(`+index ${from}..${to}`);
  });

  it("colours added and removed lines", () => {
    const patch = { text: "--- a\n+++ b\n@@ -1 +1 @@\n+new\n-old", cut: false };
    const text = gateReport({ request: gateRequest(), patch, calls, paint: createPaint(true) });
    expect(text).toContain("\u001b[32m+new\u001b[0m");
    expect(text).toContain("\u001b[31m-old\u001b[0m");
    expect(text).toContain("\u001b[1m+++ b\u001b[0m");
  });
});
