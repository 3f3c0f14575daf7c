/** Shorter values would be found in text that has nothing to do with them. */
const shortest = 12;
const mostEscapes = 3;
const instead = "[credential]";

/**
 * What replaces credentials in a text by `[credential]`: as they are, URL-encoded, in base64 of whatever is around
 * them, each also within JSON, even JSON within JSON. Values of fewer than 12 characters are left alone.
 */
export function createScrub(credentials: readonly string[]): (text: string) => string {
  const forms = credentials.filter(({ length }) => length >= shortest).flatMap(formsOf);
  if (forms.length === 0) return (text) => text;
  const longestFirst = [...new Set(forms)].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(longestFirst.map(patternOf).join("|"), "g");
  return (text) => text.replace(pattern, instead);
}

function formsOf(credential: string): readonly string[] {
  const encoded = encodeURIComponent(credential.toWellFormed());
  const lowerCase = encoded.replace(/%../g, (code) => code.toLowerCase());
  return [credential, encoded, lowerCase, ...base64Forms(credential)].flatMap(escapedForms);
}

/** Whole, and where other bytes are encoded before and after it: then only the characters that are all its own. */
function base64Forms(credential: string): readonly string[] {
  const bytes = Buffer.from(credential);
  const inside = [0, 1, 2].map((before) => {
    const text = Buffer.concat([Buffer.alloc(before), bytes]).toString("base64");
    return text.slice(Math.ceil((before * 8) / 6), Math.floor(((before + bytes.length) * 8) / 6));
  });
  const whole = bytes.toString("base64");
  const forms = [whole, whole.replace(/=+$/, ""), ...inside];
  return [...forms, ...forms.map((form) => form.replaceAll("+", "-").replaceAll("/", "_"))];
}

function escapedForms(form: string): readonly string[] {
  const forms = [form, form.replaceAll("/", "\\/")];
  let escaped = form;
  for (let times = 0; times < mostEscapes; times += 1) {
    escaped = JSON.stringify(escaped).slice(1, -1);
    forms.push(escaped);
  }
  return forms;
}

/** After a backslash the first letter may belong to an escape such as `\n`: it is left, so that JSON stays JSON. */
function patternOf(form: string): string {
  const literal = (text: string) =>
    text.replace(/[^\w]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
  const [first = "", rest = ""] = [form.slice(0, 1), form.slice(1)];
  return /[bfnrt]/.test(first) ? `(?:(?<!\\\\)${first}|(?<=\\\\${first}))${literal(rest)}` : literal(form);
}
