import type { AgentResult } from "../../ports/agent.ts";
import type { Transcripts } from "../../ports/transcripts.ts";

/** One line of a stored conversation with a program that keeps its own record of it. */
export type Entry =
  | { readonly type: "prompt"; readonly text: string }
  /** The model has answered the prompt before it, in this session of the program. */
  | { readonly type: "session"; readonly id: string }
  /** The model was told that it goes in circles. */
  | { readonly type: "nudge"; readonly text: string }
  | { readonly type: "end"; readonly result: AgentResult };

/** A role's conversation of one round: append-only, every entry stored before the next thing happens. */
export interface Conversation {
  readonly entries: readonly Entry[];
  append(entry: Entry): Promise<void>;
}

export async function loadConversation(transcripts: Transcripts, key: string): Promise<Conversation> {
  const entries = (await transcripts.load(key)) as Entry[];
  return {
    entries,
    append: (entry) => {
      entries.push(entry);
      return transcripts.append(key, entry);
    },
  };
}

/** How a request goes on from what is stored. */
export type Continuation =
  | { readonly type: "known"; readonly result: AgentResult }
  /** @param session What the program is to resume; null to begin anew. */
  | { readonly type: "ask"; readonly session: string | null; readonly text: string };

export interface Asking {
  readonly conversation: Conversation;
  readonly prompt: string;
  /** Which run of this process it is, from 0. */
  readonly number: number;
  /** The program's own record of a session as it is on disk; null where there is none any more. */
  readonly readRecord: (session: string) => Promise<string | null>;
}

const interrupted =
  "The session was interrupted while you worked. Look at what is in place, then go on where you stopped and finish.";

/**
 * Brings a request into its conversation. The n-th run of this process is the n-th run of any process before it: what
 * is known is given, a prompt that the model began to work on is gone on with, and none is stored twice.
 */
export async function continueConversation(asking: Asking): Promise<Continuation> {
  const { conversation, prompt, number, readRecord } = asking;
  const stretches = stretchesOf(conversation.entries);
  const [stored, ...after] = stretches[number] ?? [];
  const isThere = stored?.type === "prompt" && stored.text === prompt;
  const end = isThere ? after.findLast((entry) => entry.type === "end") : undefined;
  if (end !== undefined) return { type: "known", result: end.result };
  if (!isThere || number + 1 < stretches.length) await conversation.append({ type: "prompt", text: prompt });
  const session = conversation.entries.findLast((entry) => entry.type === "session")?.id;
  const record = session === undefined ? null : await readRecord(session);
  if (session === undefined || record === null)
    return { type: "ask", session: null, text: allPrompts(conversation) };
  return { type: "ask", session, text: holds(record, prompt) ? interrupted : prompt };
}

/** Programs write a while after the fact: what was asked may not be in the record of a killed one. */
function holds(record: string, prompt: string): boolean {
  return record.includes(JSON.stringify(prompt).slice(1, -1));
}

/** What the model must hear where the program has no record: all that was asked, as it was asked. */
function allPrompts({ entries }: Conversation): string {
  return entries
    .flatMap((entry) => (entry.type === "prompt" || entry.type === "nudge" ? [entry.text] : []))
    .join("\n\n");
}

/** Whether the model was told that it goes in circles, since it last ended for that and a person said how to go on. */
export function isNudged({ entries }: Conversation): boolean {
  const stuck = entries.findLastIndex((entry) => entry.type === "end" && entry.result.stopped === "stuck");
  return entries.findLastIndex(({ type }) => type === "nudge") > stuck;
}

/** The session that the program goes on with, and what it is asked then, where it was stopped to be told something. */
export function afterNudge(
  conversation: Conversation,
  text: string,
): { session: string | null; text: string } {
  const session = conversation.entries.findLast((entry) => entry.type === "session")?.id ?? null;
  return { session, text: session === null ? allPrompts(conversation) : text };
}

export function promptCount({ entries }: Conversation): number {
  return stretchesOf(entries).length;
}

/** The entries of each prompt, it first. */
function stretchesOf(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const starts = entries.flatMap((entry, index) => (entry.type === "prompt" ? [index] : []));
  return starts.map((start, index) => entries.slice(start, starts[index + 1]));
}
