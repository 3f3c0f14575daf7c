import type { Region } from "./regions.ts";

/** What stands in place of a credential. */
export const instead = "[credential]";

type Span = Pick<Region, "start" | "end">;

/** A text with every region replaced, however they overlap. */
export function replaceRegions(text: string, regions: readonly Region[]): string {
  let clean = "";
  let done = 0;
  for (const { start, end } of merged(regions)) {
    const from = besideEscape(text, Math.max(start, done));
    clean += text.slice(done, from) + instead;
    done = end;
  }
  return clean + text.slice(done);
}

/**
 * Texts that stand one behind the other, with the regions of all of them together replaced: where one region goes over
 * several texts, the first of them says so.
 */
export function replaceInTexts(texts: readonly string[], regions: readonly Region[]): string[] {
  const spans = merged(regions);
  let begin = 0;
  return texts.map((text) => {
    const end = begin + text.length;
    let clean = "";
    let done = begin;
    for (const span of spans.filter((each) => each.start < end && each.end > begin)) {
      const from = Math.max(span.start, begin);
      clean += text.slice(done - begin, from - begin) + (span.start >= begin ? instead : "");
      done = Math.min(span.end, end);
    }
    clean += text.slice(done - begin);
    begin = end + separator.length;
    return clean;
  });
}

/** Between texts that stand one behind the other; secrets are found through it. */
export const separator = "\n";

function merged(regions: readonly Region[]): Span[] {
  const spans: { start: number; end: number }[] = [];
  for (const { start, end } of regions) {
    const last = spans.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else spans.push({ start, end });
  }
  return spans;
}

/**
 * After a backslash the first letter may belong to an escape such as `\n`: it is left, so that JSON stays JSON. A sign that
 * is written by its number, as `\u0073`, goes with its backslashes.
 */
function besideEscape(text: string, start: number): number {
  if (text[start - 1] !== "\\") return start;
  if (/[bfnrt]/.test(text[start] ?? "")) return start + 1;
  let from = start;
  while (text[start] === "u" && text[from - 1] === "\\") from -= 1;
  return from;
}
