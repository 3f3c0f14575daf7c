import { mapTexts } from "../domain/json.ts";
import type { KnownSecrets } from "../ports/known-secrets.ts";

/** Replaces what must not be stored. */
export type Scrub = Pick<KnownSecrets, "scrub" | "scrubAll">;

export interface ScrubbedLine {
  readonly line: string;
  readonly value: unknown;
}

/** A value as one line of JSON, without what must not be stored; whatever is replaced, the line stays JSON. */
export function scrubbedLine(value: unknown, secrets: Scrub | undefined): ScrubbedLine {
  const line = JSON.stringify(value);
  if (secrets === undefined || secrets.scrub(line) === line) return { line, value };
  const clean = cleanTexts(JSON.parse(line), secrets);
  return { line: JSON.stringify(clean), value: clean };
}

/** All texts together: a secret may be spread over several of them. */
function cleanTexts(value: unknown, secrets: Scrub): unknown {
  const texts: string[] = [];
  mapTexts(value, (text) => {
    texts.push(text);
    return text;
  });
  const clean = secrets.scrubAll(texts).values();
  return mapTexts(value, (text) => clean.next().value ?? text);
}
