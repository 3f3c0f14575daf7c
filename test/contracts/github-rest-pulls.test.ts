import { failureOf, makeRestScene, type RestScene, repo } from "../github/rest/rest-scene.ts";

const branch = "agent/20260102-greet";

/** A pull request that adds `hello.txt`. */
async function withPull(options: Parameters<typeof makeRestScene>[0] = {}) {
  const rest = await makeRestScene(options);
  const sha = rest.github.people.pushCommit({ branch, files: { "hello.txt": "hello\n" }, message: "Greet" });
  const { pulls } = rest.client();
  const { data } = await pulls.create({ ...repo, head: branch, base: "main", title: "Greet", body: "Hello" });
  const number = { ...repo, pull_number: data.number };
  return { ...rest, pulls, sha, number, [Symbol.asyncDispose]: () => rest[Symbol.asyncDispose]() };
}

const git = ({ scene, remote }: RestScene, ...args: string[]) => scene.git(args, remote);

describe("opening a pull request", () => {
  it("takes two branches that differ, once", async () => {
    await using scene = await withPull();
    const { pulls, sha } = scene;
    const listed = await pulls.list({ ...repo, head: `acme:${branch}`, state: "all" });
    expect(listed.data).toMatchObject([{ number: 1, head: { ref: branch, sha }, base: { ref: "main" } }]);
    const open = (head: string, base = "main") => pulls.create({ ...repo, head, base, title: "x" });
    expect(await failureOf(open(branch))).toMatchObject({ status: 422, message: "Validation Failed" });
    expect(await failureOf(open("main"))).toMatchObject({ status: 422 });
    expect(await failureOf(open("agent/none"))).toMatchObject({ status: 422 });
    expect(scene.github.violations).toEqual([]);
  });

  it("is refused to jobs where the repository's settings say so", async () => {
    await using scene = await makeRestScene({ settings: { actionsMayOpenPulls: false } });
    scene.github.people.pushCommit({ branch, files: { "a.txt": "a" } });
    const open = (client: ReturnType<RestScene["client"]>) =>
      client.pulls.create({ ...repo, head: branch, base: "main", title: "x" });
    expect(await failureOf(open(scene.client()))).toMatchObject({ status: 403 });
    expect((await open(scene.client({ login: "bob" }))).data.user?.login).toBe("bob");
  });

  it("shows what would be merged, and what the description says now", async () => {
    await using scene = await withPull();
    await scene.pulls.update({ ...scene.number, body: "Changed" });
    const { data } = await scene.pulls.get(scene.number);
    expect(data).toMatchObject({ mergeable: true, mergeable_state: "clean", merged: false, body: "Changed" });
    expect(data).toMatchObject({ commits: 1, changed_files: 1, additions: 1, deletions: 0 });
    expect(scene.github.violations).toEqual([]);
  });
});

