import { isObject, type JsonObject, objectsOf } from "../../domain/json.ts";
import type { BlockShape, ConversationShape, MessageShape } from "./conversation-shape.ts";

/** The shape of a Messages API request body, without what a program reminds its model of by itself. */
export function anthropicShape(body: unknown, goal: string): ConversationShape {
  const request = isObject(body) ? body : {};
  const messages = objectsOf(request.messages).flatMap(withoutReminders);
  const lastAnswer = messages.findLastIndex((message) => message.role === "assistant");
  return {
    goal: messages.length > 0 && textOf(messages[0]?.content).includes(goal),
    tools: objectsOf(request.tools).map((tool) => String(tool.name)),
    messages: messages.length,
    tail: messages.slice(Math.max(0, lastAnswer)).map(messageShape),
  };
}

/** Programs put them in by the machine, the date and what they see change; nothing is left of some messages then. */
function withoutReminders(message: JsonObject): JsonObject[] {
  const { role, content } = message;
  if (role === "system" || isReminder(content)) return [];
  if (typeof content === "string") return [message];
  const blocks = objectsOf(content);
  const said = blocks.filter(({ type, text }) => type !== "text" || !isReminder(text));
  return said.length > 0 || blocks.length === 0 ? [{ role, content: said }] : [];
}

function isReminder(text: unknown): boolean {
  return typeof text === "string" && text.startsWith("<system-reminder>");
}

function textOf(content: unknown): string {
  if (typeof content === "string") return content;
  return objectsOf(content)
    .map((block) => (typeof block.text === "string" ? block.text : ""))
    .join("\n");
}

function messageShape(message: JsonObject): MessageShape {
  const content = message.content;
  const blocks = typeof content === "string" ? [{ type: "text" }] : objectsOf(content).map(blockShape);
  return { role: String(message.role), blocks };
}

function blockShape(block: JsonObject): BlockShape {
  const type = String(block.type);
  if (type === "tool_use") return { type, name: String(block.name), input: block.input };
  if (type === "tool_result") return { type, isError: block.is_error === true };
  return { type };
}
