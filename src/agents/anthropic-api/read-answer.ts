import { isObject, type JsonObject, objectsOf, parseJson } from "../../domain/json.ts";
import { BrokenAnswer, StreamedError } from "../model-api/broken-answer.ts";
import type { AnswerReader } from "../model-api/receive.ts";
import type { Answer } from "../tool-loop/model-provider.ts";
import { type Block, toAnswer } from "./answer.ts";

/** Puts a message together from the events of its stream. */
export function createAnswerReader(): AnswerReader {
  const blocks: Block[] = [];
  const inputs = new Map<number, string>();
  const unparsed = new Map<string, string>();
  let stopReason: string | null = null;
  let ended = false;

  const repeat = () => (blocks.length > 0 ? "once" : "often");
  const take = (event: JsonObject) => {
    const index = Number(event.index);
    if (event.type === "content_block_start" && isObject(event.content_block))
      blocks[index] = structuredClone(event.content_block) as Block;
    else if (event.type === "content_block_delta" && isObject(event.delta))
      addDelta({ block: blocks[index], index, delta: event.delta, inputs });
    else if (event.type === "content_block_stop")
      closeInput({ block: blocks[index], text: inputs.get(index), unparsed });
    else if (event.type === "message_delta" && isObject(event.delta))
      stopReason = typeof event.delta.stop_reason === "string" ? event.delta.stop_reason : stopReason;
    else if (event.type === "message_stop") ended = true;
    else if (event.type === "error") throw streamedError(event.error);
  };

  return {
    push: (data: string) => {
      const event = parseJson(data);
      if (!isObject(event))
        throw new BrokenAnswer("the answer's stream holds something that isn't JSON", "once");
      take(event);
    },
    finish: () => {
      if (!ended || stopReason === null)
        throw new BrokenAnswer("the answer broke off before its end", repeat());
      return toAnswer({ blocks: blocks.filter((block) => block !== undefined), stopReason, unparsed });
    },
    repeat,
  };
}

interface Delta {
  readonly block: Block | undefined;
  readonly index: number;
  readonly delta: JsonObject;
  readonly inputs: Map<number, string>;
}

function addDelta({ block, index, delta, inputs }: Delta): void {
  if (block === undefined) return;
  const add = (field: string) => Object.assign(block, { [field]: `${block[field] ?? ""}${delta[field]}` });
  if (delta.type === "text_delta") add("text");
  else if (delta.type === "thinking_delta") add("thinking");
  else if (delta.type === "signature_delta") Object.assign(block, { signature: delta.signature });
  else if (delta.type === "citations_delta")
    Object.assign(block, { citations: [...objectsOf(block.citations), delta.citation] });
  else if (delta.type === "compaction_delta") {
    // Holds the whole summary, and what else belongs to the block.
    const { type: _, ...summary } = delta;
    Object.assign(block, summary);
  } else if (delta.type === "input_json_delta")
    inputs.set(index, `${inputs.get(index) ?? ""}${delta.partial_json}`);
}

interface Closing {
  readonly block: Block | undefined;
  readonly text: string | undefined;
  readonly unparsed: Map<string, string>;
}

function closeInput({ block, text, unparsed }: Closing): void {
  if (block?.type !== "tool_use") return;
  const input = text === undefined || text === "" ? block.input : parseJson(text);
  if (!isObject(input)) unparsed.set(String(block.id), text ?? "");
  // The API takes a call back only with an object as its input.
  Object.assign(block, { input: isObject(input) ? input : {} });
}

/** An answer that came as one JSON body. @throws BrokenAnswer when it isn't a message. */
export function answerOfBody(text: string): Answer {
  const body = parseJson(text);
  if (!isObject(body) || body.type !== "message" || typeof body.stop_reason !== "string")
    throw new BrokenAnswer("the answer isn't a message of the Messages API", "once");
  const unparsed = new Map<string, string>();
  const blocks = objectsOf(body.content) as Block[];
  for (const block of blocks) closeInput({ block, text: undefined, unparsed });
  return toAnswer({ blocks, stopReason: body.stop_reason, unparsed });
}

function streamedError(error: unknown): StreamedError {
  const { type, message } = isObject(error) ? error : {};
  return new StreamedError(String(type ?? "api_error"), String(message ?? "no reason given"));
}
