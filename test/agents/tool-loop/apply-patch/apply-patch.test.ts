import { chmod, link, lstat, mkdir, readdir, readFile, stat, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { applyPatchTool } from "../../../../src/agents/tool-loop/tools/apply-patch/apply-patch.ts";
import { makeToolScene, type ToolScene } from "../tool-scene.ts";

const patch = (...lines: readonly string[]) => ["*** Begin Patch", ...lines, "*** End Patch", ""].join("\n");
const apply = (scene: ToolScene, ...lines: readonly string[]) =>
  applyPatchTool.run({ patch: patch(...lines) }, scene.context);

async function scene(): Promise<ToolScene> {
  const made = await makeToolScene();
  await mkdir(join(made.tree, "src"));
  await mkdir(join(made.tree, ".git"));
  await writeFile(join(made.tree, "src/a.ts"), "one\ntwo\nthree\n");
  await writeFile(join(made.tree, "b.txt"), "b\n");
  await writeFile(join(made.tree, ".git/config"), "");
  await writeFile(join(made.outside, "secret"), "secret\n");
  return made;
}

const all = async ({ tree }: ToolScene) => {
  const names = await readdir(tree, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = await Promise.all(files.sort().map(async (file) => [file, await readFile(file, "utf8")]));
  return Object.fromEntries(texts.map(([file = "", text]) => [file.slice(tree.length + 1), text]));
};

describe("apply_patch", () => {
  it("creates, changes, moves and deletes files, and says what it did", async () => {
    await using at = await scene();
    const { text, isError } = await apply(
      at,
      "*** Add File: deep/er/new.txt",
      "+x",
      "+y",
      "*** Update File: src/a.ts",
      "*** Move to: lib/a.ts",
      "@@",
      " one",
      "-two",
      "+2",
      "*** Delete File: b.txt",
    );
    expect(isError).toBe(false);
    expect(await all(at)).toEqual({
      ".git/config": "",
      "deep/er/new.txt": "x\ny\n",
      "lib/a.ts": "one\n2\nthree\n",
    });
    expect(text).toContain(
      "Created deep/er/new.txt (2 lines).\nChanged src/a.ts.\nMoved src/a.ts to lib/a.ts.\nDeleted b.txt.",
    );
    expect(text).toContain("1\tone\n2\t2\n3\tthree");
  });

  it("works on what the patch itself made before", async () => {
    await using at = await scene();
    await apply(
      at,
      "*** Add File: c",
      "+1",
      "*** Update File: c",
      "-1",
      "+2",
      "*** Update File: c",
      "*** Move to: d",
      "*** Delete File: b.txt",
      "*** Add File: b.txt",
      "+new b",
    );
    expect(await all(at)).toMatchObject({ d: "2\n", "b.txt": "new b\n" });
  });

  it("replaces a file as a whole by adding it", async () => {
    await using at = await scene();
    expect((await apply(at, "*** Add File: b.txt", "+B")).text).toBe("Replaced b.txt (1 lines).");
    expect(await readFile(join(at.tree, "b.txt"), "utf8")).toBe("B\n");
  });

  it("keeps the mode of files, and gives a second name's file to nobody else", async () => {
    await using at = await scene();
    await chmod(join(at.tree, "b.txt"), 0o755);
    await link(join(at.outside, "secret"), join(at.tree, "named"));
    await apply(
      at,
      "*** Update File: b.txt",
      "*** Move to: run",
      "-b",
      "+c",
      "*** Update File: named",
      "-secret",
      "+s",
    );
    expect((await stat(join(at.tree, "run"))).mode & 0o777).toBe(0o755);
    expect(await readFile(join(at.outside, "secret"), "utf8")).toBe("secret\n");
  });

  it.each<readonly [string, readonly string[], RegExp]>([
    ["a hunk fits nowhere", ["*** Update File: src/a.ts", "-four", "+4"], /^src\/a\.ts: Hunk 1/],
    ["a file is missing", ["*** Update File: no", "-x"], /^no: no doesn't exist/],
    ["a file to delete is missing", ["*** Delete File: no"], /^no: no doesn't exist/],
    ["a path leaves the workspace", ["*** Add File: ../x", "+x"], /leads out of the workspace/],
    ["a move leaves the workspace", ["*** Update File: src/a.ts", "*** Move to: /etc/x"], /leads out/],
    ["a path lies in .git", ["*** Update File: .git/config", "+x"], /off limits/],
    ["a move lies in .git", ["*** Update File: src/a.ts", "*** Move to: .git/hooks/x"], /off limits/],
    ["a link leads out", ["*** Update File: out", "-secret", "+x"], /leads out/],
    ["a link leads out of a folder", ["*** Add File: folder/x", "+x"], /leads out/],
    ["a link would be deleted", ["*** Delete File: within"], /symbolic link leads to it \(src\/a\.ts\)/],
    ["a link would be moved", ["*** Update File: within", "*** Move to: w"], /symbolic link/],
    ["the target is there", ["*** Update File: src/a.ts", "*** Move to: taken"], /taken is there already/],
    ["a directory is named", ["*** Delete File: src"], /is a directory/],
    ["a directory would be replaced", ["*** Add File: src", "+x"], /is a directory/],
    [
      "a file was taken away before",
      ["*** Delete File: taken", "*** Update File: taken", "-x"],
      /took it away/,
    ],
    ["it isn't text", ["*** Update File: binary", "-x"], /isn't UTF-8 text/],
  ])("changes nothing at all when %s", async (_, lines, message) => {
    await using at = await scene();
    await writeFile(join(at.tree, "taken"), "x\n");
    await writeFile(join(at.tree, "binary"), new Uint8Array([255, 0, 1]));
    await symlink("../secret", join(at.tree, "out"));
    await symlink("..", join(at.tree, "folder"));
    await symlink("src/a.ts", join(at.tree, "within"));
    const before = await all(at);
    const run = apply(at, "*** Update File: b.txt", "-b", "+changed", ...lines);
    await expect(run).rejects.toThrow(message);
    await expect(run).rejects.toThrow(/Nothing was changed\.$/);
    expect(await all(at)).toEqual(before);
    expect((await lstat(join(at.tree, "within"))).isSymbolicLink()).toBe(true);
    expect(await readFile(join(at.outside, "secret"), "utf8")).toBe("secret\n");
  });

  it("is summed up by the files that it touches", () => {
    const text = patch(
      "*** Add File: a",
      "+x",
      "*** Update File: b c",
      "-*** Delete File: no",
      "*** Delete File: d",
    );
    expect(applyPatchTool.summary({ patch: text })).toBe("a, b c, d");
    expect(applyPatchTool.summary({ patch: "nonsense" })).toBe("no file");
  });
});
