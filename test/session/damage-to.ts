import fc from "fast-check";

export interface Damaged {
  readonly bytes: Uint8Array;
  /** Lines at its beginning that still are, or are to be found in it. */
  readonly whole: number;
  /** Lines at its beginning that are as they were. */
  readonly untouched: number;
}

/** What may become of a file of lines: torn off, a bit flipped, a line doubled, garbage in between. */
export function damageTo(file: Buffer): fc.Arbitrary<Damaged> {
  const ends = [...file].flatMap((byte, at) => (byte === 10 ? [at + 1] : []));
  const starts = [0, ...ends];
  const linesBefore = (at: number) => ends.filter((end) => end <= at).length;
  const torn = fc.nat(file.length).map((at) => ({
    bytes: file.subarray(0, at),
    ...{ whole: linesBefore(at), untouched: linesBefore(at) },
  }));
  const flipped = fc.tuple(fc.nat(file.length - 1), fc.nat(7)).map(([at, bit]) => {
    const bytes = Buffer.from(file);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
    return { bytes, whole: ends.length, untouched: linesBefore(at) };
  });
  const mixed = fc
    .tuple(fc.nat(ends.length), fc.oneof(fc.nat(ends.length - 1), fc.uint8Array({ minLength: 1 })))
    .map(([line, what]) => {
      const at = starts[line] ?? 0;
      const between =
        typeof what === "number" ? file.subarray(starts[what], starts[what + 1]) : Buffer.from(what);
      const bytes = Buffer.concat([file.subarray(0, at), between, file.subarray(at)]);
      return { bytes, whole: ends.length, untouched: line };
    });
  return fc.oneof(torn, flipped, mixed);
}
