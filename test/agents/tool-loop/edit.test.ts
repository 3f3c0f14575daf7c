import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { editTool, replaceText } from "../../../src/agents/tool-loop/tools/edit.ts";
import { makeToolScene } from "./tool-scene.ts";

const text = 'function greet(name) {\n  const words = "hi " + name;\n  return words;\n}\n';

async function edit(
  content: string | Uint8Array,
  change: { old_string: string; new_string: string; replace_all?: boolean },
) {
  await using scene = await makeToolScene();
  await writeFile(join(scene.tree, "f"), content);
  const outcome = await editTool.run({ path: "f", ...change }, scene.context);
  return { text: outcome.text, after: await readFile(join(scene.tree, "f"), "utf8") };
}

describe("an edit", () => {
  it("replaces the text and shows where", async () => {
    const { text: shown, after } = await edit(text, { old_string: '"hi " + name', new_string: '"$& $1 $$"' });
    expect(after).toBe('function greet(name) {\n  const words = "$& $1 $$";\n  return words;\n}\n');
    expect(shown).toContain('2\t  const words = "$& $1 $$";');
  });

  it("replaces every occurrence when asked to", async () => {
    const { text: shown, after } = await edit("a b a", {
      old_string: "a",
      new_string: "c",
      replace_all: true,
    });
    expect(after).toBe("c b c");
    expect(shown).toContain("in 2 places");
  });

  it("keeps Windows line ends and a byte order mark", async () => {
    const { after } = await edit("\ufeffone\r\ntwo\r\nthree\r\n", {
      old_string: "one\ntwo",
      new_string: "1\n2",
    });
    expect(after).toBe("\ufeff1\r\n2\r\nthree\r\n");
  });

  it("puts exactly the new text where the old one was, whatever both hold", () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.string({ minLength: 1 }),
        fc.string(),
        fc.string(),
        (before, old, replacement, behind) => {
          const whole = before + old + behind;
          fc.pre(old !== replacement && whole.indexOf(old) === before.length);
          fc.pre(!behind.includes(old) && whole.indexOf(old, before.length + 1) < 0);
          expect(replaceText(whole, { old, new: replacement }, false).after).toBe(
            before + replacement + behind,
          );
        },
      ),
    );
  });
});

describe("an edit that can't be made", () => {
  it.each([
    [
      "shows the nearest lines",
      '  const words = "hello " + name;\n  return words;',
      /nearest is at line 2.*\n.*\n2\t {2}const words = "hi/s,
    ],
    [
      "shows where only white space differs",
      'const words = "hi " + name;\nreturn  words;',
      /Line 2 differs from it only in white space/,
    ],
    ["finds a line that is alike", '  const wordz = "hi " + name', /nearest is at line 2/],
    ["says when nothing is alike", "completely different\nthings altogether", /nor anything like it/],
    ["asks for text", "", /old_string is empty/],
  ])("%s", async (_, old_string, message) => {
    await expect(edit(text, { old_string, new_string: "x" })).rejects.toThrow(message);
  });

  it("names the lines of duplicates", async () => {
    await expect(edit("a\nb\na\n", { old_string: "a", new_string: "c" })).rejects.toThrow(
      /2 times, at lines 1, 3/,
    );
  });

  it("asks whether it was made before", async () => {
    await expect(edit(text, { old_string: "return word;", new_string: "return words;" })).rejects.toThrow(
      /new_string is there already, at line 3/,
    );
  });

  it("refuses a change that is none, and files that aren't text", async () => {
    await expect(edit("a", { old_string: "a", new_string: "a" })).rejects.toThrow(/are the same/);
    await expect(edit(Buffer.from([0xe9]), { old_string: "a", new_string: "b" })).rejects.toThrow(
      /isn't UTF-8/,
    );
  });

  it("is explained quickly in a large file too", async () => {
    const large = Array.from({ length: 100_000 }, (_, line) => `  value${line}: ${line * 7},`).join("\n");
    const old_string = "  value5000: 1,\n".repeat(50);
    await expect(edit(large, { old_string, new_string: "x" })).rejects.toThrow(/old_string wasn't found/);
  });
});
