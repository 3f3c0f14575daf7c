import { link, mkdir, readFile, stat, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { placeInWorkspace, placeToRead } from "../../../src/agents/tool-loop/tools/confine.ts";
import { readTool } from "../../../src/agents/tool-loop/tools/read.ts";
import { writeTool } from "../../../src/agents/tool-loop/tools/write.ts";
import { makeToolScene } from "./tool-scene.ts";

describe("a path of a tool call", () => {
  it.each([
    ["a.txt", "a.txt"],
    ["./sub/../a.txt", "a.txt"],
    ["/workspace/a.txt", "a.txt"],
    ["new/deep/b.txt", "new/deep/b.txt"],
    ["sub/link-within", "a.txt"],
    ["..not-up/x", "..not-up/x"],
    [".github/x", ".github/x"],
    [".", "."],
  ])("%s means %s in the workspace", async (path, shown) => {
    await using scene = await makeToolScene();
    await writeFile(join(scene.tree, "a.txt"), "a");
    await mkdir(join(scene.tree, "sub"));
    await symlink("../a.txt", join(scene.tree, "sub/link-within"));
    expect(await placeInWorkspace(path, scene.context)).toMatchObject({
      shown,
      path: join(scene.tree, shown === "." ? "" : shown).replace(/\/$/, ""),
    });
  });

  it.each([
    ["../secret", /leads out of the workspace/],
    ["sub/../../secret", /leads out/],
    ["/etc/passwd", /leads out/],
    ["/workspace/../etc/passwd", /leads out/],
    ["/workspace-other/x", /leads out/],
    ["file-link", /leads out/],
    ["folder-link/secret", /leads out/],
    ["folder-link/new-file", /leads out/],
    ["chain", /leads out/],
    ["dangling", /leads nowhere/],
    ["dangling-folder/x", /leads nowhere/],
    ["loop", /leads nowhere/],
    [".git/config", /off limits/],
    [".GIT/hooks/pre-commit", /off limits/],
    ["sub/.git", /off limits/],
    ["git-link/config", /off limits/],
    ["a\0b", /NUL/],
    ["a.txt/below", /is a file/],
    ["x".repeat(300), /too long/],
    ["~/secret", /leads nowhere|leads out|~/],
  ])("%j is refused where it would leave the workspace", async (path, message) => {
    await using scene = await makeToolScene();
    const at = (name: string) => join(scene.tree, name);
    await writeFile(join(scene.outside, "secret"), "secret");
    await writeFile(at("a.txt"), "a");
    await mkdir(at(".git"));
    await symlink("../secret", at("file-link"));
    await symlink(scene.outside, at("folder-link"));
    await symlink("file-link", at("chain"));
    await symlink("nowhere", at("dangling"));
    await symlink("../nowhere", at("dangling-folder"));
    await symlink("loop", at("loop"));
    await symlink(".git", at("git-link"));
    if (path.startsWith("~")) {
      expect((await placeInWorkspace(path, scene.context)).path).toBe(join(scene.tree, path));
      return;
    }
    await expect(placeInWorkspace(path, scene.context)).rejects.toThrow(message);
    await expect(writeTool.run({ path, content: "x" }, scene.context)).rejects.toThrow();
    expect(await readFile(join(scene.outside, "secret"), "utf8")).toBe("secret");
  });

  it("may be that of a long output, and of nothing else at home", async () => {
    await using scene = await makeToolScene();
    await mkdir(join(scene.home, "tool-output"));
    await writeFile(join(scene.home, "tool-output/o.txt"), "all of it\n");
    await writeFile(join(scene.home, "key"), "secret");
    await symlink("../key", join(scene.home, "tool-output/link"));
    expect(await readTool.run({ path: "~/tool-output/o.txt" }, scene.context)).toMatchObject({
      text: "1\tall of it",
    });
    await expect(placeToRead("~/tool-output/../key", scene.context)).rejects.toThrow(/leads out/);
    await expect(placeToRead("~/tool-output/link", scene.context)).rejects.toThrow(/leads out/);
    await expect(readTool.run({ path: "~/key" }, scene.context)).rejects.toThrow(/doesn't exist/);
  });
});

describe("writing", () => {
  it("keeps a file's mode and leaves its other names alone", async () => {
    await using scene = await makeToolScene();
    await writeFile(join(scene.outside, "store"), "cached", { mode: 0o755 });
    await link(join(scene.outside, "store"), join(scene.tree, "run.sh"));
    await writeTool.run({ path: "run.sh", content: "new" }, scene.context);
    expect(await readFile(join(scene.outside, "store"), "utf8")).toBe("cached");
    expect((await stat(join(scene.tree, "run.sh"))).mode & 0o777).toBe(0o755);
  });

  it("refuses a file of more than 10 MB with a hint, and a directory", async () => {
    await using scene = await makeToolScene();
    await mkdir(join(scene.tree, "src"));
    const content = "x".repeat(10 * 1024 * 1024 + 1);
    await expect(writeTool.run({ path: "big", content }, scene.context)).rejects.toThrow(/write a script/);
    await expect(stat(join(scene.tree, "big"))).rejects.toThrow("ENOENT");
    await expect(writeTool.run({ path: "src", content: "" }, scene.context)).rejects.toThrow(
      /is a directory/,
    );
  });

  it("makes the directories on the way", async () => {
    await using scene = await makeToolScene();
    const outcome = await writeTool.run({ path: "a/b/c.txt", content: "1\n2\n" }, scene.context);
    expect(outcome.text).toBe("Created a/b/c.txt (2 lines).");
    expect(await readFile(join(scene.tree, "a/b/c.txt"), "utf8")).toBe("1\n2\n");
  });
});
