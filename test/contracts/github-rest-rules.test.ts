import type { BranchRules } from "../github/rest/model.ts";
import { failureOf, makeRestScene, repo } from "../github/rest/rest-scene.ts";

const branch = "agent/20260102-greet";

/** A pull request that adds `hello.txt`, under these rules. */
async function ruled(...rules: BranchRules["rules"]) {
  const rest = await makeRestScene({ light: true });
  const { people } = rest.github;
  const sha = people.pushCommit({ branch, files: { "hello.txt": "hello\n" }, message: "Greet" });
  const { pulls } = rest.client();
  await pulls.create({ ...repo, head: branch, base: "main", title: "Greet" });
  people.protectBranch("main", { rules });
  const pull = { ...repo, pull_number: 1 };
  return {
    ...{ ...rest, people, pulls, sha, pull },
    state: async () => (await pulls.get(pull)).data.mergeable_state,
    refusal: async (method?: "merge" | "squash" | "rebase") =>
      failureOf(pulls.merge({ ...pull, ...(method && { merge_method: method }) })),
    async [Symbol.asyncDispose]() {
      const { violations } = rest.github;
      await rest[Symbol.asyncDispose]();
      if (violations.length > 0) throw new Error(violations.join("\n"));
    },
  };
}

const refused = (reason: string) => ({
  status: 405,
  message: `Repository rule violations found\n\n${reason}`,
});

const checks = (...required_status_checks: object[]) => ({
  type: "required_status_checks",
  parameters: { required_status_checks, strict_required_status_checks_policy: false },
});

describe("a rule for reviews", () => {
  it("wants people with write access, the author apart, to approve, and nobody to want changes", async () => {
    const parameters = { required_approving_review_count: 2, dismiss_stale_reviews_on_push: true };
    await using scene = await ruled({ type: "pull_request", parameters });
    const { people, refusal, state } = scene;
    const missing = refused("At least 2 approving reviews are required by reviewers with write access.");
    people.reviewPull({ pull: 1, by: "ada" });
    people.reviewPull({ pull: 1, by: "ada" });
    people.reviewPull({ pull: 1, by: "tim" });
    expect(await refusal()).toEqual(missing);
    expect(await state()).toBe("blocked");
    people.reviewPull({ pull: 1, by: "bob", state: "CHANGES_REQUESTED" });
    expect(await refusal()).toEqual(refused("Changes were requested."));
    people.reviewPull({ pull: 1, by: "bob" });
    people.pushCommit({ branch, files: { "more.txt": "more\n" } });
    expect(await refusal()).toEqual(missing);
    people.reviewPull({ pull: 1, by: "ada" });
    people.reviewPull({ pull: 1, by: "bob" });
    expect(await state()).toBe("clean");
    expect((await scene.pulls.merge(scene.pull)).data.merged).toBe(true);
  });

  it("may name the ways to merge", async () => {
    const parameters = { required_approving_review_count: 0, allowed_merge_methods: ["squash"] };
    await using scene = await ruled({ type: "pull_request", parameters });
    expect(await scene.refusal("rebase")).toEqual(refused("Rebase merges are not allowed on this branch."));
    expect((await scene.pulls.merge({ ...scene.pull, merge_method: "squash" })).data.merged).toBe(true);
  });
});

describe("a rule for checks", () => {
  it("waits for each of them, in any form, and wants it to pass", async () => {
    await using scene = await ruled(checks({ context: "test" }, { context: "lint" }));
    const { people, refusal, sha } = scene;
    const missing = (one: string) => `Required status check "${one}" is expected.`;
    expect(await refusal()).toEqual(refused(`${missing("test")}\n\n${missing("lint")}`));
    people.reportCheck({ branch, name: "test", conclusion: null });
    const { repos } = scene.client();
    const status = { ...repo, sha, context: "lint" };
    await repos.createCommitStatus({ ...status, state: "failure" });
    expect(await refusal()).toEqual(
      refused('Required status check "test" is in progress.\n\nRequired status check "lint" is failing.'),
    );
    people.reportCheck({ sha, name: "test", conclusion: "success" });
    await repos.createCommitStatus({ ...status, state: "success" });
    expect(await scene.state()).toBe("clean");
    people.pushCommit({ branch, files: { "more.txt": "more\n" } });
    expect(await scene.state()).toBe("blocked");
  });

  it("may name the app that reports it, and want the base's newest commit", async () => {
    const { parameters, type } = checks({ context: "test", integration_id: 99 });
    await using scene = await ruled({
      type,
      parameters: { ...parameters, strict_required_status_checks_policy: true },
    });
    const { people, sha } = scene;
    people.reportCheck({ sha, name: "test", conclusion: "success" });
    expect(await scene.state()).toBe("blocked");
    people.reportCheck({ sha, name: "test", conclusion: "success", app: 99 });
    people.pushCommit({ branch: "main", files: { "other.txt": "other\n" } });
    expect(await scene.state()).toBe("behind");
    expect(await scene.refusal()).toEqual(refused("Head branch is not up to date with the base branch."));
  });
});

describe("other rules", () => {
  it("want commits that GitHub verified", async () => {
    await using scene = await ruled({ type: "required_signatures" });
    const { git } = scene.client();
    expect(await scene.refusal()).toEqual(refused("Commits must have verified signatures."));
    const { tree, message } = (await git.getCommit({ ...repo, commit_sha: scene.sha })).data;
    const base = await scene.scene.git(["rev-parse", "main"], scene.remote);
    const signed = await git.createCommit({ ...repo, message, tree: tree.sha, parents: [base] });
    await git.updateRef({ ...repo, ref: `heads/${branch}`, sha: signed.data.sha, force: true });
    expect((await scene.refusal("rebase")).message).toContain("cannot be automatically signed");
    await scene.pulls.merge(scene.pull);
    const { data } = await scene.client().repos.getCommit({ ...repo, ref: "main" });
    expect(data.commit.verification?.verified).toBe(true);
  });

  it("forbid merge commits, direct merges before a queue, and what isn't deployed", async () => {
    await using scene = await ruled({ type: "required_linear_history" });
    expect(await scene.refusal("merge")).toEqual(refused("This branch must not contain merge commits."));
    scene.people.protectBranch("main", { rules: [{ type: "merge_queue" }] });
    expect(await scene.refusal()).toEqual(refused("Changes must be made through the merge queue"));
    const parameters = { required_deployment_environments: ["staging"] };
    scene.people.protectBranch("main", { rules: [{ type: "required_deployments", parameters }] });
    expect(await scene.refusal()).toEqual(refused("Missing successful active staging deployment."));
    scene.people.deployed({ sha: scene.sha, environment: "staging" });
    expect(await scene.state()).toBe("clean");
  });

  it("keep the branch from being moved past them", async () => {
    await using scene = await ruled(
      { type: "pull_request" },
      { type: "non_fast_forward" },
      { type: "deletion" },
    );
    const { git } = scene.client();
    const base = await scene.scene.git(["rev-parse", "main~1"], scene.remote);
    const move = (sha: string, force = false) =>
      failureOf(git.updateRef({ ...repo, ref: "heads/main", sha, force }));
    expect(await move(scene.sha)).toMatchObject({ status: 422 });
    expect((await move(base, true)).message).toContain("Cannot force-push to this branch");
    scene.people.protectBranch("other", { rules: [{ type: "deletion" }] });
    await git.createRef({ ...repo, ref: "refs/heads/other", sha: base });
    expect((await failureOf(git.deleteRef({ ...repo, ref: "heads/other" }))).message).toContain(
      "Cannot delete",
    );
  });
});
