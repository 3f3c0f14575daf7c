import { isObject, type JsonObject, objectAt, textAt } from "../../domain/json.ts";

/** The most tokens that a provider makes of one of them. */
export interface MostTokens {
  readonly picture: number;
  /** Of many pages, or of a text that is packed tight: the longest context. */
  readonly document: number;
}

const kinds = /"(?:image|input_image|computer_screenshot|document|input_file)"/;
const pictures = new Set(["image", "input_image", "computer_screenshot"]);

/**
 * What is to be added to the bytes of a request, or a piece of it, so that they bound its tokens: a few hundred bytes of a
 * packed picture or document make thousands, and those of a large one by far not as many as it has bytes.
 * @param text The value as JSON.
 */
export function packedInput(value: unknown, text: string, most: MostTokens): number {
  return kinds.test(text) ? added(value, most) : 0;
}

function added(value: unknown, most: MostTokens): number {
  if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + added(item, most), 0);
  if (!isObject(value)) return 0;
  return Object.values(value).reduce((sum: number, item) => sum + added(item, most), own(value, most));
}

function own(block: JsonObject, most: MostTokens): number {
  const { type } = block;
  const source = objectAt(block, "source");
  // A document of plain text or of blocks is what it shows.
  const isPacked =
    type === "input_file" || (type === "document" && !["text", "content"].includes(textAt(source, "type")));
  if (!isPacked && !pictures.has(String(type))) return 0;
  const data = textAt(source, "data") || textAt(block, "image_url") || textAt(block, "file_data");
  return (isPacked ? most.document : most.picture) - data.length;
}
