import { type Client, failureOf, makeRestScene, type RestOptions, repo } from "../github/rest/rest-scene.ts";

const environment_name = "dev-agent-merge";
const place = { ...repo, environment_name };

/** Clients with tokens that leave nothing out of what their owners may. */
async function owned(options: RestOptions = {}) {
  const rest = await makeRestScene({ light: true, teams: { core: ["tim"] }, ...options });
  const of = (login: string): Client =>
    rest.client({ login, permissions: rest.github.permissionsOf(rest.github.createToken({ login })) ?? {} });
  return {
    ...{ ...rest, of, ada: of("ada"), bob: of("bob"), job: rest.client() },
    async [Symbol.asyncDispose]() {
      const { violations } = rest.github;
      await rest[Symbol.asyncDispose]();
      if (violations.length > 0) throw new Error(violations.join("\n"));
    },
  };
}

describe("an environment's owner", () => {
  it("sets it up, with people, teams and patterns", async () => {
    await using scene = await owned();
    const { repos, users, teams } = scene.ada;
    const bob = (await users.getByUsername({ username: "bob" })).data.id;
    const core = (await teams.getByName({ org: "acme", team_slug: "core" })).data.id;
    const deployment_branch_policy = { protected_branches: false, custom_branch_policies: true };
    const reviewers = [
      { type: "User", id: bob },
      { type: "Team", id: core },
    ] as const;
    const whole = { prevent_self_review: true, wait_timer: 5, deployment_branch_policy };
    await repos.createOrUpdateEnvironment({ ...place, ...whole, reviewers: [...reviewers] });
    const { data } = await repos.getEnvironment(place);
    expect(data.deployment_branch_policy).toEqual(deployment_branch_policy);
    expect(data.protection_rules).toMatchObject([
      { type: "wait_timer", wait_timer: 5 },
      {
        prevent_self_review: true,
        reviewers: [{ reviewer: { login: "bob" } }, { type: "Team", reviewer: { id: core, slug: "core" } }],
      },
      { type: "branch_policy" },
    ]);
    const main = await repos.createDeploymentBranchPolicy({ ...place, name: "main" });
    const tags = await repos.createDeploymentBranchPolicy({ ...place, name: "v*", type: "tag" });
    const changed = { ...place, branch_policy_id: main.data.id ?? 0, name: "trunk" };
    await repos.updateDeploymentBranchPolicy(changed);
    const policies = async () =>
      (await repos.listDeploymentBranchPolicies(place)).data.branch_policies.map(({ name, type }) => [
        name,
        type,
      ]);
    expect(await policies()).toEqual([
      ["trunk", "branch"],
      ["v*", "tag"],
    ]);
    await repos.deleteDeploymentBranchPolicy({ ...place, branch_policy_id: tags.data.id ?? 0 });
    expect(await policies()).toEqual([["trunk", "branch"]]);
    await repos.createOrUpdateEnvironment(place);
    const bare = (await repos.getEnvironment(place)).data;
    expect([bare.protection_rules, bare.deployment_branch_policy]).toEqual([[], null]);
    const added = repos.createDeploymentBranchPolicy({ ...place, name: "main" });
    expect(await failureOf(added)).toMatchObject({ status: 404 });
  });

  it("is refused what can't be", async () => {
    await using scene = await owned();
    const set = (rules: object) =>
      failureOf(scene.ada.repos.createOrUpdateEnvironment({ ...place, ...rules }));
    const same = { protected_branches: true, custom_branch_policies: true };
    for (const rules of [
      { deployment_branch_policy: same },
      { reviewers: [{ type: "User", id: 1 }] },
      { reviewers: Array.from({ length: 7 }, () => ({ type: "User", id: 1001 })) },
    ])
      expect(await set(rules)).toMatchObject({ status: 422 });
    expect(scene.github.world.environments.size).toBe(0);
  });

  it("is no job and nobody who may only write", async () => {
    await using scene = await owned();
    for (const client of [
      scene.bob,
      scene.job,
      scene.client({ login: "bob", permissions: { administration: "write" } }),
    ]) {
      expect(await failureOf(client.repos.createOrUpdateEnvironment(place))).toMatchObject({ status: 403 });
      const asked = client.actions.getGithubActionsDefaultWorkflowPermissionsRepository(repo);
      expect(await failureOf(asked)).toMatchObject({ status: 403 });
    }
  });

  it("gets no reviewers for a private repository on a smaller plan, and no job waits for those it had", async () => {
    await using scene = await owned({ settings: { private: true, plan: "team" } });
    const { people, runs } = scene.github;
    people.editEnvironment(environment_name, { reviewers: ["bob"] });
    const { repos, users } = scene.ada;
    expect((await repos.getEnvironment(place)).data.protection_rules).toEqual([]);
    const run = runs.start({ actor: "ada", path: "x.yml" });
    expect(await runs.enterEnvironment(run, environment_name)).toBe("approved");
    const { id } = (await users.getByUsername({ username: "bob" })).data;
    const asked = repos.createOrUpdateEnvironment({ ...place, reviewers: [{ type: "User", id }] });
    expect((await failureOf(asked)).message).toContain("billing plan supports the required reviewers");
    scene.github.world.settings.plan = "enterprise";
    expect((await repos.getEnvironment(place)).data.protection_rules).toHaveLength(1);
  });
});

