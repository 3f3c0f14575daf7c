import { createHash } from "node:crypto";
import type { OpenAI } from "openai";
import { isObject, objectsOf, textAt } from "../../domain/json.ts";
import { failedPrefix } from "../model-api/failed-call.ts";
import type { Conversation, ConversationItem, ToolResult, ToolSpec } from "../tool-loop/model-provider.ts";
import type { ModelTraits } from "./models.ts";
import { strictSchema } from "./strict-schema.ts";

export type ResponseRequest = OpenAI.Responses.ResponseCreateParamsStreaming;
type Item = OpenAI.Responses.ResponseInputItem;
type Tool = OpenAI.Responses.Tool;

export interface RequestForm {
  readonly model: string;
  readonly traits: ModelTraits;
}

/** Tokens from which the API replaces the conversation so far by a summary; below what it charges double for. */
const compactFrom = 200_000;

/**
 * The request for a conversation's next answer. Each request is the last one with more at its end; nothing is kept at
 * the API, so the model's reasoning comes and goes encrypted.
 */
export function responseRequest(conversation: Conversation, { model, traits }: RequestForm): ResponseRequest {
  return {
    model,
    instructions: conversation.system,
    tools: conversation.tools.map((spec) => toTool(spec, traits)),
    parallel_tool_calls: true,
    max_output_tokens: traits.maxOutput,
    ...(traits.reasons ? { include: ["reasoning.encrypted_content"] } : {}),
    ...(traits.compacts
      ? { context_management: [{ type: "compaction", compact_threshold: compactFrom }] }
      : {}),
    prompt_cache_key: cacheKey(conversation),
    store: false,
    stream: true,
    input: toInput(conversation.items),
  };
}

function toTool({ name, description, schema, freeText }: ToolSpec, { customTools }: ModelTraits): Tool {
  if (freeText === undefined || !customTools)
    return { type: "function", name, description, parameters: strictSchema(schema), strict: true };
  const format = { type: "grammar", syntax: "lark", definition: freeText.grammar } as const;
  return { type: "custom", name, description, format };
}

function toInput(items: readonly ConversationItem[]): Item[] {
  // A result must be of its call's kind.
  const custom = new Set<string>();
  return items.flatMap((item): Item[] => {
    if (item.type === "user")
      return [{ type: "message", role: "user", content: [{ type: "input_text", text: item.text }] }];
    if (item.type === "results") return item.results.map((result) => toOutput(result, custom));
    for (const part of objectsOf(item.raw))
      if (part.type === "custom_tool_call") custom.add(textAt(part, "call_id"));
    return answerItems(item.raw);
  });
}

/** The model's own items as they came; an answer without any is still one. */
function answerItems(raw: unknown): Item[] {
  const items = objectsOf(raw) as unknown as Item[];
  return items.length > 0 ? items : [{ type: "message", role: "assistant", content: "(no answer)" }];
}

function toOutput({ callId, text, isError }: ToolResult, custom: ReadonlySet<string>): Item {
  const type = custom.has(callId) ? "custom_tool_call_output" : "function_call_output";
  return { type, call_id: callId, output: isError ? failedPrefix + text : text };
}

/** The same for all calls of one conversation, so that they come to where its beginning is cached. */
function cacheKey({ system, items }: Conversation): string {
  const [first] = items;
  const text = isObject(first) ? textAt(first, "text") : "";
  return `dev-agent-${createHash("sha256").update(`${system}\n${text}`).digest("hex").slice(0, 32)}`;
}
