import type { DevAgentEvent, EventData, EventType } from "../../src/domain/event.ts";

const sha = "a".repeat(40);

/** One example of every event type. */
export const examples: EventData = {
  "run.started": {
    goal: "Add a flag",
    branch: "agent/20261122-add-a-flag",
    baseBranch: "main",
    baseSha: sha,
    mode: "cli",
    sandbox: "bubblewrap",
    secretScanner: "gitleaks",
    agents: { coder: "anthropic-api:m" },
    credentials: { coder: "metered" },
    limits: { rounds: 4 },
    notices: [],
  },
  "run.resumed": { round: 2 },
  "phase.started": { phase: "coder", attempt: 2 },
  "phase.finished": { phase: "coder", attempt: 2, ok: true, durationMs: 4_200, summary: "1 file" },
  "agent.message": { role: "coder", round: 1, text: "I\nlook", truncated: true },
  "tool.called": { callId: "1", role: "coder", name: "bash", summary: "npm test" },
  "tool.finished": { callId: "1", ok: false, exitCode: 1, durationMs: 30 },
  "setup.finished": { command: "npm ci", ok: true, cached: true, durationMs: 1 },
  "network.refused": { command: "npm ci", hosts: ["evil.example", "[::1]:80"] },
  "spec.written": {
    summary: "One flag",
    steps: ["a"],
    files: ["b", "c"],
    acceptanceChecks: [],
    risks: [],
  },
  "diff.updated": {
    baseSha: sha,
    headSha: sha,
    diffSha256: "d",
    files: [{ path: "a", status: "added", added: 3, deleted: null, oldMode: "000000", newMode: "100644" }],
  },
  "check.finished": { check: "secret-scan", status: "blocked", summary: "no gitleaks", durationMs: 3 },
  "test.finished": {
    command: "npm test",
    passed: 3,
    failed: 1,
    skipped: null,
    failures: [{ name: "adds", message: "no" }],
  },
  "finding.added": {
    source: "static-analysis",
    tool: "tsc",
    rule: "TS2322",
    severity: "error",
    message: "Type 100%,\nno",
    file: "src/a,b.ts",
    line: 7,
    fingerprint: "f",
  },
  "review.finished": { verdict: "changes", summary: "Name it", comments: 1 },
  "risk.scored": { score: 34, level: "medium", factors: [{ name: "size", points: 34, why: "large" }] },
  "cost.updated": {
    usd: 0.31,
    usdKind: "billed",
    tokens: { input: 1, output: 2, cacheRead: 0, cacheWrite: 0, cacheWrite1h: 0, reasoning: 0 },
    calls: 3,
    byRole: {},
    byModel: {},
  },
  "budget.exceeded": { status: "exceeded", limit: "usd", allowed: 5, used: 5.0123 },
  "approval.requested": {
    decisionId: "d",
    gate: "diff",
    headSha: sha,
    baseSha: sha,
    diffSha256: "d",
    risk: 34,
    options: ["approve", "reject"],
  },
  "approval.resolved": {
    decisionId: "d",
    gate: "diff",
    action: "approve",
    by: "Ada",
    via: "terminal",
    comment: "",
  },
  "effect.finished": { kind: "pull-request", of: "12 at 0123456789", found: true },
  notice: { level: "warning", text: "no sandbox" },
  "run.finished": {
    outcome: "merged",
    mergeSha: sha,
    usd: 0.31,
    usdKind: "billed",
    durationMs: 9_000,
    code: 0,
    reason: "",
  },
};

let seq = 0;

/** An event of a type, with some of its data replaced. */
export function event<T extends EventType>(type: T, data: Partial<EventData[T]> = {}): DevAgentEvent {
  seq += 1;
  const ts = "2026-11-22T10:00:00.000Z";
  return {
    v: 1,
    runId: "r",
    seq,
    ts,
    type,
    data: { ...examples[type], ...data },
  } as unknown as DevAgentEvent;
}

export const allTypes = Object.keys(examples) as EventType[];

/** Collects what a view writes. */
export function fakeOutput(columns?: number) {
  let text = "";
  return {
    columns,
    write(piece: string) {
      text += piece;
    },
    text: () => text,
    lines: () => text.split("\n").filter((line) => line !== ""),
  };
}
