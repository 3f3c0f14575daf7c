import { readJsonLines } from "../../../src/agents/vendor-cli/json-lines.ts";

function read(...chunks: readonly (string | Uint8Array)[]): unknown[] {
  const objects: unknown[] = [];
  const take = readJsonLines((object) => objects.push(object));
  for (const chunk of chunks) take(Buffer.from(chunk));
  return objects;
}

describe("lines of JSON", () => {
  it("are read however they are cut, in the middle of a character too", () => {
    const bytes = Buffer.from('{"a":"é😀"}\n{"b":2}\n');
    const single = [...bytes].map((byte) => Uint8Array.of(byte));
    expect(read(...single)).toEqual([{ a: "é😀" }, { b: 2 }]);
    expect(read(bytes)).toEqual([{ a: "é😀" }, { b: 2 }]);
  });

  it("are skipped where they are no objects, and where they never end", () => {
    expect(read('warning\n\n[1]\n"x"\n{"a":\n{"ok":1}\r\n{"half":')).toEqual([{ ok: 1 }]);
  });

  it("of more than 32 MiB are skipped without being kept", () => {
    const piece = "x".repeat(1024 * 1024);
    expect(read('{"a":"', ...Array.from({ length: 33 }, () => piece), '"}\n{"after":1}\n')).toEqual([
      { after: 1 },
    ]);
  });

  it("keep no part of a chunk that its owner uses again", () => {
    const objects: unknown[] = [];
    const take = readJsonLines((object) => objects.push(object));
    const chunk = Buffer.from('{"a":1');
    take(chunk);
    chunk.fill(0x20);
    take(Buffer.from("}\n"));
    expect(objects).toEqual([{ a: 1 }]);
  });
});
