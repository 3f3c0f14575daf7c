import { crc32, inflateRawSync } from "node:zlib";

const local = 0x04034b50;
const central = 0x02014b50;
const endOfCentral = 0x06054b50;

/** The files of a zip archive by path, without directories. */
export function readZip(bytes: Buffer): Map<string, Buffer> {
  const end = bytes.lastIndexOf(Buffer.from("PK\x05\x06", "latin1"));
  const files = new Map<string, Buffer>();
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [size, nameLength, extraLength, commentLength] = [
      bytes.readUInt32LE(at + 20),
      ...[28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset)),
    ] as [number, number, number, number];
    const name = bytes.toString("utf8", at + 46, at + 46 + nameLength);
    const header = bytes.readUInt32LE(at + 42);
    const start = header + 30 + bytes.readUInt16LE(header + 26) + bytes.readUInt16LE(header + 28);
    const packed = bytes.subarray(start, start + size);
    const stored = bytes.readUInt16LE(at + 10) === 0;
    if (!name.endsWith("/")) files.set(name, stored ? Buffer.from(packed) : inflateRawSync(packed));
    at += 46 + nameLength + extraLength + commentLength;
  }
  return files;
}

/** A zip archive of files by path, uncompressed. */
export function writeZip(files: ReadonlyMap<string, Buffer>): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [path, bytes] of files) {
    const name = Buffer.from(path);
    const facts = factsOf(name, bytes);
    const body = Buffer.concat([numbers([local, 4], [20, 2]), facts, name, bytes]);
    const place = numbers([0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]);
    directory.push(Buffer.concat([numbers([central, 4], [20, 2], [20, 2]), facts, place, name]));
    bodies.push(body);
    offset += body.length;
  }
  const list = Buffer.concat(directory);
  const counts = numbers([0, 2], [0, 2], [files.size, 2], [files.size, 2], [list.length, 4], [offset, 4]);
  return Buffer.concat([...bodies, list, numbers([endOfCentral, 4]), counts, numbers([0, 2])]);
}

/** What local header and directory entry have in common: flags (UTF-8 names), method, time, sum and sizes. */
function factsOf(name: Buffer, bytes: Buffer): Buffer {
  const sizes = [bytes.length, bytes.length] as const;
  return numbers(
    ...([
      [0x800, 2],
      [0, 2],
      [0, 2],
      [0x21, 2],
    ] as const),
    ...([
      [crc32(bytes), 4],
      [sizes[0], 4],
      [sizes[1], 4],
    ] as const),
    ...([
      [name.length, 2],
      [0, 2],
    ] as const),
  );
}

function numbers(...fields: readonly (readonly [value: number, bytes: 2 | 4])[]): Buffer {
  return Buffer.concat(
    fields.map(([value, size]) => {
      const field = Buffer.alloc(size);
      field.writeUIntLE(value, 0, size);
      return field;
    }),
  );
}
