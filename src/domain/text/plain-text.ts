import { astralKind, half, plain, unitKinds } from "./hidden-classes.ts";
import { type Controls, neutralise } from "./neutralise.ts";

// Text from models, repositories and tools is shown to people and models. It must not move the cursor, hide or reorder
// what they read, or speak to the machine that records a log.

/**
 * Text of several lines, safe to print: terminal sequences are gone, hidden characters named, all line ends are `\n`.
 * At most `limit` code units, and a mark that says how many are missing.
 */
export function cleanText(text: string, limit = 20_000): string {
  return withinLimit(text, limit, "dropped");
}

/** The same for a model's prompt: control characters are shown by their pictures, as a file may truly hold them. */
export function promptText(text: string, limit = Number.POSITIVE_INFINITY): string {
  return withinLimit(text, limit, "shown");
}

/** Text for one line: clean, with every run of white space as one space, and `…` for what is missing. */
export function cleanLine(text: string, limit = 500): string {
  const kept = text.length > limit ? `${cut(text, limit)}…` : text;
  const clean = neutralise(kept, "dropped").replace(/\s+/g, " ").trim();
  // Names are longer than what they stand for.
  const fits = clean.length <= limit || (clean.length === limit + 1 && clean.endsWith("…"));
  return fits ? clean : `${cutClean(clean, limit)}…`;
}

/** At most `limit` characters, an ellipsis in place of what was cut. */
export function clip(text: string, limit: number): string {
  return text.length <= limit ? text : `${cut(text, limit - 1)}…`;
}

/** The first line that isn't blank, on one line of clean text. */
export function firstLine(text: string, limit = 500): string {
  const from = Math.max(0, text.search(/\S/));
  const end = text.indexOf("\n", from);
  return cleanLine(end < 0 ? text.slice(from) : text.slice(from, end), limit);
}

function withinLimit(text: string, limit: number, controls: Controls): string {
  const kept = text.length > limit ? cut(text, limit) : text;
  const clean = neutralise(kept, controls);
  const shown = clean.length > limit ? cutClean(clean, limit) : clean;
  const missing = text.length - kept.length + clean.length - shown.length;
  return missing === 0 ? clean : `${shown}… (${missing} more characters)`;
}

/** Neither in the middle of an emoji's sequence: what is left of its tags or joiners would be hidden text. */
function cutClean(text: string, limit: number): string {
  const kept = cut(text, limit);
  let end = kept.length;
  while (end > 0) {
    const isPair = end > 1 && isHalf(kept.charCodeAt(end - 1));
    const start = end - (isPair ? 2 : 1);
    const kind = isPair
      ? astralKind(kept.codePointAt(start) ?? 0)
      : (unitKinds[kept.charCodeAt(start)] ?? plain);
    if (kind === plain || kind === half) break;
    end = start;
  }
  return kept.slice(0, end);
}

const isHalf = (unit: number) => unit >= 0xd800 && unit <= 0xdfff;

/** Never in the middle of a surrogate pair. */
function cut(text: string, limit: number): string {
  const code = text.charCodeAt(limit - 1);
  return text.slice(0, code >= 0xd800 && code <= 0xdbff ? limit - 1 : limit);
}
