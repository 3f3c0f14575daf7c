const longestString = 8_192;
const esc = 0x1b;

/** Where the terminal sequence or control character at `at` ends, exclusively. Bounded, whatever the text is. */
export function endOfSequence(text: string, at: number): number {
  const first = text.charCodeAt(at);
  const second = text.charCodeAt(at + 1);
  if (first === 0x9b) return endOfCsi(text, at + 1) ?? at + 1;
  if (isStringStart(first)) return endOfString(text, at + 1) ?? at + 1;
  if (first !== esc) return at + 1;
  if (second === 0x5b) return endOfCsi(text, at + 2) ?? at + 2;
  // OSC, DCS, SOS, PM and APC as they begin in seven bits.
  if (second === 0x5d || second === 0x50 || second === 0x58 || second === 0x5e || second === 0x5f)
    return endOfString(text, at + 2) ?? at + 2;
  const final = skip(text, at + 1, { from: 0x20, to: 0x2f, most: 16 });
  return isIn(text.charCodeAt(final), 0x30, 0x7e) ? final + 1 : final;
}

function endOfCsi(text: string, at: number): number | null {
  const middle = skip(text, at, { from: 0x30, to: 0x3f, most: 256 });
  const final = skip(text, middle, { from: 0x20, to: 0x2f, most: 16 });
  return isIn(text.charCodeAt(final), 0x40, 0x7e) ? final + 1 : null;
}

/** Behind a control string's end, on the same line; null where it has none, which makes it no string. */
function endOfString(text: string, from: number): number | null {
  const last = Math.min(text.length, from + longestString + 1);
  for (let at = from; at < last; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 0x07 || unit === 0x9c) return at + 1;
    if (unit === esc) return text.charCodeAt(at + 1) === 0x5c ? at + 2 : null;
    if (unit === 0x0a || isStringStart(unit)) return null;
  }
  return null;
}

const isStringStart = (unit: number) => unit === 0x90 || unit === 0x98 || isIn(unit, 0x9d, 0x9f);

function skip(text: string, at: number, { from, to, most }: { from: number; to: number; most: number }) {
  let end = at;
  while (end - at < most && isIn(text.charCodeAt(end), from, to)) end += 1;
  return end;
}

const isIn = (unit: number, from: number, to: number) => unit >= from && unit <= to;
