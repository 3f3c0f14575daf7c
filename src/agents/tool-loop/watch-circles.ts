import { type Circling, createCircleWatch } from "../../domain/stuck/circling.ts";
import { stepOf, type ToolUse } from "../../domain/stuck/step.ts";
import type { Entry, Transcript } from "./transcript.ts";

/**
 * Looks for circles in a conversation. Each call of what this returns looks at the turns since the last one, whose calls
 * all have their results; the first looks at those of earlier processes too. Where a run ended for circles and the
 * conversation goes on, a person said how: what was before counts no more.
 */
export function watchCircles(
  { entries }: Pick<Transcript, "entries">,
  scrub: (text: string) => string,
): () => Circling | null {
  const nudge = entries.findLastIndex((entry) => entry.type === "nudge");
  const stuck = entries.findLastIndex((entry) => entry.type === "end" && entry.result.stopped === "stuck");
  const watch = createCircleWatch(nudge > stuck);
  let read = Math.max(nudge, stuck) + 1;
  return () => {
    const turns = turnsIn(entries.slice(read));
    read = entries.length;
    // What an earlier process found, and ended before it said so, is found again.
    return turns.reduce<Circling | null>((found, turn) => found ?? watch.saw(stepOf(turn, scrub)), null);
  };
}

/** The calls of each answer with what came of them. */
function turnsIn(entries: readonly Entry[]): readonly (readonly ToolUse[])[] {
  const results = new Map(
    entries.flatMap((entry) => (entry.type === "result" ? [[entry.callId, entry] as const] : [])),
  );
  return entries.flatMap((entry) => {
    if (entry.type !== "answer") return [];
    const uses = entry.calls.map(({ id, name, input }): ToolUse => {
      const { text = "", isError = true } = results.get(id) ?? {};
      return { tool: name, input, output: text, failed: isError };
    });
    return [uses];
  });
}
