import { clip, firstLine } from "../../../src/domain/text/plain-text.ts";

describe("text that is made to fit", () => {
  it("is at most as long as asked for, with an ellipsis for the rest", () => {
    expect(clip("abcd", 4)).toBe("abcd");
    expect(clip("abcde", 4)).toBe("abc…");
  });

  it("is never cut through a character", () => {
    expect(clip("ab😀cd", 4)).toBe("ab…");
  });

  it("shows its first line that holds something", () => {
    expect(firstLine(" \n\n \u001b[31mwhat\u001b[0m \t happened\nmore")).toBe("what happened");
    expect(firstLine("")).toBe("");
    expect(firstLine("x".repeat(20), 10)).toBe(`${"x".repeat(10)}…`);
  });
});
