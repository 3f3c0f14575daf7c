import { appendFile } from "node:fs/promises";
import { join } from "node:path";
import { branchTaken } from "../../src/git/branch-taken.ts";
import { openRepository } from "../../src/git/open-repository.ts";
import { makePlanted, plantedAttributes } from "../git/planted.ts";
import {
  addRemote,
  candidateFrom,
  commitAtRemote,
  landing,
  makeScene,
  type Scene,
  startSession,
} from "../git/scene.ts";

async function plantedScene(): Promise<{ scene: Scene; remote: string }> {
  const scene = await makeScene();
  await scene.commit(".gitattributes", plantedAttributes);
  await scene.commit("a.txt", "a\n");
  const remote = await addRemote(scene);
  // Files newer than the index make git look into them.
  await scene.write("a.txt", "a\n");
  return { scene, remote };
}

describe("programs planted in a repository's configuration", () => {
  it("fire when git is run plainly, so that what follows proves something", async () => {
    const { scene } = await plantedScene();
    await using _ = scene;
    const planted = await makePlanted(scene);
    await planted.into(join(scene.repository, ".git", "config"));
    for (const line of ["status", "diff HEAD~2 HEAD", "add a.txt", "commit --allow-empty -m x", "log -p -2"])
      await scene.git(line.split(" ")).catch(() => "");
    const fired = await planted.fired();
    for (const name of [
      "core.fsmonitor",
      "diff.external",
      "filter.planted.clean",
      "gpg.program",
      "hooks/pre-commit",
    ])
      expect(fired).toContain(name);
  });

  it("never fire in a trusted step, wherever they were planted", async () => {
    const { scene, remote } = await plantedScene();
    await using _ = scene;
    const planted = await makePlanted(scene);
    await planted.into(join(scene.repository, ".git", "config"));
    const facts = await openRepository(scene.repository, { userEnv: scene.env });
    expect(facts.remote).toEqual({ name: "origin", url: remote, pushUrl: remote });
    await branchTaken(facts, scene.env);
    const session = await startSession(scene, { push: true });
    await planted.into(join(session.workspace.directory, ".git", "config"));
    await appendFile(
      join(session.workspace.directory, ".gitattributes"),
      "*.md filter=with=sign diff=planted\n",
    );
    await scene.write("hello.txt", "hello\n", session.workspace.directory);
    await scene.write("README.md", "# Other\n", session.workspace.directory);
    const candidate = await candidateFrom(session);
    await session.trusted.patch(candidate, 10_000);
    await session.trusted.readFile(candidate.headSha, "hello.txt");
    {
      await using checkout = await session.trusted.checkout(candidate.headSha);
      expect(checkout.purpose).toBe("checks");
    }
    const newBase = await commitAtRemote(scene, "other.txt", "x");
    const rebuilt = await session.trusted.rebuild(
      candidate,
      await session.trusted.baseTip("main"),
      session.branch,
    );
    if (rebuilt === null) throw new Error("it did not apply");
    expect(rebuilt.baseSha).toBe(newBase);
    const landed = await session.trusted.land(landing(session, rebuilt, { push: true }));
    expect(landed).toMatchObject({ status: "merged", pushed: true });
    await session.trusted.deleteBranch(session.branch, rebuilt.headSha);
    expect(await planted.fired()).toEqual([]);
    expect(await scene.git(["show", "main:hello.txt"], remote)).toBe("hello");
  });

  it("never fire while a checkout is looked at and moved forward", async () => {
    await using scene = await makeScene();
    await scene.commit("a.txt", "a\n");
    const session = await startSession(scene);
    await scene.write("hello.txt", "hello\n", session.workspace.directory);
    const candidate = await candidateFrom(session);
    const planted = await makePlanted(scene);
    await planted.into(join(scene.repository, ".git", "config"));
    await scene.write(".git/info/attributes", "a.txt filter=planted\n");
    await scene.write("a.txt", "a\n");
    const landed = await session.trusted.land(landing(session, candidate));
    expect(landed).toMatchObject({ status: "merged", checkout: "moved" });
    expect(await planted.fired()).toEqual([]);
  });

  it("never fire from the person's own configuration either where they are hooks", async () => {
    const { scene, remote } = await plantedScene();
    await using _ = scene;
    const planted = await makePlanted(scene);
    await planted.hooksInto(scene.env.GIT_CONFIG_GLOBAL ?? "");
    // The remote's own hooks are the remote's business.
    await scene.git(["config", "core.hooksPath", join(remote, "hooks")], remote);
    const session = await startSession(scene, { push: true });
    await scene.write("hello.txt", "hello\n", session.workspace.directory);
    const candidate = await candidateFrom(session);
    const landed = await session.trusted.land(landing(session, candidate, { push: true }));
    expect(landed).toMatchObject({ status: "merged", pushed: true });
    expect(await planted.fired()).toEqual([]);
    expect(await scene.git(["show", "main:hello.txt"], remote)).toBe("hello");
  });
});
