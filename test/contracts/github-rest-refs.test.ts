import { failureOf, makeRestScene, repo } from "../github/rest/rest-scene.ts";

describe("refs and commits", () => {
  it("are those of the bare repository", async () => {
    await using scene = await makeRestScene();
    const { git } = scene.client();
    const sha = await scene.scene.commit("hello.txt", "hello\n");
    await scene.scene.git(["push", "-q", "origin", "HEAD:refs/heads/agent/hello"]);
    expect((await git.getRef({ ...repo, ref: "heads/agent/hello" })).data.object).toMatchObject({ sha });
    await git.createRef({ ...repo, ref: "refs/heads/agent/again", sha });
    expect(await scene.scene.git(["rev-parse", "agent/again"], scene.remote)).toBe(sha);
    await git.deleteRef({ ...repo, ref: "heads/agent/again" });
    expect(await failureOf(git.getRef({ ...repo, ref: "heads/agent/again" }))).toMatchObject({ status: 404 });
    const raw = `${scene.github.url}/repos/acme/widgets/git/ref/heads/agent/hello`;
    const authorization = `Bearer ${scene.github.createToken({ permissions: { contents: "read" } })}`;
    expect(await (await fetch(raw, { headers: { authorization } })).json()).toMatchObject({
      object: { sha },
    });
    expect(scene.github.violations).toEqual([]);
  });

  it("move only forwards, unless forced, and never to what isn't there", async () => {
    await using scene = await makeRestScene();
    const { git } = scene.client();
    const base = await scene.scene.git(["rev-parse", "main"]);
    const sha = scene.github.people.pushCommit({ branch: "main", files: { "hello.txt": "hello\n" } });
    const move = (to: string, force = false) => git.updateRef({ ...repo, ref: "heads/main", sha: to, force });
    expect(await failureOf(move(base))).toEqual({ status: 422, message: "Update is not a fast forward" });
    expect(await failureOf(move("f".repeat(40)))).toMatchObject({ message: "Object does not exist" });
    await move(base, true);
    await move(sha);
    expect(await scene.scene.git(["rev-parse", "main"], scene.remote)).toBe(sha);
    expect(await failureOf(git.createRef({ ...repo, ref: "refs/heads/main", sha }))).toMatchObject({
      message: "Reference already exists",
    });
    expect(await failureOf(git.deleteRef({ ...repo, ref: "heads/main" }))).toMatchObject({ status: 422 });
  });

  it("can be compared, and their files read", async () => {
    await using scene = await makeRestScene();
    const { repos } = scene.client();
    const files = { "src/é.txt": "one\ntwo\n", "README.md": null };
    const sha = scene.github.people.pushCommit({ branch: "agent/x", files, message: "Say two things" });
    const main = scene.github.people.pushCommit({ branch: "main", files: { "other.txt": "" } });
    const { data } = await repos.compareCommitsWithBasehead({ ...repo, basehead: "main...agent/x" });
    expect(data).toMatchObject({ status: "diverged", ahead_by: 1, behind_by: 1, base_commit: { sha: main } });
    expect(data.commits.map((commit) => [commit.sha, commit.commit.message])).toEqual([
      [sha, "Say two things"],
    ]);
    expect(data.files?.map(({ filename, status, additions }) => [filename, status, additions])).toEqual([
      ["README.md", "removed", 0],
      ["src/é.txt", "added", 2],
    ]);
    expect(data.files?.[1]?.patch).toBe("@@ -0,0 +1,2 @@\n+one\n+two");
    const file = await repos.getContent({ ...repo, path: "src/é.txt", ref: "agent/x" });
    const { content } = file.data as { content: string };
    expect(Buffer.from(content, "base64").toString()).toBe("one\ntwo\n");
    const folder = await repos.getContent({ ...repo, path: "src", ref: sha });
    expect(folder.data).toMatchObject([{ type: "file", path: "src/é.txt" }]);
    expect(await failureOf(repos.getContent({ ...repo, path: "src" }))).toMatchObject({ status: 404 });
    expect((await repos.getCommit({ ...repo, ref: "agent/x" })).data).toMatchObject({ sha });
    expect((await repos.getBranch({ ...repo, branch: "agent/x" })).data).toMatchObject({ commit: { sha } });
    expect(scene.github.violations).toEqual([]);
  });

  it("are guarded by a branch's rules, which GitHub tells", async () => {
    await using scene = await makeRestScene();
    const { git, repos } = scene.client();
    const sha = scene.github.people.pushCommit({ branch: "agent/x", files: { "a.txt": "a" } });
    const rules = [{ type: "required_linear_history" }, { type: "non_fast_forward" }];
    scene.github.people.protectBranch("main", {
      rules,
      refusal: "Changes must be made through a pull request.",
    });
    const { data } = await repos.getBranchRules({ ...repo, branch: "main" });
    expect(data.map(({ type }) => type)).toEqual(["required_linear_history", "non_fast_forward"]);
    expect((await repos.getBranch({ ...repo, branch: "main" })).data.protected).toBe(true);
    const refused = await failureOf(git.updateRef({ ...repo, ref: "heads/main", sha }));
    expect(refused.message).toContain("must be made through a pull request");
    expect(scene.github.violations).toEqual([]);
  });
});
