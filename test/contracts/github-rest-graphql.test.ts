import { getOctokit } from "@actions/github";
import { serverError } from "../github/rest/faults.ts";
import type { BranchRules } from "../github/rest/model.ts";
import { allRights, makeRestScene, type RestOptions, repo } from "../github/rest/rest-scene.ts";

const branch = "agent/20260102-greet";
const parameters = { required_status_checks: [{ context: "test" }] };
const checked = { type: "required_status_checks", parameters };
const queue = { type: "merge_queue", parameters: { merge_method: "SQUASH" } };

interface Asked extends RestOptions {
  readonly rules?: BranchRules["rules"];
  readonly permissions?: Readonly<Record<string, "read" | "write">>;
}

/** A pull request that adds `hello.txt`, and a client for GraphQL. */
async function asking({ rules = [checked], permissions = allRights as never, ...options }: Asked = {}) {
  const rest = await makeRestScene({ light: true, settings: { allowAutoMerge: true }, ...options });
  const { github } = rest;
  const sha = github.people.pushCommit({ branch, files: { "hello.txt": "hello\n" } });
  const { pulls } = rest.client();
  const { data } = await pulls.create({ ...repo, head: branch, base: "main", title: "Greet" });
  github.people.protectBranch("main", { rules });
  const { graphql } = getOctokit(github.createToken({ permissions }), { baseUrl: github.url });
  const mutate = (name: string, input: object, asked = "clientMutationId") =>
    graphql(
      `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${asked} } }`,
      { input },
    );
  const state = async () => {
    const fields =
      "id state merged headRefOid mergeStateStatus isInMergeQueue autoMergeRequest { enabledAt } " +
      "mergeQueueEntry { state position } mergeCommit { oid }";
    const found = await graphql<{ repository: { pullRequest: Record<string, unknown> } }>(
      `query ($owner: String!, $name: String!, $number: Int!) {
        repository(owner: $owner, name: $name) { pullRequest(number: $number) { ${fields} } }
      }`,
      { owner: "acme", name: "widgets", number: 1 },
    );
    return found.repository.pullRequest;
  };
  return {
    ...{ ...rest, people: github.people, pulls, sha, id: data.node_id, mutate, state, graphql },
    rest: async () => (await pulls.get({ ...repo, pull_number: 1 })).data,
    [Symbol.asyncDispose]: () => rest[Symbol.asyncDispose](),
  };
}

/** Type and message of the one error that an answer must have. */
async function errorOf(call: Promise<unknown>) {
  const cause = await call.then(
    () => undefined,
    (thrown: { errors?: { type: string; message: string }[] }) => thrown.errors,
  );
  return cause?.map(({ type, message }) => [type, message])[0];
}

describe("auto-merge", () => {
  it("merges as soon as nothing stands against it", async () => {
    await using scene = await asking();
    const { id, sha, mutate, people } = scene;
    const input = { pullRequestId: id, mergeMethod: "SQUASH", expectedHeadOid: sha };
    await mutate("enablePullRequestAutoMerge", {
      ...input,
      commitHeadline: "Landed",
      commitBody: "As approved",
    });
    expect(await scene.state()).toMatchObject({
      ...{ id, state: "OPEN", merged: false, headRefOid: sha, mergeStateStatus: "BLOCKED" },
      ...{ autoMergeRequest: { enabledAt: expect.any(String) }, mergeCommit: null },
    });
    expect((await scene.rest()).auto_merge).toMatchObject({
      merge_method: "squash",
      enabled_by: { login: "github-actions[bot]" },
    });
    people.reportCheck({ branch, name: "test", conclusion: "failure" });
    expect((await scene.rest()).merged).toBe(false);
    people.reportCheck({ branch, name: "test", conclusion: "success" });
    expect(await scene.scene.git(["log", "-1", "--format=%B", "main"], scene.remote)).toBe(
      "Landed\n\nAs approved",
    );
    const after = await scene.state();
    expect(after).toMatchObject({ state: "MERGED", merged: true, autoMergeRequest: null });
    expect(after.mergeCommit).toEqual({ oid: (await scene.rest()).merge_commit_sha });
    expect(scene.github.count("graphql/enablePullRequestAutoMerge")).toBe(1);
    expect(scene.github.violations).toEqual([]);
  });

  it("waits for a review, and can be called off", async () => {
    const rule = { type: "pull_request", parameters: { required_approving_review_count: 1 } };
    await using scene = await asking({ rules: [rule] });
    const { id: pullRequestId, mutate, people } = scene;
    await mutate("enablePullRequestAutoMerge", { pullRequestId });
    await mutate("disablePullRequestAutoMerge", { pullRequestId });
    people.reviewPull({ pull: 1, by: "bob" });
    expect((await scene.rest()).merged).toBe(false);
    people.reviewPull({ pull: 1, by: "bob", state: "CHANGES_REQUESTED" });
    await mutate("enablePullRequestAutoMerge", { pullRequestId });
    people.reviewPull({ pull: 1, by: "bob" });
    expect((await scene.rest()).merged).toBe(true);
    expect(scene.github.violations).toEqual([]);
  });

  it.each<[string, Asked, object, string, string]>([
    ["where nothing keeps it", { rules: [] }, {}, "UNPROCESSABLE", "is in clean status"],
    ["where it is off", { settings: {} }, {}, "UNPROCESSABLE", "Auto merge is not allowed"],
    [
      "for another head",
      {},
      { expectedHeadOid: "f".repeat(40) },
      "UNPROCESSABLE",
      "Head branch was modified",
    ],
    ["for a pull that isn't", {}, { pullRequestId: "PR_x" }, "NOT_FOUND", "Could not resolve to a node"],
    [
      "for a token that may not",
      { permissions: { contents: "write", "pull-requests": "read" } },
      {},
      "FORBIDDEN",
      "not accessible by integration",
    ],
  ])("is refused %s", async (_, asked, input, type, message) => {
    await using scene = await asking(asked);
    const call = scene.mutate("enablePullRequestAutoMerge", { pullRequestId: scene.id, ...input });
    expect(await errorOf(call)).toEqual([type, expect.stringContaining(message)]);
    expect(scene.github.calls.at(-1)).toMatchObject({ status: 200 });
    expect(scene.github.violations).toEqual([]);
  });
});

