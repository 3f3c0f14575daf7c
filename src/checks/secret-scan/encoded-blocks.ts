/** Signs that an encoding is made of, and how many of them in a row are enough to look closer. */
export interface Encoding {
  readonly signs: Uint8Array;
  readonly least: number;
}

const digits = "0123456789";
const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

export const base64Block: Encoding = { signs: table(`${letters}${digits}+/_-`), least: 24 };
export const hexBlock: Encoding = { signs: table(`${digits}ABCDEFabcdef`), least: 32 };

/** What may stand between two lines of one block, in a mail, a program or JSON; at least one of it is a line break. */
const between = table("\n\r\t \"',\\>=");
const mostBetween = 24;
const lineBreak = 10;

function table(signs: string): Uint8Array {
  const has = new Uint8Array(256);
  for (const byte of Buffer.from(signs, "latin1")) has[byte] = 1;
  return has;
}

/**
 * The lines of each block that may be encoded. Without a regular expression: a run of millions of signs would be too deep
 * for one.
 */
export function* blocksOf(bytes: Buffer, { signs, least }: Encoding): Generator<readonly string[]> {
  let block: string[] = [];
  let end = 0;
  for (let at = 0; at < bytes.length; ) {
    if (signs[bytes[at] ?? 0] !== 1) {
      at += 1;
      continue;
    }
    const start = at;
    while (at < bytes.length && signs[bytes[at] ?? 0] === 1) at += 1;
    const goesOn = block.length > 0 && isBreak(bytes, end, start);
    if (!goesOn && block.length > 0) {
      yield block;
      block = [];
    }
    if (!goesOn && at - start < least) continue;
    block.push(bytes.toString("latin1", start, at));
    end = at;
  }
  if (block.length > 0) yield block;
}

function isBreak(bytes: Buffer, from: number, to: number): boolean {
  if (to - from > mostBetween) return false;
  const gap = bytes.subarray(from, to);
  return gap.includes(lineBreak) && gap.every((byte) => between[byte] === 1);
}

const escapedByte = /(?:\\x|\\u00|0x|%)([0-9A-Fa-f]{2})/g;
const leastEscapes = 12;
/** Signs between two escapes, as in the list of an array. */
const mostApart = 4;

/** The hexadecimal digits of each row of escapes: `\x67`, `\u0067`, `0x67,`, `%67`. */
export function* escapedBytes(bytes: Buffer): Generator<string> {
  let row: string[] = [];
  let end = 0;
  for (const match of bytes.toString("latin1").matchAll(escapedByte)) {
    if (match.index - end > mostApart) {
      if (row.length >= leastEscapes) yield row.join("");
      row = [];
    }
    row.push(match[1] ?? "");
    end = match.index + match[0].length;
  }
  if (row.length >= leastEscapes) yield row.join("");
}
