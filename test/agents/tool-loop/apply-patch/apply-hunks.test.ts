import fc from "fast-check";
import { applyHunks } from "../../../../src/agents/tool-loop/tools/apply-patch/apply-hunks.ts";
import { parsePatch } from "../../../../src/agents/tool-loop/tools/apply-patch/parse-patch.ts";
import { makePatch } from "./make-patch.ts";

/** What a patch of one file makes of a text. */
function patched(text: string, patch: string): string {
  const [change] = parsePatch(patch);
  if (change?.type !== "update") throw new Error("no update");
  return applyHunks(text, change.hunks).text;
}

const update = (...lines: readonly string[]) =>
  ["*** Begin Patch", "*** Update File: f", ...lines, "*** End Patch"].join("\n");

const line = fc.oneof(
  fc.string({ unit: "binary", maxLength: 12 }).map((text) => text.replace(/[\r\n]/g, "")),
  fc.constantFrom("", " ", "@@", "*** End Patch", "+a", "-a", "}", "\tx", "x "),
);
const differ = ([before, after]: readonly [readonly string[], readonly string[]]) =>
  before.join("\n") !== after.join("\n");

describe("a patch made from two texts", () => {
  it("with all lines around it turns the first into the second", () => {
    const texts = fc
      .tuple(fc.array(line, { maxLength: 12 }), fc.array(line, { maxLength: 12 }))
      .filter(differ);
    fc.assert(
      fc.property(texts, fc.constantFrom("\n", "\r\n"), ([before, after], end) => {
        const close = (lines: readonly string[]) => lines.map((one) => one + end).join("");
        const patch = makePatch({ path: "f", before, after, context: 100 });
        // A text that was empty has no line ends yet that new ones could follow.
        const expected = before.length === 0 ? after.map((one) => `${one}\n`).join("") : close(after);
        expect(patched(close(before), patch)).toBe(expected);
      }),
      { numRuns: 500 },
    );
  });

  it("with a few lines around each change does too, where lines can be told apart", () => {
    const lines = fc.uniqueArray(line, { minLength: 1, maxLength: 30, selector: (one) => one.trim() });
    const edits = fc.array(fc.constantFrom("keep", "keep", "keep", "keep", "remove", "add"), {
      minLength: 30,
      maxLength: 30,
    });
    fc.assert(
      fc.property(
        lines,
        edits,
        fc.integer({ min: 1, max: 3 }),
        fc.boolean(),
        (before, kinds, context, closed) => {
          const last = before.at(-1) ?? "";
          fc.pre(closed || last.trim() !== "");
          const after = before.flatMap((one, at) => {
            if (kinds[at] === "remove") return [];
            return kinds[at] === "add" ? [one, `new ${at}`] : [one];
          });
          fc.pre(differ([before, after]));
          const close = (all: readonly string[]) => all.join("\n") + (closed && all.length > 0 ? "\n" : "");
          const patch = makePatch({ path: "f", before, after, context });
          expect(patched(close(before), patch)).toBe(close(after));
        },
      ),
      { numRuns: 500 },
    );
  });
});

const text = "class A:\n    def f(self):\n        return 1\n\nclass B:\n    def f(self):\n        return 1\n";

describe("where a hunk belongs", () => {
  it("is after the lines that its anchors name, one within the other", () => {
    const after = patched(
      text,
      update("@@ class B:", "@@     def f(self):", "-        return 1", "+        return 2"),
    );
    expect(after).toBe(text.replace(/1\n$/, "2\n"));
  });

  it("is the first place after the hunk before it", () => {
    const change = ["@@", "-        return 1", "+        return 2"];
    expect(patched(text, update(...change, ...change))).toBe(text.replaceAll("return 1", "return 2"));
  });

  it("may differ in white space, which the file keeps where a line stays", () => {
    const after = patched(
      "\tif (a) {  \n\t\tb();\n\t}\n",
      update("@@", " if (a) {", "-b();", "+\t\tc();", " }"),
    );
    expect(after).toBe("\tif (a) {  \n\t\tc();\n\t}\n");
  });

  it("is where the lines are the same, even if others are alike before", () => {
    expect(patched(" a\na\n", update("@@", "-a", "+b"))).toBe(" a\nb\n");
  });

  it("is the end of the file where it says so", () => {
    const after = patched("x\ny\nx\n", update("@@", "-x", "+z", "*** End of File"));
    expect(after).toBe("x\ny\nz\n");
  });

  it("is after its anchor for new lines only, else the end", () => {
    expect(patched("a\nb\n", update("@@ a", "+new"))).toBe("a\nnew\nb\n");
    expect(patched("a\nb\n", update("+new"))).toBe("a\nb\nnew\n");
    expect(patched("a\nb", update("+new"))).toBe("a\nb\nnew");
    expect(patched("", update("+new"))).toBe("new\n");
  });

  it("doesn't fail for an empty line that stands for the file's last line end", () => {
    expect(patched("a\nb\n", update("@@", "-b", "+c", " "))).toBe("a\nc\n");
  });

  it("keeps Windows line ends and a byte order mark", () => {
    const after = patched("\ufeffone\r\ntwo\r\n", update("@@", " one", "-two", "+2", "+3"));
    expect(after).toBe("\ufeffone\r\n2\r\n3\r\n");
  });
});

describe("a hunk that fits nowhere", () => {
  it.each([
    [["@@", " a", "-beta x", "+c"], /Hunk 1: its lines weren't found/],
    [["@@ nothing like it at all", "-b", "+c"], /Hunk 1: its @@ line wasn't found, nor anything like it/],
    [["@@", "-gamma", "+g", "@@", "-alpha", "+a"], /Hunk 2.* at line 1, before line 4/],
    [["@@", "-alpha", "+a", "*** End of File"], /Hunk 1.* at line 1, not at the file's end/],
  ])("is refused with where it may belong: %j", (lines, message) => {
    expect(() => patched("alpha\nbeta y\ngamma\n", update(...lines))).toThrow(message);
  });

  it("shows the lines that are nearest", () => {
    const change = () => patched("one\nconst limit = 10;\nthree\n", update("@@", "-const limit = 20;", "+x"));
    expect(change).toThrow(/nearest is at line 2; did you mean this\?[\s\S]*2\tconst limit = 10;/);
  });
});
