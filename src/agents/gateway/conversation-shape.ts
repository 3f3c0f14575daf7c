import { isDeepStrictEqual } from "node:util";

export interface BlockShape {
  readonly type: string;
  /** Of a tool call. */
  readonly name?: string;
  readonly input?: unknown;
  /** Of a tool's result. */
  readonly isError?: boolean;
}

export interface MessageShape {
  readonly role: string;
  readonly blocks: readonly BlockShape[];
}

/**
 * What of a conversation is the same on every machine: who said what kind of thing, which tools were called with
 * what, and which of them failed. Left out: texts, tool output, paths, times, the system text.
 */
export interface ConversationShape {
  /** Whether the first message holds the goal. */
  readonly goal: boolean;
  /** Names of the offered tools; absent means any. */
  readonly tools?: readonly string[];
  /** Messages in all. */
  readonly messages: number;
  /** Messages from the last answer on; what came before was compared when it was sent first. */
  readonly tail: readonly MessageShape[];
}

/** The first difference in words, or null where the shapes agree. */
export function shapeDifference(expected: ConversationShape, came: ConversationShape): string | null {
  if (expected.goal !== came.goal)
    return expected.goal
      ? "the first message should hold the recorded goal and doesn't"
      : "the first message holds the goal and should not";
  if (expected.tools !== undefined && !isDeepStrictEqual(expected.tools, came.tools))
    return difference("the tools", expected.tools, came.tools);
  const most = Math.max(expected.tail.length, came.tail.length);
  for (let at = 0; at < most; at += 1) {
    if (!isDeepStrictEqual(expected.tail[at], came.tail[at]))
      return difference(`new message ${at + 1}`, expected.tail[at], came.tail[at]);
  }
  if (expected.messages !== came.messages)
    return difference("the number of messages", expected.messages, came.messages);
  return null;
}

function difference(what: string, expected: unknown, came: unknown): string {
  return `${what} should be ${brief(expected)} and is ${brief(came)}`;
}

function brief(value: unknown): string {
  const text = value === undefined ? "absent" : JSON.stringify(value);
  return text.length > 400 ? `${text.slice(0, 400)}…` : text;
}
