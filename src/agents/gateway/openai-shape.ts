import { isObject, type JsonObject, objectAt, objectsOf, parseJson, textAt } from "../../domain/json.ts";
import type { BlockShape, ConversationShape, MessageShape } from "./conversation-shape.ts";

/**
 * The shape of a Responses API request body. Its items have no messages around them: neighbours of the same maker
 * count as one. What a program puts in itself, as an instruction or in front of a person's words, isn't told apart.
 */
export function openaiShape(body: unknown, goal: string): ConversationShape {
  const request = isObject(body) ? body : {};
  const items = inputItems(request.input);
  const messages = joined(items.filter(isSaid));
  const lastAnswer = messages.findLastIndex(({ role }) => role === "assistant");
  const firstAnswer = items.findIndex((item) => isSaid(item) && isAnswer(item));
  const opening = firstAnswer < 0 ? items : items.slice(0, firstAnswer);
  return {
    goal: opening.some((item) => textIn(item.content).includes(goal)),
    tools: [...objectsOf(request.tools), ...items.flatMap(({ tools }) => objectsOf(tools))].map(toolName),
    messages: messages.length,
    tail: messages.slice(Math.max(0, lastAnswer)),
  };
}

/** How many answers of the model a request carries. */
export function answersIn({ input }: JsonObject): number {
  const messages = joined(inputItems(input).filter(isSaid));
  return messages.filter(({ role }) => role === "assistant").length;
}

/** The items of a request's input; a plain text is one message. */
function inputItems(input: unknown): JsonObject[] {
  return typeof input === "string" ? [{ type: "message", role: "user", content: input }] : objectsOf(input);
}

function toolName({ name, type }: JsonObject): string {
  return typeof name === "string" ? name : String(type);
}

function isSaid({ type, role }: JsonObject): boolean {
  return type !== "additional_tools" && role !== "developer" && role !== "system";
}

/** Whether the model made it. */
function isAnswer({ type, role }: JsonObject): boolean {
  if (role !== undefined) return role === "assistant";
  return typeof type === "string" && !type.endsWith("_output");
}

function joined(items: readonly JsonObject[]): MessageShape[] {
  const messages: { role: string; blocks: BlockShape[] }[] = [];
  for (const item of items) {
    const role = isAnswer(item) ? "assistant" : "user";
    const block = blockShape(item);
    const last = messages.at(-1);
    if (last?.role !== role) messages.push({ role, blocks: [block] });
    else if (block.type !== "text" || last.blocks.at(-1)?.type !== "text") last.blocks.push(block);
  }
  return messages;
}

function blockShape(item: JsonObject): BlockShape {
  const type = String(item.type ?? "message");
  if (type === "message") return { type: "text" };
  if (type.endsWith("_output")) return { type, isError: failed(item) };
  if (type.endsWith("_call")) return { type, name: toolName(item), input: callInput(item) };
  return { type };
}

/** A function's arguments are JSON text, a custom tool's input any text, and a built-in tool's what it does. */
function callInput({ arguments: given, input, action, operation }: JsonObject): unknown {
  if (typeof given === "string") return parseJson(given) ?? given;
  return input ?? action ?? operation;
}

/** Results have no field for it: built-in tools say it in their status, programs in the text's first lines. */
function failed({ status, output }: JsonObject): boolean {
  if (status === "failed") return true;
  const exits = objectsOf(output).map((part) => objectAt(part, "outcome").exit_code);
  if (exits.some((code) => typeof code === "number" && code !== 0)) return true;
  const [head = ""] = textIn(output).split("\nOutput:\n");
  return /^(?:the call failed|script failed|(?:process exited with|exit) code:? (?!0\b)-?\d)/im.test(
    head.slice(0, 400),
  );
}

function textIn(content: unknown): string {
  if (typeof content === "string") return content;
  return objectsOf(content)
    .map((part) => textAt(part, "text"))
    .join("\n");
}
