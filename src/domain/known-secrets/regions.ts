import type { Anchors, Match } from "./anchors.ts";
import { type FoldWay, fold, placesOf } from "./fold.ts";
import type { SecretForm } from "./secret-form.ts";

/** A place in a text where a secret stands. */
export interface Region {
  readonly form: SecretForm;
  readonly start: number;
  readonly end: number;
}

/** Every place in a text where one of the needles stands, leftmost first; those of the two ways to fold may overlap. */
export function regionsIn(content: string | Uint8Array, anchors: Anchors): Region[] {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const ways: readonly FoldWay[] = bytes.includes(0x5c) ? ["letters", "escapes"] : ["letters"];
  return ways
    .flatMap((way) => regionsOf(content, [...anchors.matches(fold(bytes, way))], way))
    .sort((one, other) => one.start - other.start);
}

function regionsOf(content: string | Uint8Array, matches: readonly Match[], way: FoldWay): Region[] {
  if (matches.length === 0) return [];
  const places = placesOf(content, way);
  return matches.map((match) => {
    const start = places[match.start] ?? 0;
    const end = (places[match.end - 1] ?? 0) + 1;
    return { form: formOf(match, content.slice(start, end)), ...withEdges(content, { match, start, end }) };
  });
}

/** A part of a form, or one with further signs in it, is split; marks of escapes and the zeros of UTF-16 don't count. */
function formOf({ needle, whole }: Match, found: string | Uint8Array): SecretForm {
  return whole && visible(found) === visible(inner(needle.text)) ? needle.form : "split";
}

/** The zeros of UTF-16, a backslash, the sign of URLs. */
const marks = new Set([0, 0x5c, 0x25]);

function visible(content: string | Uint8Array): number {
  let count = 0;
  for (let at = 0; at < content.length; at += 1) {
    if (!marks.has(typeof content === "string" ? content.charCodeAt(at) : (content[at] ?? 0))) count += 1;
  }
  return count;
}

const inner = (text: string) => text.replace(/^[^A-Za-z0-9]+|[^A-Za-z0-9]+$/g, "");

/** The signs at a form's own beginning and end belong to it, too, where they are there. */
function withEdges(
  content: string | Uint8Array,
  { match, start, end }: { readonly match: Match; readonly start: number; readonly end: number },
): Pick<Region, "start" | "end"> {
  if (!match.whole || typeof content !== "string") return { start, end };
  const { text } = match.needle;
  const before = /^[^A-Za-z0-9]*/.exec(text)?.[0].length ?? 0;
  const behind = /[^A-Za-z0-9]*$/.exec(text)?.[0].length ?? 0;
  const head = text.slice(0, before);
  const tail = text.slice(text.length - behind);
  return {
    start: content.endsWith(head, start) ? start - before : start,
    end: content.startsWith(tail, end) ? end + behind : end,
  };
}
