import { foldText } from "./fold.ts";
import type { SecretForm } from "./secret-form.ts";
import type { SecretText } from "./secret-texts.ts";

/** What is looked for in a folded text. */
export interface Needle {
  readonly form: SecretForm;
  /** The whole text, with all its signs. */
  readonly text: string;
  /** Codes of its letters and digits. */
  readonly signs: Uint8Array;
  /** The part of `signs` of which `least` in a row are enough; null: all of them are needed. */
  readonly core: { readonly start: number; readonly end: number; readonly least: number } | null;
}

/** Shorter values would be found in text that has nothing to do with them. */
export const shortestSecret = 12;

/** Null for a text that has too few letters and digits to be known by them. */
export function needleOf({ form, text, core }: SecretText): Needle | null {
  const folded = foldText(text);
  if (folded.length < shortestSecret) return null;
  const signs = new TextEncoder().encode(folded);
  if (core === null) return { form, text, signs, core: null };
  const start = foldText(text.slice(0, core.start)).length;
  const end = foldText(text.slice(0, core.end)).length;
  return { form, text, signs, core: { start, end, least: core.least } };
}
