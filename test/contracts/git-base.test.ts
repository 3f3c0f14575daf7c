import { rename } from "node:fs/promises";
import { join } from "node:path";
import { addRemote, commitAtRemote, makeScene, startSession } from "../git/scene.ts";

describe("the base's tip", () => {
  it("is the remote's when that is newer, and the person's own refs stay where they are", async () => {
    await using scene = await makeScene();
    await addRemote(scene);
    const before = await scene.git(["for-each-ref"]);
    const newest = await commitAtRemote(scene, "theirs.txt", "theirs");
    const session = await startSession(scene);
    expect(session.base).toBe(newest);
    expect(session.notices).toEqual([]);
    await scene.git(["branch", "-q", "-D", session.branch]);
    expect(await scene.git(["for-each-ref"])).toBe(before);
    expect(await session.trusted.readFile(newest, "theirs.txt")).toBe("theirs");
  });

  it("is the local one when that is newer; what a push takes along is said", async () => {
    await using scene = await makeScene();
    await addRemote(scene);
    const newest = await scene.commit("mine.txt", "mine");
    expect(await startSession(scene)).toMatchObject({ base: newest, notices: [] });
    const pushing = await startSession(scene, { push: true });
    expect(pushing.notices).toEqual(["main has commits that origin lacks; the merge takes them there."]);
  });

  it("is refused when both have commits of their own and the merge is to be pushed", async () => {
    await using scene = await makeScene();
    await addRemote(scene);
    await commitAtRemote(scene, "theirs.txt", "theirs");
    const mine = await scene.commit("mine.txt", "mine");
    await expect(startSession(scene, { push: true })).rejects.toMatchObject({
      code: "base-diverged",
      kind: "configuration",
      remedy: expect.stringContaining("git pull --rebase origin main"),
    });
    const session = await startSession(scene);
    expect(session.base).toBe(mine);
    expect(session.notices).toHaveLength(1);
  });

  it("is what was fetched last, with a notice, when the remote is out of reach", async () => {
    await using scene = await makeScene();
    const remote = await addRemote(scene);
    const newest = await commitAtRemote(scene, "theirs.txt", "theirs");
    await scene.git(["fetch", "-q"]);
    await rename(remote, `${remote}.away`);
    const session = await startSession(scene, { push: true });
    expect(session.base).toBe(newest);
    expect(session.notices).toEqual([expect.stringMatching(/^origin could not be asked for main \(/)]);
  });

  it("is the local one when the remote is empty", async () => {
    await using scene = await makeScene();
    const remote = join(scene.root, "remote.git");
    await scene.git(["init", "-q", "--bare", remote]);
    await scene.git(["remote", "add", "origin", remote]);
    const session = await startSession(scene, { push: true });
    expect(session).toMatchObject({ base: await scene.git(["rev-parse", "main"]), notices: [] });
  });

  it("can be a branch that only the remote has", async () => {
    await using scene = await makeScene();
    const remote = await addRemote(scene);
    await scene.git(["branch", "release", "main"], remote);
    await scene.git(["fetch", "-q"]);
    const session = await startSession(scene, { base: "release" });
    expect(session.base).toBe(await scene.git(["rev-parse", "main"]));
  });
});
