import { kindOf, plain } from "./hidden-classes.ts";

// Some hidden characters are part of how people write. They stay where the characters beside them ask for them, one at a
// time, and nowhere else; all others are named.

const pictographic = property(/^[\p{Extended_Pictographic}\p{Emoji_Modifier}]/u);
const joining = property(
  /^[\p{sc=Arab}\p{sc=Syrc}\p{sc=Nkoo}\p{sc=Mand}\p{sc=Mong}\p{sc=Deva}\p{sc=Beng}\p{sc=Guru}\p{sc=Gujr}\p{sc=Orya}\p{sc=Taml}\p{sc=Telu}\p{sc=Knda}\p{sc=Mlym}\p{sc=Sinh}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}]/u,
);
const mongolian = property(/^\p{sc=Mong}/u);
const han = property(/^\p{sc=Han}/u);
const keycap = 0x20e3;
/** The flags of England, Scotland and Wales: the only ones spelled in tag characters that are in use. */
const flags = ["gbeng", "gbsct", "gbwls"].map(
  (name) => `🏴${[...name].map((letter) => tag(letter.charCodeAt(0))).join("")}${tag(0x7f)}`,
);
/** Selectors of Han characters that one text may have: enough for names, too few to carry a message. */
export const mostHanSelectors = 16;

function tag(code: number): string {
  return String.fromCodePoint(0xe0000 + code);
}

export interface Neighbours {
  readonly text: string;
  /** Where the hidden character begins. */
  readonly at: number;
  /** Of the character before, which is shown; undefined where none is. */
  readonly before: number | undefined;
  /** Selectors of Han characters that were kept so far. */
  readonly hanSelectors: number;
}

/** How many code units from `at` on are legitimate there: 0 for hidden text. */
export function legitimateUnits(codePoint: number, { text, at, before, hanSelectors }: Neighbours): number {
  if (before === undefined) return 0;
  const next = text.codePointAt(at + 1);
  const after = next === undefined || kindOf(next) !== plain ? undefined : next;
  if (codePoint === 0x200c) return joining(before) && joining(after) ? 1 : 0;
  if (codePoint === 0x200d) {
    const emoji = (before === 0xfe0f || pictographic(before)) && pictographic(after);
    return emoji || (joining(before) && joining(after)) ? 1 : 0;
  }
  if (codePoint === 0xfe0e || codePoint === 0xfe0f) {
    if (before === 0x23 || before === 0x2a || (before >= 0x30 && before <= 0x39))
      return after === keycap ? 1 : 0;
    return pictographic(before) ? 1 : 0;
  }
  if (codePoint >= 0xfe00 && codePoint <= 0xfe02)
    return hanSelectors < mostHanSelectors && han(before) ? 1 : 0;
  if (codePoint >= 0xe0100 && codePoint <= 0xe010f)
    return hanSelectors < mostHanSelectors && han(before) ? 2 : 0;
  if (codePoint >= 0x180b && codePoint <= 0x180f) return before > 0x180f && mongolian(before) ? 1 : 0;
  if (codePoint >= 0xe0000 && codePoint <= 0xe007f && before === 0x1f3f4) {
    const flag = flags.find((spelled) => text.startsWith(spelled, at - 2));
    return flag === undefined ? 0 : flag.length - 2;
  }
  return 0;
}

/** Whether a character has a property; each is looked up once, as a text may ask for millions. */
function property(pattern: RegExp): (codePoint: number | undefined) => boolean {
  let known: Uint8Array | undefined;
  return (codePoint) => {
    if (codePoint === undefined) return false;
    known ??= new Uint8Array(0x110000);
    if (known[codePoint] === 0) known[codePoint] = pattern.test(String.fromCodePoint(codePoint)) ? 1 : 2;
    return known[codePoint] === 1;
  };
}
