import type { Action, DecisionBinding } from "../../src/domain/decision.ts";
import type { SessionState } from "../../src/domain/session-state.ts";
import type { GateRequest } from "../../src/ports/gate.ts";

export const baseSha = "b".repeat(40);
const headSha = "a".repeat(40);
export const clock = { now: () => new Date("2026-11-22T10:00:00Z") };

const sessionState: SessionState = {
  session: {
    id: "20261122-add-a-flag",
    goal: "Add a flag",
    baseBranch: "main",
    branch: "agent/20261122-add-a-flag",
    startedAt: "2026-11-22T09:00:00Z",
    specGate: false,
  },
  baseSha,
  spec: {
    summary: "One flag",
    steps: ["parse it"],
    files: ["src/flag.ts"],
    acceptance_checks: ["it is parsed"],
    risks: [],
  },
  round: 1,
  feedback: null,
  candidate: {
    headSha,
    baseSha,
    treeSha: "c".repeat(40),
    diffSha256: "d".repeat(64),
    files: [
      { path: "src/flag.ts", status: "modified", added: 3, deleted: 1, oldMode: "100644", newMode: "100644" },
    ],
  },
  unitTests: {
    check: "unit-tests",
    status: "passed",
    summary: "12 passed",
    findings: [],
    tools: ["npm test"],
    durationMs: 5,
  },
  staticAnalysis: {
    check: "static-analysis",
    status: "passed",
    summary: "no new findings",
    findings: [],
    tools: ["tsc"],
    durationMs: 5,
  },
  secretScan: null,
  verdict: { colour: "green", reasons: [] },
  review: {
    verdict: "approve",
    summary: "Good",
    comments: [{ file: "src/flag.ts", line: 2, severity: "note", reason: "a nit" }],
  },
  risk: { score: 34, level: "medium", factors: [{ name: "size", points: 34, why: "4 lines" }] },
  decisions: {},
  landing: null,
  blockedIn: null,
  iterations: {},
  outcome: null,
  supervision: null,
};

export function gateRequest(
  binding: Partial<DecisionBinding> = {},
  about: { readonly options?: readonly Action[]; readonly state?: Partial<SessionState> } = {},
): GateRequest {
  return {
    decisionId: "decision-1",
    binding: { gate: "diff", headSha, baseSha, diffSha256: "d".repeat(64), risk: 34, ...binding },
    options: about.options ?? ["approve", "revise", "reject"],
    state: { ...sessionState, ...about.state },
  };
}
