/** Shorter values would blank words of ordinary text. */
const shortest = 20;

/** A token as it may show up: itself, as in a URL, form or JSON, and in base64, wherever in a longer text it begins. */
export function maskForms(secret: string): readonly string[] {
  const text = secret.toWellFormed();
  if (text.length < shortest) return [];
  const whole = (["base64", "base64url"] as const).map((encoding) => Buffer.from(text).toString(encoding));
  const forms = [
    text,
    encodeURIComponent(text),
    new URLSearchParams({ "": text }).toString().slice(1),
    JSON.stringify(text).slice(1, -1),
    ...whole,
    ...whole.map((form) => form.replace(/=+$/, "")),
    ...[0, 1, 2].flatMap((before) => inner(text, before)),
  ];
  return [...new Set(forms)];
}

/** The part of base64 that a text has to itself when so many bytes, modulo 3, stand before it and any behind it. */
function inner(text: string, before: number): string[] {
  const own = Buffer.from(text).subarray((3 - before) % 3);
  const whole = own.subarray(0, own.length - (own.length % 3));
  return [whole.toString("base64"), whole.toString("base64url")];
}
