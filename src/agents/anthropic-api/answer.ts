import type { Answer, Stop, ToolCall } from "../tool-loop/model-provider.ts";

/** A content block as the API gave it. */
export type Block = Record<string, unknown> & { readonly type: string };

const stops: Readonly<Record<string, Stop>> = {
  max_tokens: "output-limit",
  pause_turn: "paused",
  compaction: "paused",
  refusal: "refused",
  model_context_window_exceeded: "context-full",
};

export interface WholeAnswer {
  readonly blocks: readonly Block[];
  readonly stopReason: string;
  /** Text of tool inputs that isn't JSON, by the call's id. */
  readonly unparsed: ReadonlyMap<string, string>;
}

/** An answer of the API in the loop's terms; its blocks are kept as they are. */
export function toAnswer({ blocks, stopReason, unparsed }: WholeAnswer): Answer {
  // Thinking that the output limit cut off has no signature, and the API refuses it when it comes back.
  const raw = blocks.filter((block) => block.type !== "thinking" || block.signature !== "");
  const calls = raw.filter(({ type }) => type === "tool_use").map((block) => toCall(block, unparsed));
  const text = raw.flatMap((block) => (block.type === "text" ? [String(block.text)] : [])).join("\n");
  const usual = calls.length > 0 ? "tools" : "ended";
  const stop = stops[stopReason] ?? usual;
  return { raw, text, calls, stop: stop === "paused" && calls.length > 0 ? "tools" : stop };
}

function toCall(block: Block, unparsed: ReadonlyMap<string, string>): ToolCall {
  const id = String(block.id);
  const text = unparsed.get(id);
  const call = { id, name: String(block.name), input: block.input };
  return text === undefined ? call : { ...call, unparsed: text };
}
