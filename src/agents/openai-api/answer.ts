import { isObject, objectAt, objectsOf, parseJson, textAt } from "../../domain/json.ts";
import type { Answer, Stop, ToolCall } from "../tool-loop/model-provider.ts";
import { freeTextProperty } from "../tool-loop/tools/toolbox.ts";

/** An output item as the API gave it. */
export type OutputItem = Record<string, unknown> & { readonly type: string };

/** A response in the loop's terms; its items are kept as they are. @param response Its end, without its items. */
export function toAnswer(items: readonly OutputItem[], response: Readonly<Record<string, unknown>>): Answer {
  // Nothing is kept at the API, so reasoning without its encrypted content can't be found when it comes back.
  const raw = items.filter((item) => item.type !== "reasoning" || textAt(item, "encrypted_content") !== "");
  const parts = raw.flatMap((item) => (item.type === "message" ? objectsOf(item.content) : []));
  const texts = parts.map((part) => textAt(part, part.type === "refusal" ? "refusal" : "text"));
  const calls = raw.flatMap(toCall);
  const refused = calls.length === 0 && parts.some((part) => part.type === "refusal");
  const usual = calls.length > 0 ? "tools" : "ended";
  return {
    raw,
    text: texts.filter((text) => text !== "").join("\n"),
    calls,
    stop: cutStop(response) ?? (refused ? "refused" : usual),
  };
}

/** Why a response is incomplete; null where it is whole. */
function cutStop(response: Readonly<Record<string, unknown>>): Stop | null {
  if (response.status !== "incomplete") return null;
  return objectAt(response, "incomplete_details").reason === "content_filter" ? "refused" : "output-limit";
}

function toCall(item: OutputItem): ToolCall[] {
  const about = { id: textAt(item, "call_id"), name: textAt(item, "name") };
  if (item.type === "custom_tool_call") {
    const property = freeTextProperty(about.name) ?? "input";
    return [{ ...about, input: { [property]: textAt(item, "input") } }];
  }
  if (item.type !== "function_call") return [];
  const text = textAt(item, "arguments");
  const input = text === "" ? {} : parseJson(text);
  return [isObject(input) ? { ...about, input } : { ...about, input: {}, unparsed: text }];
}
