import { chmod, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createGit } from "../../src/git/commands.ts";
import {
  addRemote,
  candidateFrom,
  commitAtRemote,
  landing,
  makeScene,
  type Scene,
  startSession,
} from "../git/scene.ts";

/** A session that pushes, with a candidate that adds `hello.txt`. */
async function pushingSession(scene: Scene) {
  const remote = await addRemote(scene);
  const session = await startSession(scene, { push: true });
  await scene.write("hello.txt", "hello\n", session.workspace.directory);
  const candidate = await candidateFrom(session);
  const land = () => session.trusted.land(landing(session, candidate, { push: true }));
  return { remote, session, candidate, land };
}

const hook = async (remote: string, name: string, script: string) => {
  await writeFile(join(remote, "hooks", name), `#!/bin/sh\n${script}\n`);
  await chmod(join(remote, "hooks", name), 0o755);
};

describe("pushing a merge", () => {
  it("brings remote, local branch, what was fetched of it and the checkout to the same commit", async () => {
    await using scene = await makeScene();
    const { remote, land } = await pushingSession(scene);
    const landed = await land();
    const sha = await scene.git(["rev-parse", "main"], remote);
    expect(landed).toEqual({ status: "merged", sha, pushed: true, checkout: "moved" });
    expect(await scene.git(["rev-parse", "main"])).toBe(sha);
    expect(await scene.git(["status", "--porcelain", "--branch"])).toBe("## main");
    expect(await scene.git(["rev-parse", "refs/remotes/origin/main"])).toBe(sha);
    expect(await scene.git(["for-each-ref", "--format=%(refname)"], remote)).toBe("refs/heads/main");
  });

  it("takes along a base that the remote had and the person had not", async () => {
    await using scene = await makeScene();
    await addRemote(scene);
    const theirs = await commitAtRemote(scene, "theirs.txt", "theirs");
    const session = await startSession(scene, { push: true });
    await scene.write("hello.txt", "hello\n", session.workspace.directory);
    const candidate = await candidateFrom(session);
    const landed = await session.trusted.land(landing(session, candidate, { push: true }));
    expect(landed).toMatchObject({ status: "merged", pushed: true, checkout: "moved" });
    expect(await scene.git(["log", "-1", "--format=%P", "main"])).toBe(`${theirs} ${candidate.headSha}`);
    expect(await scene.git(["status", "--porcelain"])).toBe("");
    expect(await scene.git(["fsck", "--strict"])).toBe("");
  });

  it("merges locally only, on the newer base, when nothing is to be pushed", async () => {
    await using scene = await makeScene();
    const remote = await addRemote(scene);
    const theirs = await commitAtRemote(scene, "theirs.txt", "theirs");
    const session = await startSession(scene);
    await scene.write("hello.txt", "hello\n", session.workspace.directory);
    const landed = await session.trusted.land(landing(session, await candidateFrom(session)));
    expect(landed).toMatchObject({ status: "merged", pushed: false, checkout: "moved" });
    expect(await scene.git(["rev-parse", "main"], remote)).toBe(theirs);
    expect(await scene.git(["rev-parse", "main^1"])).toBe(theirs);
  });

  it("merges on top of a remote that moved meanwhile beside the candidate's files", async () => {
    await using scene = await makeScene();
    const { remote, candidate, land } = await pushingSession(scene);
    const theirs = await commitAtRemote(scene, "theirs.txt", "theirs");
    expect(await land()).toMatchObject({ status: "merged", pushed: true, checkout: "moved" });
    expect(await scene.git(["log", "-1", "--format=%P", "main"], remote)).toBe(
      `${theirs} ${candidate.headSha}`,
    );
  });

  it("does nothing when the remote moved meanwhile in the candidate's files", async () => {
    await using scene = await makeScene();
    const { remote, land } = await pushingSession(scene);
    const before = await scene.git(["rev-parse", "main"]);
    const theirs = await commitAtRemote(scene, "hello.txt", "theirs");
    expect(await land()).toEqual({ status: "base-moved", baseSha: theirs, overlap: ["hello.txt"] });
    expect(await scene.git(["rev-parse", "main"])).toBe(before);
    expect(await scene.git(["rev-parse", "main"], remote)).toBe(theirs);
  });

  it("looks again when somebody else's push wins the race", async () => {
    await using scene = await makeScene();
    const { remote, candidate, land } = await pushingSession(scene);
    const rival = join(scene.root, "rival");
    await scene.git(["clone", "-q", remote, rival], scene.root);
    const theirs = await scene.commit("theirs.txt", "theirs", rival);
    await scene.git(["push", "-q", "origin", "HEAD:refs/heads/rival"], rival);
    // It moves the branch after the remote told us where it is, and before it takes our push.
    await hook(
      remote,
      "pre-receive",
      `rm "$0"\nunset GIT_QUARANTINE_PATH\ngit update-ref refs/heads/main ${theirs}`,
    );
    expect(await land()).toMatchObject({ status: "merged", pushed: true });
    expect(await scene.git(["log", "-1", "--format=%P", "main"], remote)).toBe(
      `${theirs} ${candidate.headSha}`,
    );
    expect(await scene.git(["rev-list", "--merges", "--count", "main"], remote)).toBe("1");
  });

  it("is refused by policy in the remote's own words, with the local branch untouched", async () => {
    await using scene = await makeScene();
    const { remote, land } = await pushingSession(scene);
    const before = await scene.git(["rev-parse", "main"]);
    await hook(remote, "pre-receive", "echo 'main is protected' >&2\nexit 1");
    await expect(land()).rejects.toMatchObject({
      code: "push-refused",
      kind: "policy",
      message: "origin refused the push: [remote rejected] (pre-receive hook declined) main is protected.",
    });
    expect(await scene.git(["rev-parse", "main"])).toBe(before);
    expect(await scene.git(["rev-parse", "main"], remote)).toBe(before);
  });

  it("is an infrastructure error when the remote is out of reach, and succeeds when it is back", async () => {
    await using scene = await makeScene();
    const { remote, land } = await pushingSession(scene);
    const before = await scene.git(["rev-parse", "main"]);
    await rename(remote, `${remote}.away`);
    await expect(land()).rejects.toMatchObject({ code: "remote-unreachable", kind: "infrastructure" });
    expect(await scene.git(["rev-parse", "main"])).toBe(before);
    await rename(`${remote}.away`, remote);
    expect(await land()).toMatchObject({ status: "merged", pushed: true });
  });

  it("goes where the repository says that pushes go, by the person's own rules for addresses", async () => {
    await using scene = await makeScene();
    const { remote, land } = await pushingSession(scene);
    const elsewhere = join(scene.root, "elsewhere.git");
    await scene.git(["clone", "-q", "--bare", remote, elsewhere], scene.root);
    const short = "example.invalid:project";
    await writeFile(
      scene.env.GIT_CONFIG_GLOBAL ?? "",
      `[url ${JSON.stringify(elsewhere)}]\n\tinsteadOf = ${short}\n`,
    );
    await scene.git(["config", "remote.origin.url", short]);
    const session = await startSession(scene, { push: true });
    const candidate = await candidateFrom(session);
    expect(await session.trusted.land(landing(session, candidate, { push: true }))).toMatchObject({
      pushed: true,
    });
    expect(await scene.git(["show", "main:hello.txt"], elsewhere)).toBe("hello");
    expect(await scene.git(["rev-list", "--count", "main"], remote)).toBe("1");
    expect(land).toBeTypeOf("function");
  });

  it("leaves a local base that went its own way meanwhile, and says so", async () => {
    await using scene = await makeScene();
    const { remote, session, land } = await pushingSession(scene);
    // The person commits while the push is under way.
    await scene.git(["branch", "mine"]);
    const mine = await scene.git(["commit-tree", "main^{tree}", "-p", "main", "-m", "mine"]);
    await hook(
      remote,
      "post-receive",
      `unset GIT_DIR\ngit -C '${scene.repository}' update-ref refs/heads/main ${mine}`,
    );
    expect(await land()).toMatchObject({ status: "merged", pushed: true, checkout: "left" });
    expect(await scene.git(["rev-parse", "main"])).toBe(mine);
    expect(session.notices).toEqual([expect.stringMatching(/^main was merged into at origin/)]);
  });
});

describe("logins in a remote's address", () => {
  it("are not shown in errors", async () => {
    await using scene = await makeScene();
    const git = createGit(scene.env);
    const url = "https://ada:hunter2@127.0.0.1:1/x.git";
    const failing = git.network({ at: join(scene.repository, ".git"), args: ["fetch", "--", url] });
    await expect(failing).rejects.toThrow(/127\.0\.0\.1/);
    const error: Error = await git
      .network({ at: join(scene.repository, ".git"), args: ["fetch", "--", url] })
      .then(
        () => new Error("it worked"),
        (thrown) => thrown,
      );
    expect(`${error.message} ${String(error.cause)}`).not.toContain("hunter2");
  });
});
