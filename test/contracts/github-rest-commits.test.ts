import { failureOf, makeRestScene, repo } from "../github/rest/rest-scene.ts";

describe("checks and statuses of a commit", () => {
  it("are listed, the newest for each name", async () => {
    await using scene = await makeRestScene({ light: true });
    const { people } = scene.github;
    const { checks, repos } = scene.client();
    const sha = people.pushCommit({ branch: "topic", files: { "a.txt": "a" } });
    people.reportCheck({ branch: "topic", name: "test", conclusion: null });
    people.reportCheck({ sha, name: "test", conclusion: "failure" });
    people.reportCheck({ sha, name: "test", conclusion: "success", app: 99 });
    const { data } = await checks.listForRef({ ...repo, ref: "topic" });
    expect(data.check_runs.map(({ name, conclusion, app }) => [name, conclusion, app?.id])).toEqual([
      ["test", "failure", 15368],
      ["test", "success", 99],
    ]);
    expect((await checks.listForRef({ ...repo, ref: sha, app_id: 99 })).data.total_count).toBe(1);
    const combined = async () => (await repos.getCombinedStatusForRef({ ...repo, ref: "topic" })).data;
    expect(await combined()).toMatchObject({ state: "pending", total_count: 0, sha });
    for (const state of ["pending", "success"] as const)
      await repos.createCommitStatus({ ...repo, sha, state, context: "lint" });
    expect(await combined()).toMatchObject({ state: "success", statuses: [{ context: "lint" }] });
    const listed = await repos.listCommitStatusesForRef({ ...repo, ref: sha });
    expect(listed.data.map(({ state }) => state)).toEqual(["success", "pending"]);
    expect(scene.github.violations).toEqual([]);
  });

  it("come from the project's CI, unless a job pushed or opened", async () => {
    await using scene = await makeRestScene({ light: true, checks: [{ name: "ci", conclusion: "success" }] });
    const { people } = scene.github;
    people.pushCommit({ branch: "topic", files: { "a.txt": "a" } });
    const names = async () =>
      (await scene.client().checks.listForRef({ ...repo, ref: "topic" })).data.check_runs.map(
        ({ name, conclusion }) => [name, conclusion],
      );
    const opening = { ...repo, head: "topic", base: "main", title: "x" };
    const { pulls, git } = scene.client();
    const { data } = await pulls.create(opening);
    expect(await names()).toEqual([]);
    people.setChecks([{ name: "ci", conclusion: "failure" }]);
    const sha = people.pushCommit({ branch: "topic", files: { "b.txt": "b" } });
    expect(await names()).toEqual([["ci", "failure"]]);
    const { tree } = (await git.getCommit({ ...repo, commit_sha: sha })).data;
    const next = await git.createCommit({ ...repo, message: "x", tree: tree.sha, parents: [sha] });
    await git.updateRef({ ...repo, ref: "heads/topic", sha: next.data.sha });
    expect(await names()).toEqual([]);
    await pulls.update({ ...repo, pull_number: data.number, state: "closed" });
    await scene.client({ login: "bob" }).pulls.create(opening);
    expect(await names()).toEqual([["ci", "failure"]]);
    expect(scene.github.violations).toEqual([]);
  });
});

describe("commits made by the API", () => {
  it("are verified where an app commits in its own name", async () => {
    await using scene = await makeRestScene({ light: true });
    const { git } = scene.client();
    const parent = await scene.scene.git(["rev-parse", "main"], scene.remote);
    const blob = await git.createBlob({ ...repo, content: "aGk=", encoding: "base64" });
    const { tree } = (await git.getCommit({ ...repo, commit_sha: parent })).data;
    const made = await git.createTree({
      ...repo,
      base_tree: tree.sha,
      tree: [{ path: "hi.txt", mode: "100644", type: "blob", sha: blob.data.sha }],
    });
    const commit = { ...repo, message: "Say hi", tree: made.data.sha, parents: [parent] };
    const { data } = await git.createCommit(commit);
    expect(data.verification).toMatchObject({ verified: true, reason: "valid" });
    expect(data.author.name).toBe("github-actions[bot]");
    expect((await git.getCommit({ ...repo, commit_sha: data.sha })).data).toEqual(data);
    expect(await scene.scene.git(["show", `${data.sha}:hi.txt`], scene.remote)).toBe("hi");
    expect(await scene.scene.git(["fsck", "--strict"], scene.remote)).not.toContain("error");
    const author = { name: "Ada", email: "ada@example.org" };
    expect((await git.createCommit({ ...commit, author })).data.verification.verified).toBe(false);
    const { git: asBob } = scene.client({ login: "bob" });
    expect((await asBob.createCommit(commit)).data.verification).toMatchObject({
      verified: false,
      reason: "unsigned",
    });
    for (const wrong of [{ tree: parent }, { parents: [tree.sha] }])
      expect(await failureOf(git.createCommit({ ...commit, ...wrong }))).toMatchObject({ status: 422 });
    expect(scene.github.violations).toEqual([]);
  });
});
