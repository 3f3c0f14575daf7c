import type { AgentResult } from "../../ports/agent.ts";
import type { Transcripts } from "../../ports/transcripts.ts";
import type { Answer, ConversationItem, ToolCall } from "./model-provider.ts";

/** One line of a stored conversation. */
export type Entry =
  /** A message of the workflow; it answers the calls that were left open. */
  | { readonly type: "prompt"; readonly text: string; readonly callIds: readonly string[] }
  /** A message of the loop itself. */
  | { readonly type: "note"; readonly text: string }
  /** The model was told that it goes in circles. */
  | { readonly type: "nudge"; readonly text: string }
  | ({ readonly type: "answer" } & Answer)
  | { readonly type: "result"; readonly callId: string; readonly text: string; readonly isError: boolean }
  /** The commit that the workspace stood at when the conversation began; null where it is no repository. */
  | { readonly type: "start"; readonly head: string | null }
  /** The work was shown to the model, which may now confirm it. */
  | { readonly type: "shown" }
  | { readonly type: "end"; readonly result: AgentResult };

/** A role's conversation of one round: append-only, every entry stored before the next thing happens. */
export interface Transcript {
  readonly entries: readonly Entry[];
  append(entry: Entry): Promise<void>;
}

export async function loadTranscript(transcripts: Transcripts, key: string): Promise<Transcript> {
  const entries = (await transcripts.load(key)) as Entry[];
  let last: Promise<void> = Promise.resolve();
  return {
    entries,
    append: (entry) => {
      entries.push(entry);
      last = last.then(() => transcripts.append(key, entry));
      return last;
    },
  };
}

/** The stretch of a conversation that the n-th prompt (from 0) began; empty where there is none. */
export function stretch(entries: readonly Entry[], number: number): readonly Entry[] {
  const starts = entries.flatMap((entry, index) => (entry.type === "prompt" ? [index] : []));
  return starts[number] === undefined ? [] : entries.slice(starts[number], starts[number + 1]);
}

/** Calls of the last answer that have no result yet. */
export function openCalls(entries: readonly Entry[]): ToolCall[] {
  const at = entries.findLastIndex((entry) => entry.type === "answer");
  const answer = entries[at];
  if (answer?.type !== "answer") return [];
  const answered = new Set(entries.slice(at + 1).flatMap(answeredCalls));
  return answer.calls.filter((call) => !answered.has(call.id));
}

function answeredCalls(entry: Entry): readonly string[] {
  if (entry.type === "result") return [entry.callId];
  return entry.type === "prompt" ? entry.callIds : [];
}

/** The conversation as the model is to see it. Results come in the order of their calls, whichever finished first. */
export function itemsOf(entries: readonly Entry[]): ConversationItem[] {
  const items: ConversationItem[] = [];
  let calls: readonly ToolCall[] = [];
  let results = new Map<string, { text: string; isError: boolean }>();
  const flush = () => {
    const done = calls.flatMap(({ id }) => {
      const result = results.get(id);
      return result === undefined ? [] : [{ callId: id, ...result }];
    });
    if (done.length > 0) items.push({ type: "results", results: done });
    calls = [];
    results = new Map();
  };
  for (const entry of entries) {
    if (entry.type === "answer") {
      flush();
      items.push({ type: "answer", raw: entry.raw });
      calls = entry.calls;
    } else if (entry.type === "result")
      results.set(entry.callId, { text: entry.text, isError: entry.isError });
    else if (entry.type === "note" || entry.type === "nudge" || entry.type === "prompt") {
      const asked = entry.type === "prompt" ? entry.callIds : [];
      for (const id of asked) results.set(id, { text: entry.text, isError: true });
      flush();
      if (asked.length === 0) items.push({ type: "user", text: entry.text });
    }
  }
  flush();
  return items;
}

export function promptCount(entries: readonly Entry[]): number {
  return entries.filter((entry) => entry.type === "prompt").length;
}
