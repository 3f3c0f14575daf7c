/** The part of a secret that is its own: another one may begin or end the same. As indices into it. */
export interface Core {
  readonly start: number;
  readonly end: number;
}

/** With fewer letters and digits, a part of it may stand somewhere by chance. */
const leastSigns = 32;
const leastDifferent = 14;

/**
 * What of a secret gives it away even where it stands alone, e.g. because the text was cut off or the secret laid down in
 * two places; null where only the whole of it does: it is short, or is made of words.
 */
export function coreOf(secret: string): Core | null {
  const core = bounds(secret);
  const signs = secret.slice(core.start, core.end).replace(/[^A-Za-z0-9]/g, "");
  const looksRandom = [/[a-z]/, /[A-Z]/, /\d/].every((kind) => kind.test(signs));
  const isMixed = new Set(signs).size >= leastDifferent && !/(.)\1{5}/.test(signs);
  return signs.length >= leastSigns && isMixed && looksRandom ? core : null;
}

function bounds(secret: string): Core {
  // The first two parts of a signed token (JWT) say who and for how long, much as in another one.
  const signed = /^eyJ[\w-]+\.[\w-]+\.(?=[\w-]+$)/.exec(secret);
  if (signed !== null) return { start: signed[0].length, end: secret.length };
  // The keys of one kind begin with the same bytes.
  const key = /^-----BEGIN [^-]+-----\s*[\w+/]{32}/.exec(secret);
  const end = secret.search(/\s*-----END [^-]+-----\s*$/);
  if (key !== null) return { start: key[0].length, end: end < key[0].length ? secret.length : end };
  const kind = /^[a-z]{2,}(?:[-_][a-z0-9]{2,8}){0,2}[-_]/.exec(secret);
  return { start: kind?.[0].length ?? 0, end: secret.length };
}
