import { appendFile, chown, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { branchTaken } from "../../src/git/branch-taken.ts";
import { openRepository } from "../../src/git/open-repository.ts";
import { addRemote, makeScene } from "../git/scene.ts";

describe("opening a repository", () => {
  it("finds it from a directory inside, in a path with spaces and characters beyond ASCII", async () => {
    await using scene = await makeScene({ name: "größe und 東京" });
    await scene.commit("a b/ü.txt", "x");
    const facts = await openRepository(join(scene.repository, "a b"), { userEnv: scene.env });
    expect(facts).toMatchObject({
      toplevel: scene.repository,
      gitDirectory: join(scene.repository, ".git"),
      commonDirectory: join(scene.repository, ".git"),
      objectFormat: "sha1",
      shallow: false,
      baseBranch: "main",
      baseSha: await scene.git(["rev-parse", "HEAD"]),
      remote: null,
      currentBranch: "main",
      notices: [],
    });
  });

  it("takes the remote's default branch for the base", async () => {
    await using scene = await makeScene();
    await scene.git(["branch", "trunk"]);
    const remote = await addRemote(scene);
    await scene.git(["symbolic-ref", "refs/remotes/origin/HEAD", "refs/remotes/origin/trunk"]);
    const facts = await openRepository(scene.repository, { userEnv: scene.env });
    expect(facts.baseBranch).toBe("trunk");
    expect(facts.remote).toEqual({ name: "origin", url: remote, pushUrl: remote });
  });

  it.each([
    [["main", "master", "x"], "main"],
    [["master", "x"], "master"],
    [["x"], "x"],
  ])("takes of the branches %j without a remote's default %s", async (branches, base) => {
    await using scene = await makeScene({ empty: true });
    await scene.git(["symbolic-ref", "HEAD", "refs/heads/x"]);
    await scene.commit("a", "a");
    for (const name of branches) if (name !== "x") await scene.git(["branch", name]);
    expect((await openRepository(scene.repository, { userEnv: scene.env })).baseBranch).toBe(base);
  });

  it("takes the wanted base before any other, and says which there are when it is not there", async () => {
    await using scene = await makeScene();
    await scene.git(["branch", "release"]);
    const open = (base: string) => openRepository(scene.repository, { base, userEnv: scene.env });
    expect((await open("release")).baseBranch).toBe("release");
    for (const base of ["nowhere", "main~0", "-x", "main^{}", "../main", ""])
      await expect(open(base)).rejects.toMatchObject({
        code: "base-missing",
        kind: "configuration",
        message: `There is no branch ${JSON.stringify(base)} in ${scene.repository}.`,
        remedy: expect.stringMatching(/release/),
      });
  });

  it("takes the newer of the local base and what was fetched of it", async () => {
    await using scene = await makeScene();
    await addRemote(scene);
    const ahead = await scene.commit("a", "a");
    expect((await openRepository(scene.repository, { userEnv: scene.env })).baseSha).toBe(ahead);
    await scene.git(["push", "-q", "origin", "main"]);
    await scene.git(["reset", "-q", "--hard", "HEAD~1"]);
    expect((await openRepository(scene.repository, { userEnv: scene.env })).baseSha).toBe(ahead);
  });

  it("works on a detached head and on changes that are not committed, and says so", async () => {
    await using scene = await makeScene();
    await scene.git(["checkout", "-q", "--detach"]);
    await scene.write("README.md", "changed");
    const facts = await openRepository(scene.repository, { userEnv: scene.env });
    expect(facts.currentBranch).toBeNull();
    expect(facts.notices).toEqual([
      "The checkout is on no branch; the session starts from main.",
      "The checkout has changes that are not committed; the session starts from main without them.",
    ]);
  });

  it("works on bare repositories, linked worktrees and shallow clones", async () => {
    await using scene = await makeScene();
    await scene.commit("a", "a");
    const remote = await addRemote(scene);
    const bare = await openRepository(remote, { userEnv: scene.env });
    expect(bare).toMatchObject({ toplevel: null, commonDirectory: remote, currentBranch: "main" });

    const linked = join(scene.root, "linked");
    await scene.git(["worktree", "add", "-q", "-b", "side", linked]);
    const worktree = await openRepository(linked, { userEnv: scene.env });
    expect(worktree).toMatchObject({
      toplevel: linked,
      commonDirectory: join(scene.repository, ".git"),
      currentBranch: "side",
      baseBranch: "main",
    });

    const shallow = join(scene.root, "shallow");
    await scene.git(["clone", "-q", "--depth=1", `file://${remote}`, shallow], scene.root);
    const facts = await openRepository(shallow, { userEnv: scene.env });
    expect(facts).toMatchObject({ shallow: true, baseBranch: "main" });
    expect(facts.notices).toEqual(["The history is shallow; agents see only the part that is here."]);
  });

  it("resolves a remote's relative path, and keeps a server's address", async () => {
    await using scene = await makeScene();
    await scene.git(["remote", "add", "upstream", "../remote.git"]);
    await scene.git(["config", "remote.upstream.pushurl", "git@example.org:x.git"]);
    expect((await openRepository(scene.repository, { userEnv: scene.env })).remote).toEqual({
      name: "upstream",
      url: join(scene.root, "remote.git"),
      pushUrl: "git@example.org:x.git",
    });
  });
});

describe("a repository that cannot be worked on", () => {
  const refused = async (directory: string, env: Readonly<Record<string, string>>) =>
    openRepository(directory, { userEnv: env }).then(
      () => "opened",
      (error: { code: string; kind: string }) => `${error.kind} ${error.code}`,
    );

  it("is refused when it is none, is empty or not there", async () => {
    await using scene = await makeScene({ empty: true });
    expect(await refused(scene.root, scene.env)).toBe("configuration not-a-repository");
    expect(await refused(join(scene.root, "nowhere"), scene.env)).toBe("configuration not-a-directory");
    expect(await refused(scene.repository, scene.env)).toBe("configuration no-commits");
  });

  it("is refused when no branch can be the base", async () => {
    await using scene = await makeScene();
    await scene.git(["checkout", "-q", "--detach"]);
    await scene.git(["branch", "-q", "-m", "main", "other"]);
    expect(await refused(scene.repository, scene.env)).toBe("configuration base-unknown");
  });

  it("is refused when it is a partial clone, until the remedy was followed", async () => {
    await using scene = await makeScene();
    const remote = await addRemote(scene);
    await scene.git(["config", "uploadpack.allowFilter", "true"], remote);
    const partial = join(scene.root, "partial");
    await scene.git(
      ["clone", "-q", "--filter=blob:none", "--no-checkout", `file://${remote}`, partial],
      scene.root,
    );
    const error = await openRepository(partial, { userEnv: scene.env }).catch((thrown) => thrown);
    expect(error).toMatchObject({ code: "partial-clone", kind: "configuration" });
    const [, refetch = "", unset = ""] = /: (git .*) && (git config \S+ \S+)/.exec(error.remedy) ?? [];
    for (const line of [refetch, unset]) await scene.git(line.split(" ").slice(1), partial);
    expect(await refused(partial, scene.env)).toBe("opened");
    await scene.git(["-c", "protocol.file.allow=never", "cat-file", "-e", "main:README.md"], partial);
  });

  it("is refused without git, and with a git that is too old", async () => {
    await using scene = await makeScene();
    const programs = join(scene.root, "programs");
    await mkdir(programs);
    expect(await refused(scene.repository, { ...scene.env, PATH: programs })).toBe(
      "configuration git-missing",
    );
    await writeFile(join(programs, "git"), "#!/bin/sh\necho git version 2.30.2\n", { mode: 0o755 });
    expect(await refused(scene.repository, { ...scene.env, PATH: `${programs}:/bin` })).toBe(
      "configuration git-too-old",
    );
  });

  // Only root can give a directory to somebody else.
  it.skipIf(process.getuid?.() !== 0)("is refused when git itself mistrusts its owner", async () => {
    await using scene = await makeScene();
    await chown(scene.repository, 12345, 12345);
    await chown(join(scene.repository, ".git"), 12345, 12345);
    expect(await refused(scene.repository, scene.env)).toBe("configuration foreign-repository");
    await appendFile(scene.env.GIT_CONFIG_GLOBAL ?? "", `[safe]\n\tdirectory = ${scene.repository}\n`);
    expect(await refused(scene.repository, scene.env)).toBe("opened");
  });
});

describe("names of session branches", () => {
  it("are taken when they exist here or at the remote", async () => {
    await using scene = await makeScene();
    await scene.git(["branch", "agent/20260102-local"]);
    const remote = await addRemote(scene);
    await scene.git(["branch", "agent/20260102-remote", "main"], remote);
    await scene.git(["fetch", "-q", "origin"]);
    const taken = await branchTaken(
      await openRepository(scene.repository, { userEnv: scene.env }),
      scene.env,
    );
    expect(taken("20260102-local")).toBe(true);
    expect(taken("20260102-remote")).toBe(true);
    expect(taken("20260102-other")).toBe(false);
  });

  it("are impossible beside a branch named agent", async () => {
    await using scene = await makeScene();
    await scene.git(["branch", "agent"]);
    const facts = await openRepository(scene.repository, { userEnv: scene.env });
    await expect(branchTaken(facts, scene.env)).rejects.toMatchObject({ code: "branch-in-the-way" });
  });
});
