import type { Candidate } from "../../src/domain/candidate.ts";
import type { CheckName, CheckResult } from "../../src/domain/check.ts";
import type { Decision } from "../../src/domain/decision.ts";
import type { SessionState } from "../../src/domain/session-state.ts";
import { bindingOf } from "../../src/workflow/nodes/gates.ts";

export const sha = (digit: string) => digit.repeat(40);

export const aCandidate: Candidate = {
  headSha: sha("a"),
  baseSha: sha("b"),
  treeSha: sha("c"),
  diffSha256: "d".repeat(64),
  files: [
    { path: "src/a.js", status: "modified", added: 2, deleted: 1, oldMode: "100644", newMode: "100644" },
  ],
};

export function checkResult(check: CheckName, status: CheckResult["status"] = "passed"): CheckResult {
  return { check, status, summary: `${check} ${status}`, findings: [], tools: ["tool 1"], durationMs: 1 };
}

/** A session whose candidate passed everything and waits at the diff gate. */
export function aState(change: Partial<SessionState> = {}): SessionState {
  return {
    session: {
      id: "20260102-add-a-thing",
      goal: "Add a thing",
      baseBranch: "main",
      branch: "agent/20260102-add-a-thing",
      startedAt: "2026-01-02T03:04:05.000Z",
      specGate: false,
    },
    baseSha: sha("b"),
    spec: { summary: "A thing", steps: ["Add it"], files: [], acceptance_checks: [], risks: [] },
    round: 1,
    feedback: null,
    candidate: aCandidate,
    unitTests: checkResult("unit-tests"),
    staticAnalysis: checkResult("static-analysis"),
    secretScan: checkResult("secret-scan"),
    verdict: { colour: "green", reasons: [] },
    review: { verdict: "approve", summary: "Good", comments: [] },
    risk: { score: 10, level: "low", factors: [] },
    decisions: {},
    landing: null,
    blockedIn: null,
    iterations: {},
    outcome: null,
    supervision: null,
    ...change,
  };
}

/** An approval by a person of exactly what the state holds. */
export function anApproval(state: SessionState, gate: Decision["gate"] = "diff"): Decision {
  return {
    ...bindingOf(gate, state),
    decisionId: `${gate}-1`,
    action: "approve",
    by: "Ada <ada@example.org>",
    via: "terminal",
    comment: "",
    at: "2026-01-02T04:00:00.000Z",
  };
}
