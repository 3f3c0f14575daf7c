import { z } from "zod";
import { effectKinds } from "../domain/effect.ts";
import type { DevAgentEvent, EventData, EventType } from "../domain/event.ts";
import { modes } from "../domain/mode.ts";
import { modelRoles } from "../domain/role.ts";

const count = z.number().int().nonnegative();
const text = z.string();
const sha = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const moment = z.iso.datetime();
const gate = z.enum(["spec", "stuck", "critical", "diff"]);
const action = z.enum(["approve", "revise", "reject"]);
const check = z.enum(["unit-tests", "static-analysis", "secret-scan"]);
const cost = {
  usd: z.number().nullable(),
  usdKind: z.enum(["billed", "list-price equivalent", "plan", "scripted", "unknown", "mixed"]),
  billedUsd: z.exactOptional(z.number()),
  estimatedCalls: z.exactOptional(count),
};
const spend = {
  ...cost,
  tokens: z.strictObject({
    input: count,
    output: count,
    cacheRead: count,
    cacheWrite: count,
    cacheWrite1h: count,
    reasoning: count,
  }),
  calls: count,
};
const outcome = z.enum([
  "merged",
  "ready",
  "rejected",
  "refused",
  "over-budget",
  "waiting",
  "paused",
  "cancelled",
  "failed",
]);
const byName = z.record(text, z.strictObject(spend));

const roleLimits = {
  usd: z.exactOptional(z.number()),
  tokens: z.exactOptional(z.number()),
  minutes: z.exactOptional(z.number()),
};
const ofRole = z.exactOptional(z.strictObject({ ...roleLimits, rounds: z.exactOptional(z.number()) }));
const limits = z.strictObject({
  ...roleLimits,
  rounds: z.number(),
  roles: z.exactOptional(
    z.strictObject({ architect: ofRole, coder: ofRole, reviewer: ofRole, supervisor: ofRole }),
  ),
});

const changedFile = z.strictObject({
  path: text,
  status: z.enum(["added", "modified", "deleted", "type-changed"]),
  added: count.nullable(),
  deleted: count.nullable(),
  oldMode: text,
  newMode: text,
});

const finding = z.strictObject({
  source: z.enum(["unit-tests", "static-analysis", "secret-scan", "tree-rules", "reviewer"]),
  tool: text,
  rule: text,
  severity: z.enum(["error", "warning", "note"]),
  message: text,
  file: z.exactOptional(text),
  line: z.exactOptional(count),
  fingerprint: text,
});

const range = z.strictObject({ mean: z.number(), worst: z.number() }).nullable();
const forecast = z.strictObject({ rounds: count, usd: range, usdKind: cost.usdKind, tokens: range });

const data = {
  "run.started": z.strictObject({
    goal: text,
    branch: text,
    baseBranch: text,
    baseSha: sha,
    mode: z.enum(["cli", "action", "container"]),
    workflow: z.exactOptional(z.enum(modes)),
    sandbox: text,
    secretScanner: text,
    agents: z.record(text, text),
    credentials: z.record(text, z.enum(["plan", "metered", "federated"])),
    limits,
    notices: z.array(text),
  }),
  "run.resumed": z.strictObject({ round: count }),
  "phase.started": z.strictObject({ phase: text, attempt: count }),
  "phase.finished": z.strictObject({
    phase: text,
    attempt: count,
    ok: z.boolean(),
    durationMs: z.number(),
    summary: text,
  }),
  "agent.message": z.strictObject({ role: text, round: count, text, truncated: z.boolean() }),
  "tool.called": z.strictObject({ callId: text, role: text, name: text, summary: text }),
  "tool.finished": z.strictObject({
    callId: text,
    ok: z.boolean(),
    exitCode: z.number().int().nullable(),
    durationMs: z.number(),
  }),
  "setup.finished": z.strictObject({
    command: text,
    ok: z.boolean(),
    cached: z.boolean(),
    durationMs: z.number(),
  }),
  "network.refused": z.strictObject({ command: text, hosts: z.array(text) }),
  "spec.written": z.strictObject({
    summary: text,
    steps: z.array(text),
    files: z.array(text),
    acceptanceChecks: z.array(text),
    risks: z.array(text),
  }),
  "diff.updated": z.strictObject({
    baseSha: sha,
    headSha: sha,
    diffSha256: text,
    files: z.array(changedFile),
  }),
  "check.finished": z.strictObject({
    check,
    status: z.enum(["passed", "failed", "blocked"]),
    summary: text,
    durationMs: z.number(),
  }),
  "test.finished": z.strictObject({
    command: text,
    passed: count.nullable(),
    failed: count.nullable(),
    skipped: count.nullable(),
    failures: z.array(z.strictObject({ name: text, message: text })),
  }),
  "finding.added": finding,
  "review.finished": z.strictObject({
    verdict: z.enum(["approve", "changes"]),
    summary: text,
    comments: count,
  }),
  "risk.scored": z.strictObject({
    score: z.number().min(0).max(100),
    level: z.enum(["low", "medium", "high", "critical"]),
    factors: z.array(z.strictObject({ name: text, points: z.number(), why: text })),
  }),
  "cost.updated": z.strictObject({
    ...spend,
    byRole: byName,
    byModel: byName,
  }),
  "budget.exceeded": z.strictObject({
    status: z.literal("exceeded"),
    limit: z.enum(["usd", "tokens", "minutes", "rounds"]),
    allowed: z.number(),
    used: z.number(),
    role: z.exactOptional(z.enum(modelRoles)),
    needed: z.exactOptional(z.number()),
  }),
  "approval.requested": z.strictObject({
    decisionId: text,
    gate,
    headSha: sha.nullable(),
    baseSha: sha,
    diffSha256: text,
    risk: z.number().nullable(),
    options: z.array(action),
    forecast: z.exactOptional(forecast),
    why: z.exactOptional(text),
  }),
  "approval.resolved": z.strictObject({ decisionId: text, gate, action, by: text, via: text, comment: text }),
  "effect.finished": z.strictObject({ kind: z.enum(effectKinds), of: text, found: z.boolean() }),
  notice: z.strictObject({ level: z.enum(["info", "warning", "error"]), text }),
  "run.finished": z.strictObject({
    outcome,
    mergeSha: sha.nullable(),
    ...cost,
    durationMs: z.number(),
    code: z.number().int(),
    reason: text,
    error: z.exactOptional(text),
  }),
} satisfies { [T in EventType]: z.ZodType };

const events = Object.entries(data).map(([type, schema]) =>
  z.strictObject({
    v: z.literal(1),
    runId: text,
    seq: z.number().int().positive(),
    ts: moment,
    type: z.literal(type),
    data: schema,
  }),
);

/** One line of `events.ndjson`; also what the published JSON Schema is made from. */
export const eventSchema = z.discriminatedUnion(
  "type",
  events as [(typeof events)[number]],
) as unknown as z.ZodType<DevAgentEvent>;

/** Compiles only while each schema takes exactly what its event type says. */
type EventSchemasAgree =
  {
    [T in EventType]: Same<Plain<z.infer<(typeof data)[T]>>, Plain<EventData[T]>>;
  } extends Record<EventType, true>
    ? true
    : never;
const agree: EventSchemasAgree = true;
void agree;

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
/** A type without `readonly` and without intersections, so that equal shapes are the same type. */
type Plain<T> = T extends readonly (infer Item)[]
  ? Plain<Item>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Plain<T[Key]> }
    : T;
