import type { Anthropic } from "@anthropic-ai/sdk";
import type { Conversation, ConversationItem, JsonSchema, ToolSpec } from "../tool-loop/model-provider.ts";
import { type ContextManagement, contextEdits } from "./context-edits.ts";
import type { ModelTraits } from "./models.ts";

export interface MessageRequest extends Anthropic.MessageCreateParamsStreaming {
  /** Beta, so the SDK's stable types don't have it. */
  context_management?: ContextManagement;
}

export interface RequestForm {
  readonly model: string;
  readonly traits: ModelTraits;
  /** Rewrites a schema into what strict tools accept. */
  readonly strictSchema: (schema: JsonSchema) => JsonSchema;
}

const longCache = { type: "ephemeral", ttl: "1h" } as const;
const shortCache = { type: "ephemeral" } as const;

/**
 * The request for a conversation's next answer. Each request is the last one with more at its end; two cache marks:
 * on tools and system for an hour, on the last message for five minutes.
 */
export function messageRequest(conversation: Conversation, form: RequestForm): MessageRequest {
  const messages = conversation.items.map(toMessage);
  markLast(messages);
  const edits = contextEdits(form.traits);
  return {
    model: form.model,
    max_tokens: form.traits.maxOutput,
    ...(form.traits.adaptiveThinking ? { thinking: { type: "adaptive" } } : {}),
    ...(edits === null ? {} : { context_management: edits }),
    system: [{ type: "text", text: conversation.system, cache_control: longCache }],
    tools: conversation.tools.map((spec) => toTool(spec, form)),
    messages,
    stream: true,
  };
}

function toTool(
  { name, description, schema }: ToolSpec,
  { traits, strictSchema }: RequestForm,
): Anthropic.Tool {
  const plain = { name, description, input_schema: schema as Anthropic.Tool.InputSchema };
  if (!traits.strictTools) return plain;
  return { ...plain, input_schema: strictSchema(schema) as Anthropic.Tool.InputSchema, strict: true };
}

function toMessage(item: ConversationItem): Anthropic.MessageParam {
  if (item.type === "user") return { role: "user", content: [{ type: "text", text: item.text }] };
  if (item.type === "answer") return { role: "assistant", content: answerContent(item.raw) };
  const content = item.results.map(({ callId, text, isError }) => ({
    type: "tool_result" as const,
    tool_use_id: callId,
    content: text,
    ...(isError ? { is_error: true } : {}),
  }));
  return { role: "user", content };
}

/** The API takes no empty answer back, though it may give one. */
function answerContent(raw: unknown): Anthropic.ContentBlockParam[] {
  const blocks = raw as Anthropic.ContentBlockParam[];
  return blocks.length > 0 ? blocks : [{ type: "text", text: "(no answer)" }];
}

/** The model's own blocks are left as they came, so the mark goes to the last message of ours. */
function markLast(messages: Anthropic.MessageParam[]): void {
  const last = messages.findLast(({ role }) => role === "user")?.content.at(-1);
  if (typeof last === "object") Object.assign(last, { cache_control: shortCache });
}
