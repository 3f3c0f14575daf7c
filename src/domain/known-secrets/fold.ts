/**
 * A text without everything that may be put between the signs of a secret to split it: only letters and digits of ASCII
 * are left. Quotes, commas, plus signs, line ends, the marks of a diff or of Markdown are gone, and so is every second
 * byte of UTF-16.
 */
export interface Folded {
  readonly signs: Uint8Array;
  readonly length: number;
}

/** `escapes`: whether the letter of an escape such as `\n` is left out too; else only its backslash is. */
export type FoldWay = "escapes" | "letters";

const backslash = 0x5c;
const kept = tableOf("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");
const escapeLetters = tableOf("abefnrtv0");

function tableOf(signs: string): Uint8Array {
  const table = new Uint8Array(256);
  for (const sign of signs) table[sign.charCodeAt(0)] = 1;
  return table;
}

/** @param bytes In UTF-8, or any other encoding that has ASCII in it. */
export function fold(bytes: Uint8Array, way: FoldWay): Folded {
  const signs = new Uint8Array(bytes.length);
  const end = bytes.length;
  const skips = way === "escapes";
  let length = 0;
  for (let at = 0; at < end; at += 1) {
    const code = bytes[at] as number;
    if (kept[code] === 1) {
      signs[length] = code;
      length += 1;
    } else if (skips && code === backslash) at = endOfEscape(bytes, at);
  }
  return { signs, length };
}

/** Where in a text or in bytes the signs of its folded form are. */
export function placesOf(content: string | Uint8Array, way: FoldWay): Uint32Array {
  const codes = typeof content === "string" ? codesOf(content) : content;
  const places = new Uint32Array(codes.length);
  let length = 0;
  for (let at = 0; at < codes.length; at += 1) {
    const code = codes[at] as number;
    if (kept[code] === 1) {
      places[length] = at;
      length += 1;
    } else if (way === "escapes" && code === backslash) at = endOfEscape(codes, at);
  }
  return places;
}

/** One byte for each place in the text; those of other alphabets are nothing. */
function codesOf(text: string): Uint8Array {
  const codes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    codes[at] = code < 128 ? code : 0;
  }
  return codes;
}

/** A text that is in JSON that is in JSON has several backslashes before the one letter. */
function endOfEscape(codes: Uint8Array, start: number): number {
  let at = start;
  while (codes[at + 1] === backslash) at += 1;
  return escapeLetters[codes[at + 1] ?? 0] === 1 ? at + 1 : at;
}

/** A text's letters and digits. */
export function foldText(text: string): string {
  return text.replace(/[^A-Za-z0-9]/g, "");
}