describe("merging a pull request", () => {
  it("makes a merge commit of both tips", async () => {
    await using scene = await withPull();
    const base = await git(scene, "rev-parse", "main");
    const { data } = await scene.pulls.merge({ ...scene.number, sha: scene.sha });
    expect(data.merged).toBe(true);
    expect(await git(scene, "log", "-1", "--format=%H %P", "main")).toBe(`${data.sha} ${base} ${scene.sha}`);
    expect(await git(scene, "log", "-1", "--format=%s", "main")).toBe(
      `Merge pull request #1 from acme/${branch}`,
    );
    expect(await git(scene, "show", "main:hello.txt")).toBe("hello");
    const after = await scene.pulls.get(scene.number);
    expect(after.data).toMatchObject({ state: "closed", merged: true, merge_commit_sha: data.sha });
    expect(after.data.merged_by?.login).toBe("github-actions[bot]");
    expect(await git(scene, "fsck", "--strict")).toBe("");
    expect(scene.github.violations).toEqual([]);
  });

  it("squashes and rebases, also onto a base that has moved, keeping the base's commits", async () => {
    for (const merge_method of ["squash", "rebase"] as const) {
      await using scene = await withPull();
      const base = scene.github.people.pushCommit({ branch: "main", files: { "other.txt": "other\n" } });
      const message = { commit_title: "Landed", commit_message: "As approved" };
      await scene.pulls.merge({ ...scene.number, merge_method, ...message });
      const subject = merge_method === "squash" ? "Landed" : "Greet";
      expect(await git(scene, "log", "-1", "--format=%P %s", "main")).toBe(`${base} ${subject}`);
      expect(await git(scene, "ls-tree", "--name-only", "main")).toBe("README.md\nhello.txt\nother.txt");
      expect(scene.github.violations).toEqual([]);
    }
  });

  it("deletes the branch where the settings say so", async () => {
    await using scene = await withPull({ settings: { deleteBranchOnMerge: true } });
    await scene.pulls.merge(scene.number);
    expect(await git(scene, "for-each-ref", "--format=%(refname)")).toBe("refs/heads/main");
  });

  it("is refused once the head has moved on", async () => {
    await using scene = await withPull();
    scene.github.people.pushCommit({ branch, files: { "evil.txt": "evil\n" } });
    const refused = await failureOf(scene.pulls.merge({ ...scene.number, sha: scene.sha }));
    expect(refused).toEqual({
      status: 409,
      message: "Head branch was modified. Review and try the merge again.",
    });
    expect(await git(scene, "ls-tree", "--name-only", "main")).toBe("README.md");
  });

  it("is refused on conflicts, closed pull requests, forbidden methods and unmet rules", async () => {
    await using scene = await withPull({ settings: { mergeMethods: ["merge"] } });
    const { people } = scene.github;
    const refused = async (method?: "squash") =>
      failureOf(scene.pulls.merge({ ...scene.number, ...(method && { merge_method: method }) }));
    expect(await refused("squash")).toMatchObject({ status: 405 });
    people.protectBranch("main", { rules: [], refusal: "1 review is missing." });
    expect((await refused()).message).toContain("1 review is missing.");
    people.protectBranch("main", { rules: [] });
    people.pushCommit({ branch: "main", files: { "hello.txt": "other\n" } });
    expect(await refused()).toEqual({ status: 405, message: "Pull Request is not mergeable" });
    expect((await scene.pulls.get(scene.number)).data).toMatchObject({
      mergeable: false,
      mergeable_state: "dirty",
    });
    people.closePull(1);
    expect(await refused()).toMatchObject({ status: 405 });
    expect(scene.github.violations).toEqual([]);
  });

  it("is refused a second time", async () => {
    await using scene = await withPull();
    await scene.pulls.merge(scene.number);
    expect(await failureOf(scene.pulls.merge(scene.number))).toMatchObject({ status: 405 });
  });
});

describe("a pull request whose branches change under it", () => {
  it("follows its head, but not its base", async () => {
    await using scene = await withPull();
    const first = (await scene.pulls.get(scene.number)).data.base.sha;
    scene.github.people.pushCommit({ branch: "main", files: { "other.txt": "other\n" } });
    expect((await scene.pulls.get(scene.number)).data.base.sha).toBe(first);
    const sha = scene.github.people.pushCommit({ branch, files: { "more.txt": "more\n" } });
    expect((await scene.pulls.get(scene.number)).data).toMatchObject({ head: { sha }, commits: 2 });
  });

  it("closes when its branch is deleted, and may be opened again when it is back", async () => {
    await using scene = await withPull();
    await git(scene, "update-ref", "-d", `refs/heads/${branch}`);
    const closed = await scene.pulls.get(scene.number);
    expect(closed.data).toMatchObject({ state: "closed", merged: false, head: { sha: scene.sha } });
    const reopen = () => scene.pulls.update({ ...scene.number, state: "open" });
    expect(await failureOf(reopen())).toMatchObject({ status: 422 });
    await git(scene, "update-ref", `refs/heads/${branch}`, scene.sha);
    expect((await reopen()).data).toMatchObject({ state: "open", closed_at: null });
    expect(scene.github.violations).toEqual([]);
  });

  it("counts as merged when its commits are pushed to the base", async () => {
    await using scene = await withPull();
    await git(scene, "update-ref", "refs/heads/main", scene.sha);
    const { data } = await scene.pulls.get(scene.number);
    expect(data).toMatchObject({ state: "closed", merged: true, merge_commit_sha: scene.sha });
    expect(scene.github.violations).toEqual([]);
  });
});
