import type { Candidate } from "../domain/candidate.ts";
import type { CheckResult } from "../domain/check.ts";
import type { Decision, Gate } from "../domain/decision.ts";
import type { Finding } from "../domain/finding.ts";
import type { Review } from "../domain/review.ts";
import type { Risk } from "../domain/risk.ts";
import type { Feedback, Session, SessionState } from "../domain/session-state.ts";
import type { Spec } from "../domain/spec.ts";
import type { RoundMark, RoundTrail } from "../domain/stuck/round-trail.ts";
import type { Stuck } from "../domain/stuck/stuck.ts";
import type { Supervision, SupervisorCall } from "../domain/supervision.ts";
import type { Verdict } from "../domain/verdict.ts";
import { flag, list, map, number, object, type StateField, text } from "./model/state-field.ts";

/** The fields of one type, all of them and no others. */
type FieldsOf<T> = Record<keyof T, StateField>;

const finding = object({
  source: text,
  tool: text,
  rule: text,
  severity: text,
  message: text,
  file: text,
  line: number,
  fingerprint: text,
} satisfies FieldsOf<Finding>);

const check = object({
  check: text,
  status: text,
  summary: text,
  repairable: flag,
  findings: list(finding),
  tests: { type: "json" },
  tools: list(text),
  durationMs: number,
  output: text,
} satisfies FieldsOf<CheckResult>);

const decision = object({
  gate: text,
  headSha: text,
  baseSha: text,
  diffSha256: text,
  risk: number,
  decisionId: text,
  action: text,
  by: text,
  via: text,
  comment: text,
  self: flag,
  at: text,
} satisfies FieldsOf<Decision>);

/** The fields of `SessionState`, for conditions and for whoever reads the workflow without its types. */
export const sessionFields = {
  session: object({
    id: text,
    goal: text,
    baseBranch: text,
    branch: text,
    startedAt: text,
    specGate: flag,
  } satisfies FieldsOf<Session>),
  baseSha: text,
  spec: object({
    summary: text,
    steps: list(text),
    files: list(text),
    acceptance_checks: list(text),
    risks: list(text),
  } satisfies FieldsOf<Spec>),
  round: number,
  feedback: object({ from: text, text } satisfies FieldsOf<Feedback>),
  candidate: object({
    headSha: text,
    baseSha: text,
    treeSha: text,
    diffSha256: text,
    files: list({ type: "json" }),
  } satisfies FieldsOf<Candidate>),
  unitTests: check,
  staticAnalysis: check,
  secretScan: check,
  verdict: object({ colour: text, reasons: list(text) } satisfies FieldsOf<Verdict>),
  review: object({
    verdict: text,
    summary: text,
    comments: list({ type: "json" }),
    headSha: text,
  } satisfies FieldsOf<Review>),
  risk: object({ score: number, level: text, factors: list({ type: "json" }) } satisfies FieldsOf<Risk>),
  decisions: object({ spec: decision, stuck: decision, critical: decision, diff: decision } satisfies Record<
    Gate,
    StateField
  >),
  landing: object({
    status: text,
    sha: text,
    pushed: flag,
    checkout: text,
    baseSha: text,
    overlap: list(text),
  }),
  trail: object({
    marks: list(
      object({ round: number, by: text, diffSha256: text, trouble: text } satisfies FieldsOf<RoundMark>),
    ),
    nudged: flag,
  } satisfies FieldsOf<RoundTrail>),
  stuck: object({ by: text, what: text } satisfies FieldsOf<Stuck>),
  blockedIn: text,
  iterations: map(number),
  outcome: text,
  supervision: object({
    turn: number,
    doing: object({ tool: text, instructions: text } satisfies FieldsOf<SupervisorCall>),
    queue: list({ type: "json" }),
    refusals: number,
    history: list({ type: "json" }),
    approvedSpec: text,
    revision: object({ headSha: text, comment: text }),
    outdatedReview: text,
    stopped: object({ code: text, in: text }),
  } satisfies FieldsOf<Supervision>),
} satisfies FieldsOf<SessionState>;
