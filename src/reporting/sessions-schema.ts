import { z } from "zod";
import type { Pruning, SessionDetails, SessionEntry } from "./session-entry.ts";

const count = z.number().int().nonnegative();
const text = z.string();
const nullableText = text.nullable();
const usd = z.number().nullable();

const standing = z.enum([
  "running",
  "interrupted",
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

const entry = {
  sessionId: text,
  goal: text,
  branch: text,
  baseBranch: text,
  startedAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  standing,
  mode: z.enum(["pipeline", "react"]),
  why: z.exactOptional(text),
  phase: nullableText,
  round: count,
  pending: nullableText,
  headSha: nullableText,
  mergeSha: nullableText,
  tests: nullableText,
  risk: z.number().nullable(),
  usd,
  usdKind: text,
  billedUsd: z.exactOptional(z.number()),
  estimatedCalls: z.exactOptional(count),
  tokens: z.record(text, count),
  bytes: count,
  pid: count.nullable(),
};

const list = z.strictObject({ sessions: z.array(z.strictObject(entry)), damaged: z.array(text) });

const details = z.strictObject({
  ...entry,
  rounds: z.array(
    z.strictObject({
      round: count,
      checks: z.record(text, z.enum(["passed", "failed", "blocked"])),
      review: z.enum(["approve", "changes"]).nullable(),
      calls: count,
      usd,
    }),
  ),
  directory: text,
  files: z.array(z.strictObject({ path: text, bytes: count })),
});

const pruning = z.strictObject({
  dryRun: z.boolean(),
  pruned: z.array(
    z.strictObject({
      sessionId: text,
      standing: text,
      bytes: count,
      lost: z.array(text),
      branch: nullableText,
    }),
  ),
  kept: z.array(z.strictObject({ sessionId: text, why: text })),
  leftovers: count,
});

/** What `dev-agent sessions list`, `show` and `prune` print with `--json`. */
export const sessionsSchema = z.union([list, details, pruning]);

/** Compiles only while each schema has exactly the fields of what is printed. */
type SameFields<A, B> = [keyof A, keyof B] extends [keyof B, keyof A] ? true : false;
const agree: [
  SameFields<z.infer<typeof list>["sessions"][number], SessionEntry>,
  SameFields<z.infer<typeof details>, SessionDetails>,
  SameFields<z.infer<typeof pruning>, Pruning>,
] = [true, true, true];
void agree;
