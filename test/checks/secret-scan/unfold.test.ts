import { deflateRawSync, gzipSync } from "node:zlib";
import { unfold } from "../../../src/checks/secret-scan/unfold.ts";

const hidden = "what is hidden here";
const found = (bytes: string | Uint8Array) => {
  const { inside, opaque } = unfold(Buffer.from(bytes));
  return { hidden: inside.some((each) => each.toString("latin1").includes(hidden)), opaque };
};
const base64 = (bytes: string | Uint8Array) => Buffer.from(bytes).toString("base64");

/** Of a member whose data begin so many bytes after it. */
function zipHeader(before: number, { flags = 0, method = 8 } = {}): Buffer {
  const header = Buffer.alloc(30);
  header.write("PK\x03\x04", "latin1");
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(flags, 6);
  header.writeUInt16LE(method, 8);
  header.writeUInt16LE(before, 26);
  return header;
}

describe("unfolding a file", () => {
  it.each<[string, string | Uint8Array]>([
    ["gzip", gzipSync(hidden)],
    ["gzip that was cut off", gzipSync(`${hidden}${"x".repeat(99)}`).subarray(0, -8)],
    ["base64 for addresses", base64(`${hidden}???>>>`).replaceAll("/", "_").replaceAll("+", "-")],
    [
      "base64 in a list of strings",
      `["${base64(`${"-".repeat(60)}${hidden}`).slice(0, 76)}",\n "${base64(`${"-".repeat(60)}${hidden}`).slice(76)}"]`,
    ],
    ["a list of bytes", [...Buffer.from(hidden)].map((byte) => `0x${byte.toString(16)}`).join(", ")],
    ["percent signs", [...Buffer.from(hidden)].map((byte) => `%${byte.toString(16)}`).join("")],
    ["characters of two bytes", Buffer.from(hidden, "utf16le")],
    ["four times packed", gzipSync(gzipSync(gzipSync(gzipSync(hidden))))],
  ])("sees through %s", (_, bytes) => {
    expect(found(bytes)).toEqual({ hidden: true, opaque: false });
  });

  it.each<[string, Uint8Array]>([
    // Made here, so that this file itself can be looked into.
    ["is encrypted", zipHeader(0, { flags: 1 })],
    ["is packed in a way that isn't known", zipHeader(0, { method: 99 })],
    ["is an archive of another kind", Buffer.from("fd377a585a000004", "hex")],
    ["is too large unpacked", gzipSync(Buffer.alloc(70 * 1024 * 1024))],
    [
      "is packed too often",
      [1, 2, 3, 4, 5, 6].reduce<Buffer>((packed) => gzipSync(packed), Buffer.from(hidden)),
    ],
    ["begins far too often", Buffer.concat(Array.from({ length: 600 }, () => gzipSync("")))],
  ])("says so of what %s", (_, bytes) => {
    expect(found(bytes).opaque).toBe(true);
  });

  it.each([
    ["is too large", deflateRawSync(Buffer.alloc(70 * 1024 * 1024))],
    [
      "goes wrong at its end",
      Buffer.concat([deflateRawSync(Buffer.alloc(60 * 1024 * 1024)).subarray(0, -8), Buffer.alloc(64, 0xff)]),
    ],
  ])("unpacks only once what %s, though two thousand headers lead to it", (_, packed) => {
    // It would take minutes, in which nothing else of dev-agent runs.
    const headers = Array.from({ length: 2_000 }, (_, index) => zipHeader((1_999 - index) * 30));
    const { inside, opaque } = unfold(Buffer.concat([...headers, packed]));
    expect(opaque).toBe(true);
    expect(inside.length).toBeLessThan(5);
  });

  it("gives the lines of encoded text as few pieces, however many they are", () => {
    const lines = base64(`${"what is said here. ".repeat(3_000)}${hidden}`).replace(/.{76}/g, "$&\n");
    expect(unfold(Buffer.from(lines)).inside.length).toBeLessThan(9);
    expect(found(lines)).toEqual({ hidden: true, opaque: false });
  });

  it("finds nothing in noise and in plain text, and long runs are no trouble", () => {
    expect(unfold(Buffer.from("plain text, and nothing else\n"))).toMatchObject({
      inside: [],
      opaque: false,
    });
    expect(unfold(Buffer.alloc(10 * 1024 * 1024, "A"))).toMatchObject({ inside: [], opaque: false });
    expect(unfold(Buffer.from("0123456789abcdef".repeat(8)))).toMatchObject({ inside: [], opaque: false });
  });
});
