import { constants, gunzipSync, inflateRawSync, type ZlibOptions } from "node:zlib";
import { base64Block, blocksOf, escapedBytes, hexBlock } from "./encoded-blocks.ts";

/** What lies in some bytes that a scanner for plain text doesn't see. */
export interface Unfolded {
  /** Whatever was packed or encoded in them, also several times over. */
  readonly inside: readonly Buffer[];
  /** Whether something in them can't be looked into: encrypted, of an unknown kind, or too much of it. */
  readonly opaque: boolean;
}

/** How often something may be packed in something packed. */
const mostDepth = 4;
/** Bytes that come out of one file, all together. */
const mostBytes = 64 * 1024 * 1024;
/** Places in one file that may look like the beginning of something packed. */
const mostPlaces = { gzip: 500, zip: 20_000 };

interface Work {
  readonly inside: Buffer[];
  bytesLeft: number;
  readonly placesLeft: Record<keyof typeof mostPlaces, number>;
  opaque: boolean;
}

/**
 * Opens gzip and zip wherever they begin, base64, hexadecimal and escapes, and text of two-byte characters. A tar needs no
 * opening: what it holds lies in it as it is.
 */
export function unfold(bytes: Uint8Array): Unfolded {
  const work: Work = { inside: [], bytesLeft: mostBytes, placesLeft: { ...mostPlaces }, opaque: false };
  open(work, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), 0);
  return work;
}

function open(work: Work, bytes: Buffer, depth: number): void {
  if (closed(bytes)) work.opaque = true;
  // One after the other, so that the limit holds before the next is made.
  for (const each of unfoldOnce(work, bytes)) {
    if (each.length === 0) continue;
    work.bytesLeft -= each.length;
    if (work.bytesLeft < 0 || depth >= mostDepth) {
      work.opaque = true;
      return;
    }
    work.inside.push(each);
    open(work, each, depth + 1);
  }
}

/** Kinds of archives that can't be opened here. */
const unknownKinds = [
  "377abcaf271c", // 7z
  "526172211a07", // rar
  "fd377a585a00", // xz
  "425a6839314159265359", // bzip2
  "28b52ffd", // zstd
].map((magic) => Buffer.from(magic, "hex"));

const closed = (bytes: Buffer) => unknownKinds.some((magic) => bytes.subarray(0, magic.length).equals(magic));

const magics = { gzip: Buffer.from([0x1f, 0x8b, 0x08]), zip: Buffer.from("PK\x03\x04", "latin1") };

function* unfoldOnce(work: Work, bytes: Buffer): Generator<Buffer> {
  for (const at of places(work, bytes, "gzip"))
    yield inflate(work, (limits) => gunzipSync(bytes.subarray(at), limits));
  for (const at of places(work, bytes, "zip")) yield zipMember(work, bytes, at);
  yield* encoded(bytes);
  // Two-byte characters without their zeros; the zeros of other files tell nothing and are left out as well.
  if (bytes.includes(0)) yield withoutZeros(bytes);
}

function* places(work: Work, bytes: Buffer, kind: keyof typeof mostPlaces): Generator<number> {
  const magic = magics[kind];
  for (let at = bytes.indexOf(magic); at >= 0; at = bytes.indexOf(magic, at + 1)) {
    work.placesLeft[kind] -= 1;
    if (work.placesLeft[kind] < 0 || work.bytesLeft <= 0) {
      work.opaque = true;
      return;
    }
    yield at;
  }
}

const nothing = Buffer.alloc(0);

/** Members are found by their own headers: a list of contents at the end may leave some out. */
function zipMember(work: Work, bytes: Buffer, at: number): Buffer {
  if (at + 30 > bytes.length) return nothing;
  const encrypted = (bytes.readUInt16LE(at + 6) & 1) === 1;
  const method = bytes.readUInt16LE(at + 8);
  const data = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  // Versions up to 6.3 of the format are written here; anything else is no header.
  if (bytes.readUInt16LE(at + 4) > 63 || data > bytes.length) return nothing;
  if (encrypted || (method !== 0 && method !== 8)) {
    work.opaque = true;
    return nothing;
  }
  // What is only stored lies there as it is.
  return method === 0 ? nothing : inflate(work, (limits) => inflateRawSync(bytes.subarray(data), limits));
}

type Inflate = (limits: ZlibOptions) => Buffer;

/** Noise that only looks like a beginning goes wrong before so many bytes came out. */
const sampleBytes = 64 * 1024;

function inflate(work: Work, run: Inflate): Buffer {
  const sample = attempt(run, Math.min(sampleBytes, Math.max(1, work.bytesLeft)));
  if (sample !== "too large") return sample ?? nothing;
  const whole = attempt(run, Math.max(1, work.bytesLeft));
  if (whole instanceof Buffer) return whole;
  // One that goes wrong late costs as much as a whole one, and a file could have thousands, so it is the last.
  work.bytesLeft = 0;
  work.opaque = true;
  return nothing;
}

/** Undefined for what nobody can unpack. The beginning of something cut off is taken, too. */
function attempt(run: Inflate, maxOutputLength: number): Buffer | "too large" | undefined {
  try {
    return run({ finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength });
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE" ? "too large" : undefined;
  }
}

function* encoded(bytes: Buffer): Generator<Buffer> {
  // A path or a name may stand right before it, so that the groups of four begin anywhere.
  for (const block of blocksOf(bytes, base64Block))
    for (const from of [0, 1, 2, 3]) {
      if (block.length > 1) yield* decoded(block.join("").slice(from), "base64");
      // All lines as one: a long file has so many that a scanner would have a file for each.
      const lines = block.flatMap((line) => decoded(line.slice(from), "base64"));
      yield Buffer.concat(lines.flatMap((line) => [line, lineEnd]));
    }
  for (const block of blocksOf(bytes, hexBlock))
    for (const from of [0, 1]) yield* decoded(block.join("").slice(from), "hex");
  for (const digits of escapedBytes(bytes)) yield* decoded(digits, "hex");
}

const lineEnd = Buffer.from("\n");

/** Most of what can be decoded is noise; a look at its beginning tells. */
function decoded(text: string, encoding: "base64" | "hex"): Buffer[] {
  if (!isTelling(Buffer.from(text.slice(0, 128), encoding))) return [];
  return [Buffer.from(text, encoding)];
}

/** Text, or the beginning of something packed: most of what decodes is neither, but noise. */
function isTelling(bytes: Buffer): boolean {
  if (bytes.length < 12) return false;
  if (Object.values(magics).some((magic) => bytes.subarray(0, magic.length).equals(magic)) || closed(bytes))
    return true;
  const sample = bytes.subarray(0, 64);
  let readable = 0;
  let zeros = 0;
  for (const byte of sample) {
    if (byte === 0) zeros += 1;
    else if ((byte >= 32 && byte < 127) || byte === 9 || byte === 10 || byte === 13) readable += 1;
  }
  return readable >= 0.85 * (sample.length - zeros) && readable >= 12;
}

function withoutZeros(bytes: Buffer): Buffer {
  const kept = Buffer.alloc(bytes.length);
  let length = 0;
  for (const byte of bytes) if (byte !== 0) kept[length++] = byte;
  return kept.subarray(0, length);
}
