import type { CredentialKind } from "./agent.ts";
import type { BudgetStatus, Limits } from "./budget.ts";
import type { ChangedFile, Sha } from "./candidate.ts";
import type { CheckResult, TestFailure } from "./check.ts";
import type { Action, Gate } from "./decision.ts";
import type { EffectKind } from "./effect.ts";
import type { Finding } from "./finding.ts";
import type { Forecast } from "./forecast.ts";
import type { Mode } from "./mode.ts";
import type { Outcome } from "./outcome.ts";
import type { Risk } from "./risk.ts";
import type { Cost } from "./spend.ts";
import type { TokenUsage } from "./usage.ts";

/** What was spent, as events tell it. */
export interface SpendTold extends Cost {
  tokens: TokenUsage;
  calls: number;
}

/** What happens in a session, by type. Everything that a person sees is a view of these. */
export interface EventData {
  "run.started": {
    goal: string;
    branch: string;
    baseBranch: string;
    baseSha: Sha;
    /** How dev-agent runs. */
    mode: "cli" | "action" | "container";
    /** Who decides what comes next; absent in events of earlier versions. */
    workflow?: Mode;
    sandbox: string;
    secretScanner: string;
    /** Agent and model of each role, e.g. `anthropic-api:claude-sonnet-4-5`. */
    agents: Record<string, string>;
    /** How the calls of each role are paid; without those of which it isn't known, or that play a recording. */
    credentials: Record<string, CredentialKind>;
    limits: Limits;
    /** What a person should know from the start, e.g. that there is no sandbox. */
    notices: string[];
  };
  "run.resumed": { round: number };
  "phase.started": { phase: string; attempt: number };
  "phase.finished": { phase: string; attempt: number; ok: boolean; durationMs: number; summary: string };
  "agent.message": { role: string; round: number; text: string; truncated: boolean };
  "tool.called": { callId: string; role: string; name: string; summary: string };
  "tool.finished": { callId: string; ok: boolean; exitCode: number | null; durationMs: number };
  "setup.finished": { command: string; ok: boolean; cached: boolean; durationMs: number };
  /** A command asked for hosts that it may not reach. */
  "network.refused": { command: string; hosts: string[] };
  "spec.written": {
    summary: string;
    steps: string[];
    files: string[];
    acceptanceChecks: string[];
    risks: string[];
  };
  "diff.updated": { baseSha: Sha; headSha: Sha; diffSha256: string; files: ChangedFile[] };
  "check.finished": {
    check: CheckResult["check"];
    status: CheckResult["status"];
    summary: string;
    durationMs: number;
  };
  "test.finished": {
    command: string;
    passed: number | null;
    failed: number | null;
    skipped: number | null;
    failures: TestFailure[];
  };
  "finding.added": Finding;
  "review.finished": { verdict: "approve" | "changes"; summary: string; comments: number };
  "risk.scored": Risk;
  "cost.updated": SpendTold & {
    byRole: Record<string, SpendTold>;
    byModel: Record<string, SpendTold>;
  };
  "budget.exceeded": Extract<BudgetStatus, { status: "exceeded" }>;
  "approval.requested": {
    decisionId: string;
    gate: Gate;
    headSha: Sha | null;
    baseSha: Sha;
    diffSha256: string;
    risk: number | null;
    options: Action[];
    /** What another round would take; absent in events of earlier versions. */
    forecast?: Forecast;
    /** What repeats, at the stuck gate. */
    why?: string;
  };
  "approval.resolved": {
    decisionId: string;
    gate: Gate;
    action: Action;
    by: string;
    via: string;
    comment: string;
  };
  /** Something outside the process was changed, once. `found`: it was done already, and nobody had put that on record. */
  "effect.finished": { kind: EffectKind; of: string; found: boolean };
  notice: { level: "info" | "warning" | "error"; text: string };
  "run.finished": Cost & {
    outcome: Outcome;
    mergeSha: Sha | null;
    durationMs: number;
    /** The process's exit code. */
    code: number;
    /** Why, one line; empty when merged. */
    reason: string;
    /** What went wrong, as a stable code; absent where nothing did, and in events of earlier versions. */
    error?: string;
  };
}

export type EventType = keyof EventData;

/** The envelope of one event; one line of `events.ndjson`. */
export type DevAgentEvent = {
  [T in EventType]: {
    readonly v: 1;
    readonly runId: string;
    /** 1, 2, 3 … without gaps within a session. */
    readonly seq: number;
    /** ISO 8601, UTC. */
    readonly ts: string;
    readonly type: T;
    readonly data: Readonly<EventData[T]>;
  };
}[EventType];
