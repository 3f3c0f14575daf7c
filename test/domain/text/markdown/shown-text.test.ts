import { codeBlock, fenced } from "../../../../src/domain/text/markdown/code-block.ts";
import { inlineCode } from "../../../../src/domain/text/markdown/inline-code.ts";
import { link } from "../../../../src/domain/text/markdown/link.ts";
import { inlineMarkdown, plainMarkdown } from "../../../../src/domain/text/markdown/plain-markdown.ts";
import { plainWords } from "../../../../src/domain/text/markdown/plain-words.ts";
import { details } from "../../../../src/reporting/markdown/details.ts";
import { table } from "../../../../src/reporting/markdown/table.ts";
import { liveIn } from "./live-markup.ts";

describe("text that people read on GitHub", () => {
  it.each([
    ["Add a flag, e.g. --dry-run", "Add a flag, e.g. --dry-run"],
    ["It's 100% done (really)!", "It's 100% done (really)!"],
    ["call `parse()` first.", "call `parse()` first."],
    ["Ünïcode: 日本語", "Ünïcode: 日本語"],
    ["a_b*c", "a\\_b\\*c"],
    ["ask @ada about it", "ask `@ada` about it"],
    ["see #12", "see `#12`"],
    ["- no list", "\\- no list"],
    ["1. no list", "1\\. no list"],
    ["a|b", "a&#124;b"],
    ["", ""],
  ])("shows %j as it was written", (text, shown) => {
    expect(inlineMarkdown(text)).toBe(shown);
  });

  it("keeps its lines and paragraphs", () => {
    expect(plainMarkdown("one\ntwo\n\n\n  \nthree\n")).toBe("one\\\ntwo\n\nthree");
  });

  it("is cut at its limit with a word on it", () => {
    expect(plainMarkdown("x".repeat(50), 10)).toBe(`${"x".repeat(10)}… (40 more characters)`);
    expect(inlineMarkdown("x".repeat(50), 10)).toBe(`${"x".repeat(10)}…`);
    expect(codeBlock("x".repeat(50), 10)).toBe("```\nxxxxxxxxxx… (40 more characters)\n```");
  });
});

describe("code in a line", () => {
  it.each([
    ["src/a.ts", "`src/a.ts`"],
    ["a`b", "``a`b``"],
    ["`a`", "`` `a` ``"],
    ["a|b", "`a`&#124;`b`"],
    ["|", "&#124;"],
    ["", ""],
    ["a\nb", "`a b`"],
  ])("has a fence that %j can't end", (text, code) => {
    expect(inlineCode(text)).toBe(code);
  });
});

describe("a fence", () => {
  it("is longer than any in the text", () => {
    expect(fenced("````\nx\n", "mermaid")).toBe("`````mermaid\n````\nx\n`````");
  });
});

describe("a link", () => {
  it.each(["https://github.com/o/r/actions/runs/1?pr=2", "http://localhost:3000/a%20b"])(
    "leads to a plain address: %s",
    (url) => {
      expect(link("the run", url)).toBe(`[the run](${url})`);
    },
  );

  it.each([
    "javascript:alert(1)",
    "https://e.example/) [x](https://evil.example",
    'https://e.example/ "title"',
    "https://e.example/<b>",
    "https://e.example\n\n# x",
    "//e.example",
    "data:text/html,x",
    "",
  ])("leads nowhere with any other: %j", (url) => {
    expect(liveIn(link("the run", url))).toEqual([]);
  });
});

describe("a title", () => {
  it.each([
    ["Fix #12 for @ada", "Fix # 12 for @ ada"],
    ["closes GH-3, see https://x.example", "closes GH 3, see https: //x.example"],
    ["::error::x", ": :error::x"],
    ["a\n\u001b[2Jb\u202e", "a b<U+202E>"],
    ["A & B <C> `d`", "A & B <C> `d`"],
  ])("names nobody and closes nothing: %j", (text, title) => {
    expect(plainWords(text, 100)).toBe(title);
  });

  it("is as long as it may be and no longer", () => {
    expect(plainWords("#1".repeat(500), 60)).toHaveLength(60);
  });
});

describe("parts of a page", () => {
  it("are a table with a row for each, and none at all without rows", () => {
    expect(table(["a", "b"], [["1", "2"]])).toBe("| a | b |\n| --- | --- |\n| 1 | 2 |");
    expect(table(["a", "b"], [])).toBe("");
  });

  it("are folded with a blank line around, so that Markdown in them is Markdown", () => {
    expect(details("Plan", "- one")).toBe("<details>\n<summary>Plan</summary>\n\n- one\n\n</details>");
  });
});
