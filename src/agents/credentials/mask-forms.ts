/** Shorter values would blank words of ordinary text. */
const shortest = 20;

/** A token as it may show up: itself, URL-encoded, in base64. */
export function maskForms(secret: string): readonly string[] {
  const base64 = Buffer.from(secret).toString("base64");
  const forms = [
    secret,
    encodeURIComponent(secret),
    base64,
    base64.replace(/=+$/, ""),
    Buffer.from(secret).toString("base64url"),
  ];
  return [...new Set(forms)].filter(({ length }) => secret.length >= shortest && length >= shortest);
}
