import type { Anthropic } from "@anthropic-ai/sdk";
import type { ModelTraits } from "./models.ts";

export type ContextManagement = Anthropic.Beta.BetaContextManagementConfig;

/** Input tokens from which old tool results are cleared; well before a conversation has to be summed up. */
const clearFrom = 100_000;
/** Clearing costs the cache of all that follows, so a little isn't worth it. */
const clearAtLeast = 25_000;
const keptToolUses = 12;
/** Input tokens from which the conversation so far is replaced by a summary. Leaves room for an answer in 200,000. */
const compactFrom = 150_000;

/**
 * What the API may take out of a conversation that grows long: first the results of old tool calls, which can be had
 * again, then, as a summary, all of it. Thinking is left in: it is small, and taking it out costs the cache.
 */
export function contextEdits({ clearsToolUses, compacts }: ModelTraits): ContextManagement | null {
  const tokens = (value: number) => ({ type: "input_tokens" as const, value });
  const edits: NonNullable<ContextManagement["edits"]> = [];
  if (clearsToolUses)
    edits.push({
      type: "clear_tool_uses_20250919",
      trigger: tokens(clearFrom),
      keep: { type: "tool_uses", value: keptToolUses },
      clear_at_least: tokens(clearAtLeast),
    });
  if (compacts) edits.push({ type: "compact_20260112", trigger: tokens(compactFrom) });
  return edits.length === 0 ? null : { edits };
}

/** The header without which the API refuses the edits. */
export function betaHeader({ clearsToolUses, compacts }: ModelTraits): Record<string, string> {
  const betas = [
    ...(clearsToolUses ? ["context-management-2025-06-27"] : []),
    ...(compacts ? ["compact-2026-01-12"] : []),
  ];
  return betas.length === 0 ? {} : { "anthropic-beta": betas.join(",") };
}
