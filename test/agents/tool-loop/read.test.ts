import { truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readTool } from "../../../src/agents/tool-loop/tools/read.ts";
import { isLong, limitLines, shortenOutput } from "../../../src/agents/tool-loop/tools/text-limit.ts";
import { runCommand } from "../../../src/process/run-command.ts";
import { makeToolScene } from "./tool-scene.ts";

describe("reading a file", () => {
  const read = async (content: string | Uint8Array, range?: number[]) => {
    await using scene = await makeToolScene();
    await writeFile(join(scene.tree, "f"), content);
    const input = range === undefined ? { path: "f" } : { path: "f", view_range: range };
    return (await readTool.run(input, scene.context)).text;
  };

  it("shows lines with their numbers", async () => {
    expect(await read("a\nb\n")).toBe("1\ta\n2\tb");
    expect(await read("a\nb", [2, 2])).toBe("2\tb");
    expect(await read("a\nb\nc\n", [2, -1])).toBe("2\tb\n3\tc");
    expect(await read("")).toBe("(the file is empty)");
  });

  it("cuts after 16,000 characters at a line's end, and says how to read on", async () => {
    const text = await read(Array.from({ length: 3_000 }, (_, line) => `line ${line + 1}`).join("\n"));
    expect(text.length).toBeLessThan(16_200);
    const last = Number(/\[… lines (\d+)–3000 of 3000 not shown/.exec(text)?.[1]);
    expect(text).toContain(`\n${last - 1}\tline ${last - 1}\n[…`);
  });

  it("cuts lines that are very long", async () => {
    expect(await read(`${"x".repeat(5_000)}\nend`)).toMatch(/^1\tx{2000} \[… 3000 characters\]\n2\tend$/);
  });

  it.each([[[0, 1]], [[3, 4]], [[2, 1]], [[1]], [[1, 2, 3]]])(
    "refuses the range %j of a file of two lines",
    async (range) => {
      await expect(read("a\nb\n", range)).rejects.toThrow(/within 1 to 2/);
    },
  );

  it("refuses what isn't UTF-8 text", async () => {
    await expect(read(Buffer.from([0xff, 0xfe, 0x41]))).rejects.toThrow(/isn't UTF-8 text \(3 bytes\)/);
    await expect(read("a\0b")).rejects.toThrow(/isn't UTF-8 text/);
  });

  it("refuses files over 10 MB and files that aren't regular", async () => {
    await using scene = await makeToolScene();
    await writeFile(join(scene.tree, "big"), "");
    await truncate(join(scene.tree, "big"), 10 * 1024 * 1024 + 1);
    await runCommand({ argv: ["mkfifo", join(scene.tree, "pipe")], env: { PATH: process.env.PATH ?? "" } });
    await expect(readTool.run({ path: "big" }, scene.context)).rejects.toThrow(/head, tail and sed/);
    await expect(readTool.run({ path: "pipe" }, scene.context)).rejects.toThrow(/no regular file/);
    await expect(readTool.run({ path: "." }, scene.context)).rejects.toThrow(/is a directory/);
    await expect(readTool.run({ path: "gone" }, scene.context)).rejects.toThrow(/doesn't exist/);
  });
});

describe("long output", () => {
  it("is cut in the middle, 5,000 characters from either end", () => {
    const output = `${"a".repeat(6_000)}${"b".repeat(6_000)}`;
    expect(isLong(output)).toBe(true);
    expect(isLong("a".repeat(10_000))).toBe(false);
    expect(shortenOutput(output, "see f")).toBe(`${"a".repeat(5_000)}\n[… see f …]\n${"b".repeat(5_000)}`);
  });

  it("of a search is cut by lines and by width", () => {
    const lines = ["x".repeat(30), "b", "c", "d"];
    expect(limitLines(lines, { lines: 2, width: 10 })).toBe(
      `${"x".repeat(10)} [… 20 characters]\nb\n[… at least 2 more; narrow the search …]`,
    );
  });
});
