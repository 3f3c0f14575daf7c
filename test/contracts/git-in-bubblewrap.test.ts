import { mkdir, readdir, rm, symlink } from "node:fs/promises";
import { join } from "node:path";
import { createBubblewrap } from "../../src/sandbox/bubblewrap.ts";
import { findBubblewrap } from "../../src/sandbox/find-bubblewrap.ts";
import { candidateFrom, collectFrom, landing, makeScene, startSession } from "../git/scene.ts";

const path = process.env.PATH ?? "";

async function makeSandbox() {
  const found = await findBubblewrap({ path });
  return createBubblewrap({ ...found, nodePath: process.execPath, path, readOnlyPaths: [] });
}

describe("taking over from a workspace in the real sandbox", () => {
  it("commits, bundles, rebuilds and merges", async () => {
    await using scene = await makeScene({ name: "mein prøject" });
    const session = await startSession(scene, { sandbox: await makeSandbox() });
    expect(await collectFrom(session)).toEqual({ status: "empty" });
    await scene.write("ü/hello.txt", "hello\n", session.workspace.directory);
    const first = await candidateFrom(session);
    const onto = await scene.commit("other.txt", "x");
    const rebuilt = await session.trusted.rebuild(first, onto, session.branch);
    await scene.write("more.txt", "more\n", session.workspace.directory);
    const candidate = await candidateFrom(session, onto);
    expect(rebuilt?.files).toEqual(first.files);
    expect(candidate.files.map((file) => file.path)).toEqual(["more.txt", join("ü", "hello.txt")]);
    expect(await session.trusted.land(landing(session, candidate))).toMatchObject({ checkout: "moved" });
    expect(await scene.git(["status", "--porcelain"])).toBe("");
  });

  it("goes on with the files when no sandbox would open the workspace's repository", async () => {
    await using scene = await makeScene();
    const sandbox = await makeSandbox();
    const session = await startSession(scene, { sandbox });
    const { directory } = session.workspace;
    await scene.write("a.txt", "a", directory);
    const outside = join(scene.root, "outside");
    await mkdir(outside);
    const plant = async () => {
      await rm(join(directory, ".git", "objects"), { recursive: true });
      await symlink(outside, join(directory, ".git", "objects"));
    };
    await plant();
    expect((await candidateFrom(session)).files.map((file) => file.path)).toEqual(["a.txt"]);
    await scene.write("b.txt", "b", directory);
    await plant();
    const again = await startSession(scene, { sandbox });
    expect(again.notices).toEqual([expect.stringContaining("the files in it were kept")]);
    expect((await candidateFrom(again)).files.map((file) => file.path)).toEqual(["a.txt", "b.txt"]);
    expect(await readdir(outside)).toEqual([]);
  });

  it("goes on after a command deleted all of git's directory that it could", async () => {
    await using scene = await makeScene();
    const sandbox = await makeSandbox();
    const session = await startSession(scene, { sandbox });
    const { workspace } = session;
    await scene.write("a.txt", "a", workspace.directory);
    await sandbox.run({
      workspace,
      argv: ["sh", "-c", "chmod 0 .git/objects; rm -rf .git"],
      timeoutMs: 30_000,
    });
    expect((await candidateFrom(session)).files.map((file) => file.path)).toEqual(["a.txt"]);
  });
});
