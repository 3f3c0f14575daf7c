import { gzipSync } from "node:zlib";
import { unfold } from "../../../src/checks/secret-scan/unfold.ts";

const hidden = "what is hidden here";
const found = (bytes: string | Uint8Array) => {
  const { inside, opaque } = unfold(Buffer.from(bytes));
  return { hidden: inside.some((each) => each.toString("latin1").includes(hidden)), opaque };
};
const base64 = (bytes: string | Uint8Array) => Buffer.from(bytes).toString("base64");

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
    ["is encrypted", Buffer.from("504b030414000100080000000000000000000000000000000000010000006100", "hex")],
    [
      "is packed in a way that isn't known",
      Buffer.from("504b03041400000063000000000000000000000000000000000001000000610000", "hex"),
    ],
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

  it("finds nothing in noise and in plain text, and long runs are no trouble", () => {
    expect(unfold(Buffer.from("plain text, and nothing else\n"))).toMatchObject({
      inside: [],
      opaque: false,
    });
    expect(unfold(Buffer.alloc(10 * 1024 * 1024, "A"))).toMatchObject({ inside: [], opaque: false });
    expect(unfold(Buffer.from("0123456789abcdef".repeat(8)))).toMatchObject({ inside: [], opaque: false });
  });
});
