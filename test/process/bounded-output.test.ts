import fc from "fast-check";
import { BoundedOutput } from "../../src/process/bounded-output.ts";

function collect(keep: number | undefined, chunks: readonly Buffer[]): string {
  const output = new BoundedOutput(keep);
  for (const chunk of chunks) output.push(chunk);
  return output.text();
}

describe("bounded output", () => {
  it("returns everything while it fits, whatever the chunks", () => {
    expect(collect(10, [Buffer.from("abc"), Buffer.from("defgh"), Buffer.from("ij")])).toBe("abcdefghij");
  });

  it("keeps everything without a limit", () => {
    expect(collect(undefined, [Buffer.from("a".repeat(100_000)), Buffer.from("b")])).toHaveLength(100_001);
  });

  it("keeps the first and the last bytes and says how many lie between", () => {
    expect(collect(6, [Buffer.from("abcde"), Buffer.from("fghij")])).toBe("abc\n[… 4 bytes left out …]\nhij");
  });

  it("keeps a character together that lies across head and tail", () => {
    expect(collect(6, [Buffer.from("aéb"), Buffer.from("é")])).toBe("aébé");
  });

  it("leaves out the whole character that a border cuts", () => {
    const text = collect(10, [Buffer.from(`abc😀${"x".repeat(20)}😀xyz`)]);
    expect(text).toBe("abc\n[… 28 bytes left out …]\nxyz");
  });

  it("never makes a replacement character out of good text, and accounts for every byte", () => {
    const texts = fc.array(fc.string({ unit: "grapheme", maxLength: 20 }), { maxLength: 20 });
    fc.assert(
      fc.property(texts, fc.integer({ min: 0, max: 60 }), (parts, keep) => {
        const whole = Buffer.from(parts.join("").replaceAll("\uFFFD", "?"));
        const cuts = [...whole.keys()].filter((index) => index % 3 === 0);
        const text = collect(
          keep,
          cuts.map((index) => whole.subarray(index, index + 3)),
        );
        const [, head = "", left, tail = ""] = /^(.*)\n\[… (\d+) bytes left out …\]\n(.*)$/s.exec(text) ?? [];
        if (left === undefined) return text === whole.toString();
        const kept = Buffer.byteLength(head) + Buffer.byteLength(tail);
        return !text.includes("\uFFFD") && kept + Number(left) === whole.length && kept <= keep + 1;
      }),
    );
  });
});
