import { joinedDeltas, readDelta } from "./joined-deltas.ts";

/**
 * A stream without credentials that are spread over several of its events: such a text comes whole with the first of
 * its pieces, and the rest are empty. All else stays as it is.
 */
export function scrubDeltas(body: string, scrub: (text: string) => string): string {
  const changed = new Map<string, string>();
  for (const [of, text] of joinedDeltas(body)) {
    const clean = scrub(text);
    if (clean !== text) changed.set(of, clean);
  }
  if (changed.size === 0) return body;
  const lines = body.split("\n").map((line) => {
    const delta = readDelta(line);
    const clean = delta === null ? undefined : changed.get(delta.of);
    if (delta === null || clean === undefined) return line;
    changed.set(delta.of, "");
    return `data: ${JSON.stringify(delta.withText(clean))}`;
  });
  return lines.join("\n");
}
