import { instead } from "./replace.ts";

const mostEscapes = 3;

/**
 * Replaces values that are not known by their letters and digits alone, as passwords of many other signs, or that JSON
 * writes otherwise: as they are, URL-encoded, each also within JSON, even JSON within JSON.
 */
export function literalScrub(values: readonly string[]): (text: string) => string {
  const forms = values.flatMap(formsOf);
  const longestFirst = [...new Set(forms)].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(longestFirst.map(patternOf).join("|"), "g");
  return (text) => text.replace(pattern, instead);
}

function formsOf(value: string): readonly string[] {
  const encoded = encodeURIComponent(value.toWellFormed());
  const lowerCase = encoded.replace(/%../g, (code) => code.toLowerCase());
  return [value, encoded, lowerCase].flatMap(escapedForms);
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
