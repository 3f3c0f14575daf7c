import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { chmod, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import {
  addRemote,
  candidateFrom,
  landing,
  makeScene,
  type Scene,
  type SessionOptions,
  startSession,
} from "../git/scene.ts";

/** A candidate, and `land` as the first process and as one that was started later. */
async function readyToLand(scene: Scene, push: boolean, about: SessionOptions = {}) {
  if (push) await addRemote(scene);
  const session = await startSession(scene, { push, ...about });
  const file = about.session === undefined ? "hello.txt" : "another.txt";
  await scene.write(file, "hello\n", session.workspace.directory);
  const candidate = await candidateFrom(session);
  const landIn = async (options: SessionOptions = {}) => {
    const { trusted } = await startSession(scene, { push, ...about, ...options });
    return trusted.land(landing(session, candidate, { push }));
  };
  const killed = () => expect(landIn({ killedBeforeResult: true })).rejects.toThrow("killed");
  return { session, candidate, land: () => landIn(), killed, landLater: () => landIn() };
}

const merges = (scene: Scene, from?: string) => scene.git(["rev-list", "--merges", "--count", "main"], from);

describe("a session killed while it merges", () => {
  it("before the base moved, merges when it is started again", async () => {
    await using scene = await makeScene();
    const { session, land, landLater } = await readyToLand(scene, false);
    const lock = join(scene.repository, ".git/refs/heads/main.lock");
    await writeFile(lock, "");
    await expect(land()).rejects.toMatchObject({ kind: "infrastructure" });
    expect(JSON.parse(await readFile(join(session.sessionDirectory, "merge.json"), "utf8"))).toMatchObject({
      baseBranch: "main",
      localBefore: session.base,
      checkout: "clean",
    });
    await rm(lock);
    expect(await landLater()).toMatchObject({ status: "merged", checkout: "moved" });
    expect(await merges(scene)).toBe("1");
  });

  it("after the base moved, finds its merge and moves the checkout", async () => {
    await using scene = await makeScene();
    const { session, killed, landLater } = await readyToLand(scene, false);
    await killed();
    await scene.git(["read-tree", "-m", "-u", "main", session.base]);
    expect(await scene.git(["status", "--porcelain"])).toBe("D  hello.txt");
    expect(await landLater()).toMatchObject({ status: "merged", checkout: "moved" });
    expect(await scene.git(["status", "--porcelain"])).toBe("");
    expect(await merges(scene)).toBe("1");
  });

  it("with half of the checkout written, and none of it in the index, moves the rest of it", async () => {
    await using scene = await makeScene();
    const session = await startSession(scene, { push: false });
    const files = { "a.txt": "one\n", "b.txt": "two\n", "new/c.txt": "three\n", "new/run.sh": "#!/bin/sh\n" };
    for (const [path, text] of Object.entries(files))
      await scene.write(path, text, session.workspace.directory);
    await chmod(join(session.workspace.directory, "new/run.sh"), 0o755);
    const candidate = await candidateFrom(session);
    const landIn = async (options: SessionOptions) =>
      (await startSession(scene, { push: false, ...options })).trusted.land(landing(session, candidate));
    await expect(landIn({ killedBeforeResult: true })).rejects.toThrow("killed");
    const written = ["a.txt", "new/run.sh"];
    await scene.git(["read-tree", "-m", "-u", "main", session.base]);
    for (const path of written) await scene.write(path, files[path as keyof typeof files]);
    await chmod(join(scene.repository, "new/run.sh"), 0o755);
    expect(await scene.git(["diff", "--cached", "--name-only", session.base])).toBe("");
    expect(await landIn({})).toMatchObject({ status: "merged", checkout: "moved" });
    expect(await scene.git(["status", "--porcelain"])).toBe("");
    for (const [path, text] of Object.entries(files))
      expect(await readFile(join(scene.repository, path), "utf8")).toBe(text);
  });

  it("with half of the checkout written, leaves what a person did there since", async () => {
    await using scene = await makeScene();
    const { session, killed, landLater } = await readyToLand(scene, false);
    await killed();
    await scene.git(["read-tree", "-m", "-u", "main", session.base]);
    await scene.write("hello.txt", "mine\n");
    await scene.git(["add", "hello.txt"]);
    await scene.write("hello.txt", "hello\n");
    expect(await landLater()).toMatchObject({ status: "merged", checkout: "left" });
    expect(await scene.git(["show", ":hello.txt"])).toBe("mine");
  });

  it("at the very end, finds everything done", async () => {
    await using scene = await makeScene();
    const { land, landLater } = await readyToLand(scene, false);
    expect(await landLater()).toEqual(await land());
    expect(await merges(scene)).toBe("1");
  });

  it("finds its merge also when others built on it", async () => {
    await using scene = await makeScene();
    const { killed, landLater } = await readyToLand(scene, false);
    await killed();
    const sha = await scene.git(["rev-parse", "main"]);
    await scene.commit("later.txt", "x");
    expect(await landLater()).toEqual({ status: "merged", sha, pushed: false, checkout: "left" });
    expect(await merges(scene)).toBe("1");
  });

  it("after the push, brings the local branch after it and pushes nothing again", async () => {
    await using scene = await makeScene();
    const { land, landLater } = await readyToLand(scene, true);
    const lock = join(scene.repository, ".git/refs/heads/main.lock");
    await writeFile(lock, "");
    await expect(land()).rejects.toMatchObject({ kind: "infrastructure" });
    const remote = join(scene.root, "remote.git");
    const pushed = await scene.git(["rev-parse", "main"], remote);
    expect(await merges(scene, remote)).toBe("1");
    expect(await merges(scene)).toBe("0");
    await rm(lock);
    expect(await landLater()).toEqual({ status: "merged", sha: pushed, pushed: true, checkout: "moved" });
    expect(await scene.git(["rev-parse", "main"])).toBe(pushed);
    expect(await scene.git(["rev-parse", "main"], remote)).toBe(pushed);
  });

  it("before the push, whose record says nothing about the remote, pushes one merge", async () => {
    await using scene = await makeScene();
    const { session, candidate, landLater } = await readyToLand(scene, true);
    const record = {
      mergeSha: candidate.headSha.replace(/./g, "0"),
      headSha: candidate.headSha,
      baseBranch: "main",
    };
    const unborn = await scene.git(["commit-tree", "main^{tree}", "-p", "main", "-m", "never landed"]);
    await writeFile(
      join(session.sessionDirectory, "merge.json"),
      JSON.stringify({ ...record, mergeSha: unborn, localBefore: session.base, checkout: "clean" }),
    );
    expect(await landLater()).toMatchObject({ status: "merged", pushed: true });
    expect(await merges(scene, join(scene.root, "remote.git"))).toBe("1");
  });

  it("does not take the record of another candidate for its own", async () => {
    await using scene = await makeScene();
    const { session, land } = await readyToLand(scene, false);
    await land();
    const { trusted, workspace } = session;
    await scene.write("more.txt", "more\n", workspace.directory);
    const next = await candidateFrom(session);
    const landed = await trusted.land(landing(session, next));
    expect(landed).toMatchObject({ status: "base-moved", overlap: ["hello.txt"] });
  });
});

describe("the session's branch", () => {
  it("is created at the base, once", async () => {
    await using scene = await makeScene();
    const { trusted, branch, base } = await startSession(scene);
    expect(await scene.git(["rev-parse", branch])).toBe(base);
    const other = await scene.commit("a", "a");
    await trusted.startBranch(branch, other);
    expect(await scene.git(["rev-parse", branch])).toBe(base);
  });

  it("does not lose what somebody else committed to it", async () => {
    await using scene = await makeScene();
    const session = await startSession(scene);
    const theirs = await scene.git(["commit-tree", "main^{tree}", "-p", "main", "-m", "theirs"]);
    await scene.git(["update-ref", `refs/heads/${session.branch}`, theirs]);
    await scene.write("hello.txt", "hello\n", session.workspace.directory);
    await expect(candidateFrom(session)).rejects.toMatchObject({ code: "branch-moved", kind: "policy" });
    expect(await scene.git(["rev-parse", session.branch])).toBe(theirs);
  });

  it("comes back when somebody deleted it", async () => {
    await using scene = await makeScene();
    const session = await startSession(scene);
    await scene.git(["branch", "-q", "-D", session.branch]);
    await scene.write("hello.txt", "hello\n", session.workspace.directory);
    const { headSha } = await candidateFrom(session);
    expect(await scene.git(["rev-parse", session.branch])).toBe(headSha);
  });

  it("is deleted where it still is at the candidate, and only there", async () => {
    await using scene = await makeScene();
    const { trusted, branch, base } = await startSession(scene);
    const other = await scene.commit("a", "a");
    await trusted.deleteBranch(branch, other);
    expect(await scene.git(["rev-parse", branch])).toBe(base);
    await trusted.deleteBranch(branch, base);
    await trusted.deleteBranch(branch, base);
    expect(await scene.git(["branch", "--list", branch])).toBe("");
  });

  it("is not deleted while it is checked out", async () => {
    await using scene = await makeScene();
    const { trusted, branch, base, notices } = await startSession(scene);
    await scene.git(["checkout", "-q", branch]);
    await trusted.deleteBranch(branch, base);
    expect(await scene.git(["rev-parse", "HEAD"])).toBe(base);
    expect(notices).toEqual([`${branch} is checked out, so it was not deleted.`]);
  });
});

describe("a session killed together with its git", () => {
  it("goes on where that left its locks, and half of what it was making", async () => {
    await using scene = await makeScene();
    const { branch, sessionDirectory } = await startSession(scene);
    const trusted = join(sessionDirectory, "trusted.git");
    const left = [
      ...["config.lock", "HEAD.lock", "refs/made/x.lock"].map((name) => join(trusted, name)),
      join(sessionDirectory, "scratch-1"),
      join(scene.repository, ".git/refs/heads", `${branch}.lock`),
    ];
    for (const path of left) await writeFile(path, "");
    await mkdir(join(sessionDirectory, "pack-1"));
    const session = await startSession(scene);
    await scene.write("hello.txt", "hello\n", session.workspace.directory);
    const { headSha } = await candidateFrom(session);
    expect(await scene.git(["rev-parse", branch])).toBe(headSha);
    const names = await readdir(sessionDirectory, { recursive: true });
    expect(names.filter((name) => /\.lock$|^scratch-|^pack-/.test(name))).toEqual([]);
  });

  it("leaves the locks of others", async () => {
    await using scene = await makeScene();
    await startSession(scene);
    const theirs = join(scene.repository, ".git/refs/heads/main.lock");
    await writeFile(theirs, "");
    await startSession(scene);
    expect(await readFile(theirs, "utf8")).toBe("");
  });

  it("removes the locks elsewhere that it had written down, once no git is at work there", async () => {
    await using scene = await makeScene();
    const { sessionDirectory } = await startSession(scene);
    const git = join(scene.repository, ".git");
    const ours = ["refs/heads/main.lock", "packed-refs.lock", "index.lock"].map((name) => join(git, name));
    const theirs = join(git, "config.lock");
    for (const path of [...ours, theirs]) await writeFile(path, "");
    await writeFile(join(sessionDirectory, "git-locks.json"), JSON.stringify(ours));
    const atWork = spawn("git", ["cat-file", "--batch"], { cwd: scene.repository });
    atWork.stdin.write("HEAD\n");
    await once(atWork.stdout, "data");
    await startSession(scene);
    expect(ours.map(existsSync)).toEqual([true, true, true]);
    atWork.stdin.end();
    await once(atWork, "exit");
    await startSession(scene);
    expect(ours.map(existsSync)).toEqual([false, false, false]);
    expect(existsSync(theirs)).toBe(true);
    expect(existsSync(join(sessionDirectory, "git-locks.json"))).toBe(false);
  });

  it("takes no lock for its own that was there before", async () => {
    await using scene = await makeScene();
    const { land, landLater } = await readyToLand(scene, false);
    const theirs = join(scene.repository, ".git/refs/heads/main.lock");
    await writeFile(theirs, "");
    await expect(land()).rejects.toMatchObject({ code: "git-failed" });
    await expect(landLater()).rejects.toMatchObject({ code: "git-failed" });
    expect(existsSync(theirs)).toBe(true);
  });

  it("removes the locks of a session that died while it merged, for the next one to merge", async () => {
    await using scene = await makeScene();
    const died = await readyToLand(scene, false);
    await died.killed();
    const lock = join(scene.repository, ".git/refs/heads/main.lock");
    await writeFile(lock, "");
    await writeFile(join(died.session.sessionDirectory, "git-locks.json"), JSON.stringify([lock]));
    const next = await readyToLand(scene, false, { session: "20260102-another" });
    expect(await next.land()).toMatchObject({ status: "merged" });
    expect(existsSync(lock)).toBe(false);
  });
});
