import { type Core, coreOf } from "./core-of.ts";
import type { SecretForm } from "./secret-form.ts";

/** One way in which a secret may be written. */
export interface SecretText {
  readonly form: SecretForm;
  readonly text: string;
  /** The part of it that gives the secret away by itself, from so many signs on; null: only the whole does. */
  readonly core: (Core & { readonly least: number }) | null;
}

/** Signs of a secret that nobody hits upon by chance: 16 of 62 different ones are 95 bits. */
const tellingSigns = 16;

/** Every way in which a secret is looked for, apart from what may stand between its signs. */
export function secretTexts(secret: string): readonly SecretText[] {
  const plain = secret.toWellFormed();
  const reversed = [...plain].reverse().join("");
  const core = coreOf(plain);
  const backward = core === null ? null : { start: plain.length - core.end, end: plain.length - core.start };
  return [
    one("plain", plain, core),
    one("reversed", reversed, backward),
    ...urlEncoded(plain),
    ...base64(plain, core),
    ...base64(reversed, backward),
    ...hex(plain, core),
    ...hex(reversed, backward),
  ];
}

function one(form: SecretForm, text: string, core: Core | null): SecretText {
  return { form, text, core: core === null ? null : { ...core, least: tellingSigns } };
}

function urlEncoded(plain: string): SecretText[] {
  const upper = encodeURIComponent(plain);
  if (upper === plain) return [];
  const lower = upper.replace(/%../g, (code) => code.toLowerCase());
  return [...new Set([upper, lower])].map((text) => ({ form: "url-encoded", text, core: null }));
}

/**
 * Encoded alone, and for each number of bytes, modulo 3, that may be encoded before it: the signs that are all its own,
 * whatever stands before and behind. Of letters and digits the alphabet for URLs has the same.
 */
function base64(text: string, core: Core | null): SecretText[] {
  const bytes = new TextEncoder().encode(text);
  const encode = (before: number) => btoa(String.fromCharCode(...new Uint8Array(before), ...bytes));
  const least = (tellingSigns * 4) / 3;
  const inside = [0, 1, 2].map((before): SecretText => {
    const signOf = (byte: number) => ((before + byte) * 8) / 6;
    const start = Math.ceil(signOf(0));
    const own = encode(before).slice(start, Math.floor(signOf(bytes.length)));
    return { form: "base64", text: own, core: scaled(core, (at) => signOf(at) - start, least) };
  });
  return [{ form: "base64", text: encode(0), core: scaled(core, (at) => (at * 8) / 6, least) }, ...inside];
}

/** What stands before each byte: nothing, as in `\x73`, as in `0x73`, as in `\u0073`. */
const hexMarks = ["", "x", "0x", "u00"];

function hex(text: string, core: Core | null): SecretText[] {
  const lower = [...new TextEncoder().encode(text)].map((byte) => byte.toString(16).padStart(2, "0"));
  return hexMarks.flatMap((mark) =>
    [lower, lower.map((digits) => digits.toUpperCase())].map((bytes): SecretText => {
      const width = mark.length + 2;
      const written = bytes.map((digits) => mark + digits).join("");
      return { form: "hex", text: written, core: scaled(core, (at) => at * width, tellingSigns * width) };
    }),
  );
}

function scaled(core: Core | null, to: (at: number) => number, least: number): SecretText["core"] {
  if (core === null) return null;
  return { start: Math.ceil(to(core.start)), end: Math.floor(to(core.end)), least: Math.ceil(least) };
}