describe("a merge queue", () => {
  it("lands what waits in it by the branch's own method, or throws it out", async () => {
    await using scene = await asking({ rules: [queue] });
    const { id: pullRequestId, sha, mutate, people } = scene;
    await mutate(
      "enqueuePullRequest",
      { pullRequestId, expectedHeadOid: sha },
      "mergeQueueEntry { position }",
    );
    expect(await scene.state()).toMatchObject({
      isInMergeQueue: true,
      mergeQueueEntry: { state: "QUEUED", position: 1 },
    });
    people.runQueue("main", { fails: true });
    expect(await scene.state()).toMatchObject({
      isInMergeQueue: false,
      mergeQueueEntry: null,
      state: "OPEN",
    });
    await mutate("enqueuePullRequest", { pullRequestId });
    await mutate("dequeuePullRequest", { id: pullRequestId });
    people.runQueue("main");
    expect((await scene.rest()).merged).toBe(false);
    await mutate("enqueuePullRequest", { pullRequestId });
    people.runQueue("main");
    const { data } = await scene.pulls.get({ ...repo, pull_number: 1 });
    expect(data).toMatchObject({ merged: true, merged_by: { login: "github-merge-queue[bot]" } });
    expect(await scene.scene.git(["log", "-1", "--format=%s", "main"], scene.remote)).toBe("Greet (#1)");
    expect(scene.github.violations).toEqual([]);
  });

  it("takes only what fits, or takes it once it does, and lets go of what changes", async () => {
    await using scene = await asking({ rules: [queue, checked], settings: {} });
    const { id: pullRequestId, mutate, people } = scene;
    expect(await errorOf(mutate("enqueuePullRequest", { pullRequestId }))).toEqual([
      "UNPROCESSABLE",
      expect.stringContaining('Required status check "test" is expected.'),
    ]);
    await mutate("enablePullRequestAutoMerge", { pullRequestId });
    people.reportCheck({ branch, name: "test", conclusion: "success" });
    expect(await scene.state()).toMatchObject({ isInMergeQueue: true, autoMergeRequest: null });
    people.pushCommit({ branch, files: { "more.txt": "more\n" } });
    expect(await scene.state()).toMatchObject({ isInMergeQueue: false });
    people.protectBranch("main", { rules: [] });
    expect(await errorOf(mutate("enqueuePullRequest", { pullRequestId }))).toEqual([
      "UNPROCESSABLE",
      expect.stringContaining("not enabled"),
    ]);
    expect(scene.github.violations).toEqual([]);
  });
});

describe("a query that isn't GitHub's", () => {
  it.each([
    [
      "an unknown field",
      '{ repository(owner: "acme", name: "widgets") { pullRequest(number: 1) { nmber } } }',
      "nmber",
    ],
    ["an unknown mutation", "mutation { mergeIt(input: {}) { clientMutationId } }", "mergeIt"],
    [
      "an unknown input",
      'mutation { dequeuePullRequest(input: { id: "x", why: 1 }) { clientMutationId } }',
      "why",
    ],
    ["a missing input", "mutation { dequeuePullRequest(input: {}) { clientMutationId } }", "no id"],
    ["a missing selection", '{ repository(owner: "acme", name: "widgets") }', "selection"],
    ["an undeclared variable", "{ repository(owner: $x, name: $x) { id } }", "declares no $x"],
  ])("fails loudly: %s", async (_, query, reason) => {
    await using scene = await asking();
    await expect(scene.graphql(query)).rejects.toMatchObject({ status: 500 });
    expect(scene.github.violations).toHaveLength(1);
    expect(scene.github.violations[0]).toContain(reason);
  });

  it("meets faults like every call", async () => {
    await using scene = await asking();
    scene.github.inject({ operation: "graphql/repository", fault: serverError(502) });
    await expect(scene.state()).rejects.toMatchObject({ status: 502 });
    expect((await scene.state()).state).toBe("OPEN");
    expect(scene.github.violations).toEqual([]);
  });
});
