import { TextWriter } from "./text-writer.ts";

const colon = 0x3a;
const hash = 0x23;
const bracket = 0x5b;

/**
 * The same text, unable to give commands to the CI system whose log it is printed to. A runner takes `::name::` at the
 * start of a line, and `##[name]` and `##word[name]` anywhere. Both are broken anywhere; only a `::` behind a part of a
 * name (`std::vector`) stays, as nothing can come to begin a line there.
 */
export function disarmCommands(text: string): string {
  let writer: TextWriter | undefined;
  let done = 0;
  for (let at = 0; at < text.length - 1; at += 1) {
    const unit = text.charCodeAt(at);
    if ((unit !== colon && unit !== hash) || text.charCodeAt(at + 1) !== unit) continue;
    const speaks = unit === colon ? !isOfName(text.charCodeAt(at - 1)) : opensBracket(text, at + 2);
    if (!speaks) continue;
    writer ??= new TextWriter(text.length + (text.length >> 2));
    writer.copy(text, done, at + 1);
    writer.put(0x20);
    done = at + 1;
  }
  if (writer === undefined) return text;
  writer.copy(text, done, text.length);
  return writer.toString();
}

/** `##[` or `##word[`, with a word no longer than any that is known. */
function opensBracket(text: string, from: number): boolean {
  let at = from;
  while (at - from < 20 && isLetter(text.charCodeAt(at))) at += 1;
  return text.charCodeAt(at) === bracket;
}

const isLetter = (unit: number) => (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);

/** Letters, digits and what may end a name: `Vec<T>::new`, `a[0]::b`, `f()::c`, `crate_::d`. */
const isOfName = (unit: number) =>
  isLetter(unit) ||
  (unit >= 0x30 && unit <= 0x39) ||
  unit === 0x5f ||
  unit === 0x3e ||
  unit === 0x29 ||
  unit === 0x5d;
