import { mapTexts } from "../domain/json.ts";

/** Replaces what must not be stored in a text. */
export type Scrub = (text: string) => string;

export interface ScrubbedLine {
  readonly line: string;
  readonly value: unknown;
}

/** A value as one line of JSON, without what must not be stored; whatever is replaced, the line stays JSON. */
export function scrubbedLine(value: unknown, scrub: Scrub = (text) => text): ScrubbedLine {
  const line = JSON.stringify(value);
  if (scrub(line) === line) return { line, value };
  const clean = mapTexts(JSON.parse(line), scrub);
  return { line: JSON.stringify(clean), value: clean };
}
