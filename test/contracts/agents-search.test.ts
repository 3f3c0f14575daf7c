import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { globTool } from "../../src/agents/tool-loop/tools/glob.ts";
import { grepTool } from "../../src/agents/tool-loop/tools/grep.ts";
import type { ToolContext } from "../../src/agents/tool-loop/tools/tool.ts";
import { makeToolScene } from "../agents/tool-loop/tool-scene.ts";
import { createAgentWorkspace } from "../fakes/agent-workspace.ts";

const files = {
  ".gitignore": "node_modules/\n",
  "src/a.ts": "export const one = 1;\nexport const two = 2;\n",
  "src/deep/b.ts": "import { one } from '../a.ts';\n",
  "src/[x]/c.ts": "one\n",
  "docs/ünï.md": "one\n",
  "bin.dat": "one\0\n",
};

async function scene() {
  const [tools, at] = await Promise.all([makeToolScene(), createAgentWorkspace(files)]);
  await mkdir(join(at.workspace.directory, "node_modules"));
  await writeFile(join(at.workspace.directory, "node_modules/d.ts"), "one\n");
  await writeFile(join(at.workspace.directory, "new.ts"), "one\n");
  const context: ToolContext = { ...tools.context, workspace: at.workspace };
  return {
    context,
    [Symbol.asyncDispose]: async () => {
      await Promise.all([tools[Symbol.asyncDispose](), at[Symbol.asyncDispose]()]);
    },
  };
}

describe("grep", () => {
  it.each([
    [{ pattern: "o(n)e" }, ["docs/ünï.md:1", "new.ts:1", "src/[x]/c.ts:1", "src/a.ts:1", "src/deep/b.ts:1"]],
    [{ pattern: "one", glob: "*.md" }, ["docs/ünï.md:1"]],
    [{ pattern: "one", path: "src", glob: "**/b.ts" }, ["src/deep/b.ts:1"]],
    [{ pattern: "one", path: "src/[x]" }, ["src/[x]/c.ts:1"]],
    [{ pattern: "one", path: "src/[x]", glob: "*.ts" }, ["src/[x]/c.ts:1"]],
    [{ pattern: "two|import", path: "/workspace/src/a.ts" }, ["src/a.ts:2"]],
    [{ pattern: "-e" }, []],
  ])("%j finds %j", async (input, places) => {
    await using at = await scene();
    const { text, isError } = await grepTool.run(input, at.context);
    expect(isError).toBe(false);
    const found =
      text === "(no matches)" ? [] : text.split("\n").map((line) => line.split(":").slice(0, 2).join(":"));
    expect(found.sort()).toEqual([...places].sort());
  });

  it("says what is wrong with a pattern or a path", async () => {
    await using at = await scene();
    expect(await grepTool.run({ pattern: "(" }, at.context)).toMatchObject({
      isError: true,
      text: expect.stringMatching(/parenthes|Unmatched/i),
    });
    await expect(grepTool.run({ pattern: "x", path: "gone" }, at.context)).rejects.toThrow(/doesn't exist/);
    await expect(grepTool.run({ pattern: "x", path: "../.." }, at.context)).rejects.toThrow(/leads out/);
  });

  it("works in a workspace that is no git repository", async () => {
    await using at = await makeToolScene();
    await writeFile(join(at.tree, "a.ts"), "one\n");
    await writeFile(join(at.tree, "a.md"), "one\n");
    expect((await grepTool.run({ pattern: "one", glob: "*.ts" }, at.context)).text).toBe("./a.ts:1:one");
  });

  it("shows a hundred hits at most", async () => {
    await using at = await scene();
    await writeFile(join(at.context.workspace.directory, "many"), "hit\n".repeat(250));
    const { text } = await grepTool.run({ pattern: "^hit$" }, at.context);
    expect(text.split("\n")).toHaveLength(101);
    expect(text).toContain("at least 150 more");
  });
});

describe("glob", () => {
  it.each([
    ["*.ts", ["new.ts", "src/[x]/c.ts", "src/a.ts", "src/deep/b.ts"]],
    ["src/*.ts", ["src/a.ts"]],
    ["src/**/*.ts", ["src/[x]/c.ts", "src/a.ts", "src/deep/b.ts"]],
    ["./docs/*", ["docs/ünï.md"]],
    ["nothing", []],
  ])("%s lists %j", async (pattern, names) => {
    await using at = await scene();
    const { text } = await globTool.run({ pattern }, at.context);
    expect(text === "(no files)" ? [] : text.split("\n").sort()).toEqual(names);
  });

  it("never lists what lies outside", async () => {
    await using at = await scene();
    expect(await globTool.run({ pattern: "../**" }, at.context)).toMatchObject({ isError: true });
  });
});
