import { addedLines } from "../../src/checks/static-analysis/added-lines.ts";
import { findHiddenText } from "../../src/checks/static-analysis/find-hidden-text.ts";
import { candidateFrom, makeScene, startSession } from "../git/scene.ts";

const tags = [..."ab"].map((letter) => String.fromCodePoint(0xe0000 + letter.charCodeAt(0))).join("");

describe("hidden text that a candidate adds", () => {
  it("is found in lines and names by file, line and class, and nothing of it that was there before", async () => {
    await using scene = await makeScene();
    await scene.commit("old.ts", `a\nold\u200b\n${"x\n".repeat(20)}end\n`);
    const session = await startSession(scene);
    const { directory } = session.workspace;
    await scene.write(
      "old.ts",
      `a\nold\u200b\n${"x\n".repeat(20)}end\u202e${tags}\n++ b/other.ts\u200b\n`,
      directory,
    );
    await scene.write("né w\u2066.ts", "++ plain\n-- plain\n@@ -1 +1 @@\n\u3164\n", directory);
    await scene.write("fine.md", "می‌خواهم 👩‍👩‍👧 日本語\r\n", directory);
    const candidate = await candidateFrom(session);
    const patch = await session.trusted.patch(candidate, 1_000_000);

    const found = findHiddenText(candidate, patch).map(({ file, line, message }) => [file, line, message]);

    expect(found).toEqual([
      ["né w\u2066.ts", undefined, "The file's name has direction isolates (1, from line 1, column 5)."],
      ["né w\u2066.ts", 4, "Hidden text: blank letters (1, from column 1)."],
      ["old.ts", 23, "Hidden text: direction overrides (1, from column 4)."],
      ["old.ts", 23, "Hidden text: tag characters (2, from column 5)."],
      ["old.ts", 24, "Hidden text: zero-width spaces (1, from column 14)."],
    ]);
    for (const [, , message] of found) expect(message).not.toMatch(/\p{Default_Ignorable_Code_Point}/u);
  });

  it("is looked for in a patch of any size by one pass over its lines", () => {
    const lines = (count: number) =>
      [...addedLines(`+++ b/a\n@@ -0,0 +1,${count} @@\n${"+x\n".repeat(count)}`)].length;
    expect([lines(10), lines(100_000)]).toEqual([10, 100_000]);
  });
});