describe("a repository's settings", () => {
  it("say what jobs may, and are changed by an owner", async () => {
    await using scene = await owned();
    const { actions } = scene.ada;
    const read = async () => (await actions.getGithubActionsDefaultWorkflowPermissionsRepository(repo)).data;
    expect(await read()).toEqual({
      default_workflow_permissions: "read",
      can_approve_pull_request_reviews: true,
    });
    await actions.setGithubActionsDefaultWorkflowPermissionsRepository({
      ...repo,
      default_workflow_permissions: "write",
      can_approve_pull_request_reviews: false,
    });
    expect(await read()).toEqual({
      default_workflow_permissions: "write",
      can_approve_pull_request_reviews: false,
    });
    scene.github.people.pushCommit({ branch: "topic", files: { "a.txt": "a" } });
    const opened = scene.job.pulls.create({ ...repo, head: "topic", base: "main", title: "x" });
    expect(await failureOf(opened)).toMatchObject({ status: 403 });
  });

  it("show each caller what they may, and how to merge to those who can", async () => {
    await using scene = await owned({ settings: { allowAutoMerge: true, ownerType: "User" } });
    const of = async ({ repos }: Client) => (await repos.get(repo)).data;
    expect(await of(scene.ada)).toMatchObject({
      ...{ allow_auto_merge: true, private: false, visibility: "public", owner: { type: "User" } },
      permissions: { admin: true, push: true, pull: true },
    });
    expect((await of(scene.bob)).permissions).toMatchObject({ admin: false, push: true });
    expect((await of(scene.job)).permissions).toMatchObject({ admin: false, push: false });
    expect(await of(scene.client({ permissions: { contents: "read" } }))).not.toHaveProperty(
      "allow_auto_merge",
    );
    const team = scene.ada.teams.getByName({ org: "acme", team_slug: "core" });
    expect(await failureOf(team)).toMatchObject({ status: 404 });
  });
});

describe("runs and their artifacts", () => {
  it("are found in the whole repository", async () => {
    const stored = { size: 1, digest: "sha256:00", createdAt: "2026-01-02T03:00:00Z", expired: false };
    const artifact = { ...stored, name: "state", expiresAt: "2026-04-02T03:00:00Z" };
    const of = (runId: number) => [
      { ...artifact, id: runId * 10, runId },
      { ...artifact, name: "other", id: runId * 10 + 1, runId },
    ];
    await using scene = await owned({ artifacts: { of, signedUrl: () => undefined } });
    const path = ".github/workflows/x.yml";
    const runs = [1, 2].map(() => scene.github.runs.start({ actor: "ada", path }));
    const { actions } = scene.job;
    const { data } = await actions.listArtifactsForRepo({ ...repo, name: "state" });
    const head_sha = await scene.scene.git(["rev-parse", "main"], scene.remote);
    const origin = { head_branch: "main", head_sha, repository_id: 1, head_repository_id: 1 };
    expect(data.artifacts.map(({ name, workflow_run }) => [name, workflow_run])).toEqual(
      runs.toReversed().map((id) => ["state", { id, ...origin }]),
    );
    expect(
      (await actions.listWorkflowRunsForRepo({ ...repo, event: "workflow_dispatch" })).data.total_count,
    ).toBe(2);
    scene.github.people.pushCommit({ branch: "main", files: { [path]: "on: push\n" } });
    const workflow = await actions.getWorkflow({ ...repo, workflow_id: "x.yml" });
    expect(workflow.data).toMatchObject({ path, state: "active" });
    expect(await failureOf(actions.getWorkflow({ ...repo, workflow_id: "y.yml" }))).toMatchObject({
      status: 404,
    });
  });
});
