import type { HiddenClass } from "./hidden-classes.ts";
import { eachHidden } from "./neutralise.ts";

/** Hidden text of one class in a text. */
export interface HiddenText {
  readonly class: HiddenClass;
  readonly characters: number;
  /** Where it first stands, both from 1; the column counts UTF-16 code units. */
  readonly line: number;
  readonly column: number;
}

/** What is hidden in a text, each class once in order of first appearance; never the characters themselves. */
export function findHidden(text: string): readonly HiddenText[] {
  const found = new Map<HiddenClass, { at: number; characters: number }>();
  eachHidden(text, (name, at, characters) => {
    const known = found.get(name);
    if (known === undefined) found.set(name, { at, characters });
    else known.characters += characters;
  });
  return [...found].map(([name, { at, characters }]) => {
    const before = text.slice(0, at).split("\n");
    return { class: name, characters, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  });
}

/** One line on what is hidden there, e.g. `tag characters (5, from line 1, column 3)`. */
export function describeHidden(hidden: readonly HiddenText[]): string {
  return hidden
    .map((one) => `${one.class} (${one.characters}, from line ${one.line}, column ${one.column})`)
    .join(", ");
}
