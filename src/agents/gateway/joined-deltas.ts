import { isObject, parseJson } from "../../domain/json.ts";

/** A piece of text that a stream sends of something longer. */
export interface Delta {
  /** What it is a piece of. */
  readonly of: string;
  readonly text: string;
  /** The same event with another text. */
  readonly withText: (text: string) => object;
}

/** Reads an event of either provider's stream; null for one that carries no piece of text. */
export function readDelta(line: string): Delta | null {
  if (!line.startsWith("data:")) return null;
  const event = parseJson(line.slice("data:".length));
  if (!isObject(event)) return null;
  const { type, delta } = event;
  if (typeof delta === "string") {
    const of = JSON.stringify([type, event.item_id, event.output_index, event.content_index]);
    return { of, text: delta, withText: (text) => ({ ...event, delta: text }) };
  }
  if (!isObject(delta)) return null;
  const field = ["text", "partial_json", "thinking"].find((name) => typeof delta[name] === "string");
  if (field === undefined) return null;
  const of = JSON.stringify([type, event.index, delta.type]);
  return {
    of,
    text: String(delta[field]),
    withText: (text) => ({ ...event, delta: { ...delta, [field]: text } }),
  };
}

/** The texts that a stream sends in pieces, each whole. */
export function joinedDeltas(body: string): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const line of body.split("\n")) {
    const delta = readDelta(line);
    if (delta !== null) texts.set(delta.of, (texts.get(delta.of) ?? "") + delta.text);
  }
  return texts;
}
