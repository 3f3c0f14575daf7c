import type { Folded } from "./fold.ts";
import type { Needle } from "./needle.ts";

/** A run of signs that a needle and a folded text have in common, and that gives a secret away. */
export interface Match {
  readonly needle: Needle;
  /** In the folded text. */
  readonly start: number;
  readonly end: number;
  /** Whether it is all of the needle. */
  readonly whole: boolean;
}

interface Anchor {
  readonly needle: Needle;
  /** Where its eight signs end. */
  readonly end: number;
}

/** Signs that are compared at once, as two numbers. */
const width = 8;
const slotBits = 18;

/** Looks for many needles in one go through a text. */
export interface Anchors {
  /** Leftmost first; they don't overlap. */
  matches(text: Folded): readonly Match[];
}

/**
 * Some runs of eight signs of each needle, close enough to one another that whatever gives a secret away has one of them.
 * A text's own runs of eight are looked up one by one, and only where one is known is the needle laid against the text.
 */
export function createAnchors(needles: readonly Needle[]): Anchors {
  const isKnown = new Uint8Array(1 << slotBits);
  const bySlot = new Map<number, Anchor[]>();
  for (const needle of needles) {
    for (const end of anchorEnds(needle)) {
      const slot = slotAt(needle.signs, end);
      isKnown[slot] = 1;
      bySlot.set(slot, [...(bySlot.get(slot) ?? []), { needle, end }]);
    }
  }
  return {
    matches(text) {
      const found: Match[] = [];
      let begin = 0;
      for (;;) {
        const match = nextMatch(text, { begin, isKnown, bySlot });
        if (match === null) return found;
        found.push(match);
        begin = match.end;
      }
    },
  };
}

interface Known {
  /** Where in the text to begin. */
  readonly begin: number;
  readonly isKnown: Uint8Array;
  readonly bySlot: ReadonlyMap<number, readonly Anchor[]>;
}

function nextMatch({ signs, length }: Folded, { begin, isKnown, bySlot }: Known): Match | null {
  let first = 0;
  let last = 0;
  for (let at = begin; at < length; at += 1) {
    first = (first << 8) | (last >>> 24);
    last = (last << 8) | (signs[at] as number);
    const slot = slotOf(first, last);
    if (isKnown[slot] === 0 || at + 1 - begin < width) continue;
    const text = { signs: signs.subarray(0, length), begin, end: at + 1 };
    const match = longest((bySlot.get(slot) ?? []).map((anchor) => lay(anchor, text)));
    if (match !== null) return match;
  }
  return null;
}

/** Where only the whole counts one is enough; at its beginning, where forms of it begin alike. */
function anchorEnds({ signs, core }: Needle): number[] {
  const { start, end, least } = core ?? { start: 0, end: signs.length, least: signs.length };
  const ends = [];
  for (let at = start + width; at <= end; at += least - width + 1) ends.push(at);
  return ends;
}

function slotAt(signs: Uint8Array, end: number): number {
  const [first, last] = [end - width, end - width / 2].map((from) =>
    signs.subarray(from, from + width / 2).reduce((number, sign) => (number << 8) | sign, 0),
  );
  return slotOf(first ?? 0, last ?? 0);
}

function slotOf(first: number, last: number): number {
  return (Math.imul(first, 0x9e3779b1) ^ Math.imul(last, 0x85ebca6b)) >>> (32 - slotBits);
}

/** The run that an anchor's needle and the text share around it; null where it is too short. */
function lay(
  { needle, end }: Anchor,
  text: { readonly signs: Uint8Array; readonly begin: number; readonly end: number },
): Match | null {
  const { signs, core } = needle;
  const shift = text.end - end;
  let from = end;
  while (from > 0 && from + shift > text.begin && signs[from - 1] === text.signs[from - 1 + shift]) from -= 1;
  let to = end;
  while (to < signs.length && signs[to] === text.signs[to + shift]) to += 1;
  const whole = from === 0 && to === signs.length;
  const own = core === null ? 0 : Math.min(to, core.end) - Math.max(from, core.start);
  if (!whole && (core === null || own < core.least)) return null;
  return { needle, start: from + shift, end: to + shift, whole };
}

/** Of equal ones that which is all of its needle. */
function longest(found: readonly (Match | null)[]): Match | null {
  const rank = ({ start, end, whole }: Match) => 2 * (end - start) + (whole ? 1 : 0);
  return found.reduce((best, match) => {
    if (match === null || best === null) return match ?? best;
    return rank(match) > rank(best) ? match : best;
  }, null);
}
