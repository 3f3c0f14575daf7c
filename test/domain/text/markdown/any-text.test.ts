import fc from "fast-check";
import { codeBlock } from "../../../../src/domain/text/markdown/code-block.ts";
import { inlineCode } from "../../../../src/domain/text/markdown/inline-code.ts";
import { inlineMarkdown, plainMarkdown } from "../../../../src/domain/text/markdown/plain-markdown.ts";
import { table } from "../../../../src/reporting/markdown/table.ts";
import { hostile } from "./hostile.ts";
import { cellsIn, liveIn, outsideCode, unseen } from "./live-markup.ts";

const ways: readonly (readonly [name: string, way: (text: string) => string])[] = [
  ["paragraphs", (text) => plainMarkdown(text)],
  ["a line", (text) => inlineMarkdown(text)],
  ["an item of a list", (text) => `- ${inlineMarkdown(text)}`],
  ["code in a line", (text) => inlineCode(text)],
  ["a block of code", (text) => codeBlock(text)],
  ["a cell", (text) => table(["a", "b"], [[inlineMarkdown(text), inlineCode(text)]])],
];

/** Pieces of the texts in any order, with and without spaces between. */
const pieces = hostile.flatMap(([, text]) => text.split(/(?<= )|(?=[`[\]()@<>|])/));
const mixed = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.constantFrom(" ", "\n", "`", "\\", "x"), fc.string()), {
    maxLength: 12,
  })
  .map((parts) => parts.join(""));

describe.each(ways)("any text as %s", (_name, way) => {
  it.each(hostile)("does nothing: %s", (_what, text) => {
    const page = way(text);
    expect(liveIn(page)).toEqual([]);
    expect(page).not.toMatch(unseen);
  });

  it("does nothing, however the pieces are put together", () => {
    fc.assert(
      fc.property(mixed, (text) => {
        expect(liveIn(way(text))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});

describe("any text in a table", () => {
  it.each(hostile)("stays in its cell: %s", (_what, text) => {
    const cell = [inlineMarkdown(text), inlineCode(text), inlineMarkdown(text)];
    expect(cellsIn(table(["a", "b", "c"], [cell, cell]))).toEqual([3, 3, 3, 3]);
  });

  it("stays in its cell, however the pieces are put together", () => {
    fc.assert(
      fc.property(mixed, (text) => {
        expect(cellsIn(table(["a", "b"], [[inlineMarkdown(text), inlineCode(text)]]))).toEqual([2, 2, 2]);
      }),
    );
  });
});

describe("any text in a fence", () => {
  it("can't end it, and is all inside", () => {
    fc.assert(
      fc.property(mixed, (text) => {
        expect(outsideCode(`before\n\n${codeBlock(text)}\n\nafter`)).toBe("before\n\n\nafter");
      }),
    );
  });
});
