import { failureOf, makeRestScene, repo } from "../github/rest/rest-scene.ts";

describe("comments of people", () => {
  it("are written, edited and deleted, and told apart", async () => {
    await using scene = await makeRestScene({ light: true });
    const { people } = scene.github;
    const issue = people.openIssue();
    const { id, shown } = people.comment({ issue, by: "ada", body: "/approve" });
    const { issues } = scene.client();
    const read = () => issues.getComment({ ...repo, comment_id: id });
    expect((await read()).data).toMatchObject({ ...shown, user: { login: "ada", type: "User" } });
    expect(shown.updated_at).toBe(shown.created_at);
    const edited = people.editComment(id, "bob", "/approve all");
    expect((await read()).data).toMatchObject({ body: "/approve all", updated_at: edited.shown.updated_at });
    expect(edited.shown.updated_at).not.toBe(shown.created_at);
    expect(() => people.editComment(id, "eve", "x")).toThrow("may not edit");
    expect(() => people.comment({ pull: issue, by: "ada", body: "x" })).toThrow("no issue or pull request");
    people.deleteComment(id);
    expect(await failureOf(read())).toMatchObject({ status: 404 });
    const own = await issues.createComment({ ...repo, issue_number: issue, body: "x" });
    await issues.deleteComment({ ...repo, comment_id: own.data.id });
    expect(scene.github.world.comments.size).toBe(0);
    expect(scene.github.violations).toEqual([]);
  });
});

describe("a pull request's events", () => {
  it("tell when its head was replaced, not when it went on", async () => {
    await using scene = await makeRestScene({ light: true });
    const { people } = scene.github;
    const first = people.pushCommit({ branch: "work", files: { "a.txt": "a" } });
    await scene.client().pulls.create({ ...repo, head: "work", base: "main", title: "x" });
    people.pushCommit({ branch: "work", files: { "b.txt": "b" } });
    const { issues, git } = scene.client();
    const events = async () =>
      (await issues.listEvents({ ...repo, issue_number: 1 })).data.map(({ event, actor, commit_id }) => [
        ...[event, actor?.login, commit_id],
      ]);
    expect(await events()).toEqual([]);
    people.forcePush({ branch: "work", to: first, by: "bob" });
    const other = people.pushCommit({ branch: "other", files: { "c.txt": "c" } });
    await git.updateRef({ ...repo, ref: "heads/work", sha: other, force: true });
    expect(await events()).toEqual([
      ["head_ref_force_pushed", "bob", first],
      ["head_ref_force_pushed", "github-actions[bot]", other],
    ]);
    people.protectBranch("work", { rules: [{ type: "non_fast_forward" }] });
    expect(() => people.forcePush({ branch: "work", to: first })).toThrow("must not be force-pushed");
    expect(scene.github.violations).toEqual([]);
  });
});
