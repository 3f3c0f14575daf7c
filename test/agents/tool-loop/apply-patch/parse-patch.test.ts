import { parsePatch } from "../../../../src/agents/tool-loop/tools/apply-patch/parse-patch.ts";

const patch = (...lines: readonly string[]) => ["*** Begin Patch", ...lines, "*** End Patch"].join("\n");
const keep = (text: string) => ({ type: "keep", text });
const add = (text: string) => ({ type: "add", text });
const remove = (text: string) => ({ type: "remove", text });

describe("a patch", () => {
  it("creates, changes, moves and deletes files", () => {
    const text = patch(
      "*** Add File: a/new.txt",
      "+one",
      "+",
      "+*** End Patch",
      "*** Update File: b.ts",
      "*** Move to: c.ts",
      "@@ class A",
      "@@ f() {",
      " keep",
      "",
      "-old",
      "+new",
      "@@",
      "-last",
      "*** End of File",
      "*** Update File: only/moved",
      "*** Move to: there",
      "*** Delete File: gone file.md",
    );
    expect(parsePatch(text)).toEqual([
      { type: "add", path: "a/new.txt", lines: ["one", "", "*** End Patch"] },
      {
        type: "update",
        path: "b.ts",
        moveTo: "c.ts",
        hunks: [
          {
            anchors: ["class A", "f() {"],
            lines: [keep("keep"), keep(""), remove("old"), add("new")],
            atEnd: false,
          },
          { anchors: [], lines: [remove("last")], atEnd: true },
        ],
      },
      { type: "update", path: "only/moved", moveTo: "there", hunks: [] },
      { type: "delete", path: "gone file.md" },
    ]);
  });

  it("may have its hunks without @@, empty lines between its files, and Windows line ends", () => {
    const text = patch("*** Update File: a", " x", "-y", "", "*** Add File: b", "+b", "").replaceAll(
      "\n",
      "\r\n",
    );
    expect(parsePatch(`\n${text}\r\n`)).toEqual([
      { type: "update", path: "a", hunks: [{ anchors: [], lines: [keep("x"), remove("y")], atEnd: false }] },
      { type: "add", path: "b", lines: ["b"] },
    ]);
  });

  it("keeps the white space of its lines", () => {
    const [change] = parsePatch(patch("*** Update File: a", "@@   if (x)", "-\tone  ", "+ \u00a0two"));
    expect(change).toMatchObject({
      hunks: [{ anchors: ["  if (x)"], lines: [remove("\tone  "), add(" \u00a0two")] }],
    });
  });
});

describe("what is no patch", () => {
  it.each([
    ["", /must begin with the line "\*\*\* Begin Patch"/],
    ["*** Begin Patch\n*** Add File: a\n+x", /must end with the line "\*\*\* End Patch"/],
    [patch(), /no change of a file/],
    [patch("--- a/x", "+++ b/x"), /Line 2 of the patch should be "\*\*\* Add File: PATH".*it is "--- a\/x"/],
    [patch("*** Add File: "), /Line 2 .*should name a path/],
    [patch("*** Update File: a"), /Line 3 .*should be a change of a/],
    [patch("*** Update File: a", "@@ f"), /Line 4 .*begin with \+, - or a space; it is the patch's end/],
    [patch("*** Update File: a", "@@", " x", "y"), /Line 5 .*it is "y"/],
    [patch("*** Add File: a", "+x", "y"), /Line 4 .*it is "y"/],
    [patch("*** Update File: a", "-x", "*** Move to: b"), /Line 4 .*it is "\*\*\* Move to: b"/],
  ])("is refused with the line that isn't understood: %j", (text, message) => {
    expect(() => parsePatch(text)).toThrow(message);
  });
});
