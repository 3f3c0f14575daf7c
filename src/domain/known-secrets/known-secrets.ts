import { type Anchors, createAnchors } from "./anchors.ts";
import { needleOf, shortestSecret } from "./needle.ts";
import { type Region, regionsIn } from "./regions.ts";
import { replaceInTexts, replaceRegions, separator } from "./replace.ts";
import { literalScrub } from "./scrub-literally.ts";
import type { SecretForm } from "./secret-form.ts";
import { secretTexts } from "./secret-texts.ts";

/** Every credential of one process, looked for in linear time however many there are. */
export interface SecretFinder {
  add(value: string): void;
  scrub(text: string): string;
  scrubAll(texts: readonly string[]): readonly string[];
  find(content: string | Uint8Array): readonly SecretForm[];
}

interface Search {
  readonly anchors: Anchors;
  /** Null where no value needs it. */
  readonly literally: ((text: string) => string) | null;
}

/** @param added Told of each value that is new, before anything can show it. */
export function createKnownSecrets(
  values: readonly string[],
  added: (value: string) => void = () => {},
): SecretFinder {
  const known = new Set<string>();
  let search: Search | undefined;
  const add = (value: string) => {
    if (value.length < shortestSecret || known.has(value)) return;
    added(value);
    known.add(value);
    search = undefined;
  };
  for (const value of values) add(value);
  const searching = () => {
    search ??= prepare([...known]);
    return search;
  };
  return {
    add,
    scrub: (text) => (known.size === 0 ? text : scrub(text, searching())),
    scrubAll: (texts) => (known.size === 0 ? texts : scrubAll(texts, searching())),
    find: (content) => (known.size === 0 ? [] : find(content, searching())),
  };
}

function prepare(values: readonly string[]): Search {
  const needles = values.flatMap(secretTexts).map(needleOf);
  const odd = values.filter(isOdd);
  return {
    anchors: createAnchors(needles.filter((needle) => needle !== null)),
    literally: odd.length === 0 ? null : literalScrub(odd),
  };
}

/** Whether letters and digits don't make it known, or JSON writes it otherwise. */
function isOdd(value: string): boolean {
  return value.replace(/[^A-Za-z0-9]/g, "").length < shortestSecret || JSON.stringify(value) !== `"${value}"`;
}

function scrub(text: string, { anchors, literally }: Search): string {
  const clean = literally?.(text) ?? text;
  const regions = regionsIn(clean, anchors);
  return regions.length === 0 ? clean : replaceRegions(clean, regions);
}

function scrubAll(texts: readonly string[], search: Search): readonly string[] {
  const clean = texts.map((text) => scrub(text, search));
  const regions = regionsIn(clean.join(separator), search.anchors);
  return regions.length === 0 ? clean : replaceInTexts(clean, regions);
}

function find(content: string | Uint8Array, { anchors, literally }: Search): readonly SecretForm[] {
  const forms = new Set(regionsIn(content, anchors).map(({ form }: Region) => form));
  if (literally === null) return [...forms];
  const text = typeof content === "string" ? content : new TextDecoder().decode(content);
  if (literally(text) !== text) forms.add("plain");
  return [...forms];
}
