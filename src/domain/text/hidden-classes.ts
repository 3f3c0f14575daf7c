/** What nobody sees in a text, or what changes how the rest is read: every class that is told of and named. */
export const hiddenClasses = {
  "tag characters": [[0xe0000, 0xe007f]],
  "variation selectors": [[0xfe00, 0xfe0f]],
  "supplementary variation selectors": [[0xe0100, 0xe01ef]],
  "zero-width spaces": [[0x200b, 0x200b]],
  "zero-width joiners": [[0x200c, 0x200d]],
  "direction marks": [
    [0x061c, 0x061c],
    [0x200e, 0x200f],
  ],
  "direction overrides": [[0x202a, 0x202e]],
  "direction isolates": [[0x2066, 0x2069]],
  "invisible operators": [[0x2060, 0x2064]],
  "deprecated format characters": [[0x206a, 0x206f]],
  "byte order marks": [[0xfeff, 0xfeff]],
  "soft hyphens": [[0x00ad, 0x00ad]],
  "grapheme joiners": [[0x034f, 0x034f]],
  "blank letters": [
    [0x115f, 0x1160],
    [0x17b4, 0x17b5],
    [0x2800, 0x2800],
    [0x3164, 0x3164],
    [0xffa0, 0xffa0],
  ],
  "Mongolian selectors": [[0x180b, 0x180f]],
  "line separators": [[0x2028, 0x2029]],
  "annotation and notation controls": [
    [0xfff9, 0xfffb],
    [0x13430, 0x1343f],
    [0x1bca0, 0x1bca3],
    [0x1d173, 0x1d17a],
  ],
  "reserved ignorable characters": [
    [0x2065, 0x2065],
    [0xfff0, 0xfff8],
    [0xe0080, 0xe00ff],
    [0xe01f0, 0xe0fff],
  ],
  "terminal sequences": [
    [0x00, 0x08],
    [0x0b, 0x1f],
    [0x7f, 0x9f],
  ],
} as const satisfies Readonly<Record<string, readonly (readonly [from: number, to: number])[]>>;

export type HiddenClass = keyof typeof hiddenClasses;

export const hiddenClassNames = Object.keys(hiddenClasses) as HiddenClass[];

/** Kinds of UTF-16 code units: nothing special, half of a pair, or a class by its place in `hiddenClassNames`. */
export const plain = 0;
export const half = 1;
const firstClass = 2;
export const controlKind = firstClass + hiddenClassNames.indexOf("terminal sequences");

const kinds = new Uint8Array(0x10000);
const astral: [from: number, to: number, kind: number][] = [];
kinds.fill(half, 0xd800, 0xe000);
for (const [index, name] of hiddenClassNames.entries())
  for (const [from, to] of hiddenClasses[name])
    if (from > 0xffff) astral.push([from, to, firstClass + index]);
    else kinds.fill(firstClass + index, from, to + 1);

/** The kind of each code unit. */
export const unitKinds: Readonly<Uint8Array> = kinds;

/** The kind of a character outside the basic plane. */
export function astralKind(codePoint: number): number {
  if (codePoint < 0x13430 || (codePoint > 0x1d17a && codePoint < 0xe0000)) return plain;
  return astral.find(([from, to]) => codePoint >= from && codePoint <= to)?.[2] ?? plain;
}

export function kindOf(codePoint: number): number {
  return codePoint > 0xffff ? astralKind(codePoint) : (kinds[codePoint] ?? plain);
}

/** The class that a kind stands for. */
export function classOf(kind: number): HiddenClass {
  return hiddenClassNames[kind - firstClass] ?? "reserved ignorable characters";
}
