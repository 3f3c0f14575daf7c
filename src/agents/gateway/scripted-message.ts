import type { TokenUsage } from "../../domain/usage.ts";
import type { ScriptedTurn } from "./script.ts";

export interface ScriptedMessage {
  readonly id: string;
  readonly model: string;
  readonly turn: Pick<ScriptedTurn, "text" | "calls" | "stop">;
  /** One for each call. */
  readonly ids: readonly string[];
  readonly usage: TokenUsage;
}

/** The events by which the Messages API streams a message, as they go over the wire. */
export function messageEvents({ id, model, turn, ids, usage }: ScriptedMessage): string {
  const { text, calls } = turn;
  const blocks = [
    ...(text === "" ? [] : [textBlock(text)]),
    ...calls.map(({ name, input }, index) => toolBlock({ id: ids[index] ?? "", name, input })),
  ];
  const message = { id, type: "message", role: "assistant", model, content: [], stop_reason: null };
  const stop = turn.stop ?? (calls.length > 0 ? "tool_use" : "end_turn");
  const events = [
    { type: "message_start", message: { ...message, stop_sequence: null, usage: wireUsage(usage, 1) } },
    ...blocks.flatMap(({ start, delta }, index) => [
      { type: "content_block_start", index, content_block: start },
      { type: "content_block_delta", index, delta },
      { type: "content_block_stop", index },
    ]),
    {
      type: "message_delta",
      delta: { stop_reason: stop, stop_sequence: null },
      usage: wireUsage(usage, usage.output),
    },
    { type: "message_stop" },
  ];
  return events.map((event) => `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`).join("");
}

function textBlock(text: string) {
  return { start: { type: "text", text: "" }, delta: { type: "text_delta", text } };
}

function toolBlock(call: { id: string; name: string; input: unknown }) {
  return {
    start: { type: "tool_use", ...call, input: {} },
    delta: { type: "input_json_delta", partial_json: JSON.stringify(call.input) },
  };
}

function wireUsage(usage: TokenUsage, output: number) {
  return {
    input_tokens: usage.input,
    cache_creation_input_tokens: usage.cacheWrite + usage.cacheWrite1h,
    cache_read_input_tokens: usage.cacheRead,
    cache_creation: {
      ephemeral_5m_input_tokens: usage.cacheWrite,
      ephemeral_1h_input_tokens: usage.cacheWrite1h,
    },
    output_tokens: output,
  };
}
