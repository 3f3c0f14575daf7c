import type { DevAgentEvent, EventData, EventType } from "../../src/domain/event.ts";
import { reduceEvents } from "../../src/session/reduce.ts";

type Told = { [T in EventType]: readonly [second: number, type: T, data: EventData[T]] }[EventType];

function told(...events: readonly Told[]) {
  const all = events.map(([second, type, data], index) => ({
    v: 1,
    runId: "r",
    seq: index + 1,
    ts: new Date(Date.UTC(2026, 0, 1) + second * 1000).toISOString(),
    type,
    data,
  }));
  return reduceEvents(all as unknown as DevAgentEvent[]);
}

const started: EventData["run.started"] = {
  goal: "Add a thing",
  branch: "agent/a",
  baseBranch: "main",
  baseSha: "b".repeat(40),
  mode: "cli",
  sandbox: "none",
  secretScanner: "gitleaks",
  agents: {},
  credentials: {},
  limits: { rounds: 4 },
  notices: [],
};
const diff = { baseSha: "b".repeat(40), headSha: "a".repeat(40), diffSha256: "d", files: [] };
const asked: EventData["approval.requested"] = {
  decisionId: "q1",
  gate: "diff",
  ...{ headSha: diff.headSha, baseSha: diff.baseSha, diffSha256: "d", risk: 10 },
  options: ["approve"],
};
const answered: EventData["approval.resolved"] = {
  decisionId: "q1",
  gate: "diff",
  action: "approve",
  by: "Ada",
  via: "terminal",
  comment: "",
};

describe("what a person sees of a session", () => {
  it("is new before the first event and runs with the first one", () => {
    expect(reduceEvents([]).status).toBe("new");
    expect(told([0, "run.started", started])).toMatchObject({
      status: "running",
      goal: "Add a thing",
      branch: "agent/a",
      limits: { rounds: 4 },
      seq: 1,
    });
  });

  it("follows phase and round, checks, tests, findings, risk and cost", () => {
    const tests = { command: "npm test", passed: 1, failed: 2, skipped: 0, failures: [] };
    expect(
      told(
        [0, "phase.started", { phase: "coder", attempt: 2 }],
        [1, "diff.updated", diff],
        [2, "phase.started", { phase: "unit_tests", attempt: 2 }],
        [3, "test.finished", tests],
        [3, "check.finished", { check: "unit-tests", status: "failed", summary: "2 failed", durationMs: 1 }],
        [4, "risk.scored", { score: 42, level: "high", factors: [] }],
      ),
    ).toMatchObject({
      phase: "unit_tests",
      round: 2,
      tests,
      checks: { "unit-tests": "failed" },
      risk: { score: 42, level: "high" },
    });
  });

  it("forgets what was known about a candidate when there is another", () => {
    const view = told(
      [0, "check.finished", { check: "unit-tests", status: "passed", summary: "", durationMs: 1 }],
      [1, "risk.scored", { score: 42, level: "high", factors: [] }],
      [2, "diff.updated", diff],
    );
    expect(view).toMatchObject({ checks: {}, risk: null, diff });
  });

  it("waits at a gate until the answer, and keeps the answer", () => {
    expect(told([0, "approval.requested", asked])).toMatchObject({ status: "waiting", gate: asked });
    expect(told([0, "approval.requested", asked], [9, "approval.resolved", answered])).toMatchObject({
      status: "running",
      gate: null,
      answer: { decisionId: "q1", by: "Ada", at: "2026-01-01T00:00:09.000Z" },
    });
  });

  it("keeps the question over processes, until it is answered or the work goes on without", () => {
    const waiting = {
      outcome: "waiting",
      mergeSha: null,
      usd: 0,
      usdKind: "billed",
      durationMs: 1,
      code: 5,
      reason: "",
    } as const;
    const before: Told[] = [
      [0, "approval.requested", asked],
      [1, "run.finished", waiting],
      [2, "run.resumed", { round: 1 }],
    ];
    expect(told(...before).gate).toEqual(asked);
    expect(told(...before, [3, "phase.started", { phase: "coder", attempt: 2 }]).gate).toBeNull();
    expect(told(...before, [3, "run.finished", { ...waiting, outcome: "cancelled" }]).gate).toEqual(asked);
  });

  it("counts the time at work, not the time spent waiting or between processes", () => {
    const view = told(
      [0, "run.started", started],
      [10, "approval.requested", asked],
      [500, "approval.resolved", answered],
      [505, "phase.started", { phase: "merge_branch", attempt: 1 }],
      [9000, "run.resumed", { round: 1 }],
      [
        9002,
        "run.finished",
        { outcome: "merged", mergeSha: "f", usd: 1, usdKind: "billed", durationMs: 1, code: 0, reason: "" },
      ],
    );
    expect(view).toMatchObject({ status: "merged", mergeSha: "f", workedMs: 17_000 });
  });

  it("keeps each host that was refused once, over processes", () => {
    const refused = (...hosts: string[]) => ({ command: "npm ci", hosts });
    const { refusedHosts } = told(
      [0, "run.started", started],
      [1, "network.refused", refused("a.example", "b.example")],
      [2, "run.resumed", { round: 1 }],
      [3, "network.refused", refused("b.example", "c.example")],
    );
    expect(refusedHosts).toEqual(["a.example", "b.example", "c.example"]);
  });

  it("knows how long each role was at work, waiting and other phases apart", () => {
    const phase = (name: string, attempt = 1) => ({ phase: name, attempt });
    const { roleMs, workedMs } = told(
      [0, "run.started", started],
      [1, "phase.started", phase("architect")],
      [4, "phase.started", phase("coder")],
      [14, "phase.started", phase("unit_tests")],
      [20, "phase.started", phase("reviewer")],
      [22, "phase.started", phase("approve_diff")],
      [22, "approval.requested", asked],
      [99, "approval.resolved", { ...answered, action: "revise" }],
      [99, "phase.started", phase("coder", 2)],
      [104, "run.resumed", { round: 1 }],
      [105, "notice", { level: "info", text: "" }],
    );
    expect(roleMs).toEqual({ architect: 3_000, coder: 11_000, reviewer: 2_000 });
    expect(workedMs).toBe(23_000);
  });
});
