import { failureOf, makeRestScene, type RestScene, repo } from "../github/rest/rest-scene.ts";

const environment = "dev-agent-merge";
const environment_name = environment;

/** A run of ada's with one job before the environment, which `bob` and the team of `tim` review. */
function waitingRun({ github }: RestScene) {
  const reviewers = ["ada", "bob", { team: "core", members: ["tim"] }];
  github.people.editEnvironment(environment, { reviewers, preventSelfReview: true, canAdminsBypass: false });
  const run = github.runs.start({ actor: "ada", path: ".github/workflows/dev-agent.yml" });
  return { run, release: github.runs.enterEnvironment(run, environment) };
}

describe("an environment", () => {
  it("tells its rules as GitHub does", async () => {
    await using scene = await makeRestScene();
    const { repos } = scene.client();
    const { people } = scene.github;
    const reviewers = ["bob", { team: "core", members: [] }];
    const settings = { reviewers, preventSelfReview: true, branches: ["main"], customRules: ["guard"] };
    people.editEnvironment(environment, settings);
    const { data } = await repos.getEnvironment({ ...repo, environment_name });
    expect(data).toMatchObject({
      name: environment,
      can_admins_bypass: true,
      deployment_branch_policy: { protected_branches: false, custom_branch_policies: true },
    });
    expect(data.protection_rules).toMatchObject([
      {
        type: "required_reviewers",
        prevent_self_review: true,
        reviewers: [
          { type: "User", reviewer: { login: "bob" } },
          { type: "Team", reviewer: { slug: "core" } },
        ],
      },
      { type: "branch_policy" },
    ]);
    const policies = await repos.listDeploymentBranchPolicies({ ...repo, environment_name });
    expect(policies.data.branch_policies.map(({ name }) => name)).toEqual(["main"]);
    const rules = await repos.getAllDeploymentProtectionRules({ ...repo, environment_name });
    expect(rules.data.custom_deployment_protection_rules).toMatchObject([{ app: { slug: "guard" } }]);
    people.editEnvironment(environment, { canAdminsBypass: false });
    const edited = await repos.getEnvironment({ ...repo, environment_name });
    expect(edited.data).toMatchObject({ id: data.id, can_admins_bypass: false });
    expect(edited.data.updated_at).not.toBe(data.updated_at);
    expect(scene.github.violations).toEqual([]);
  });

  it("that nobody made comes into being when a job names it, and stops nothing", async () => {
    await using scene = await makeRestScene();
    const { repos } = scene.client();
    const look = () => repos.getEnvironment({ ...repo, environment_name });
    expect(await failureOf(look())).toMatchObject({ status: 404 });
    const run = scene.github.runs.start({ actor: "ada", path: ".github/workflows/dev-agent.yml" });
    expect(await scene.github.runs.enterEnvironment(run, environment)).toBe("approved");
    expect((await look()).data.protection_rules).toEqual([]);
    expect(scene.github.violations).toEqual([]);
  });

  it("lets only the branches deploy that match", async () => {
    await using scene = await makeRestScene();
    const { people, runs } = scene.github;
    people.pushCommit({ branch: "agent/x", files: { "a.txt": "a" } });
    const enterFrom = (branch: string) =>
      runs.enterEnvironment(runs.start({ actor: "ada", path: "x.yml", branch }), environment);
    people.editEnvironment(environment, { branches: ["mai*"] });
    expect(await enterFrom("main")).toBe("approved");
    expect(await enterFrom("agent/x")).toBe("rejected");
    people.editEnvironment(environment, { branches: "protected" });
    expect(await enterFrom("agent/x")).toBe("approved");
    people.protectBranch("main", { rules: [] });
    expect(await enterFrom("agent/x")).toBe("rejected");
  });
});

describe("a waiting job", () => {
  it("is shown until a reviewer lets it go on, and the review stays on record", async () => {
    await using scene = await makeRestScene();
    const { runs, people } = scene.github;
    const { run, release } = waitingRun(scene);
    expect(await runs.whenWaiting(environment)).toBe(run);
    const run_id = run;
    const { actions } = scene.client({ login: "bob" });
    const pending = await actions.getPendingDeploymentsForRun({ ...repo, run_id });
    expect(pending.data).toMatchObject([
      { environment: { name: environment }, current_user_can_approve: true },
    ]);
    expect((await actions.getWorkflowRun({ ...repo, run_id })).data.status).toBe("waiting");
    people.remark({ run, environment, by: "tim", comment: "Looking at it" });
    people.approve({ run, environment, by: "bob", comment: "Fine" });
    expect(await release).toBe("approved");
    const { data } = await actions.getReviewsForRun({ ...repo, run_id });
    expect(data.map(({ state, comment, user }) => [state, comment, user.login, user.type])).toEqual([
      ["pending", "Looking at it", "tim", "User"],
      ["approved", "Fine", "bob", "User"],
    ]);
    expect((await actions.getPendingDeploymentsForRun({ ...repo, run_id })).data).toEqual([]);
    expect(scene.github.violations).toEqual([]);
  });

  it("stops when it is rejected, when nobody answers, and when the environment is deleted", async () => {
    await using scene = await makeRestScene();
    const { people } = scene.github;
    const first = waitingRun(scene);
    people.reject({ run: first.run, environment, by: "bob", comment: "No" });
    expect(await first.release).toBe("rejected");
    const second = waitingRun(scene);
    people.letTimeOut(second.run, environment);
    expect(await second.release).toBe("timed-out");
    const third = waitingRun(scene);
    people.deleteEnvironment(environment);
    expect(await third.release).toBe("rejected");
    expect(scene.github.runs.get(third.run).reviews).toEqual([]);
  });

  it("can't be released by whom GitHub wouldn't let", async () => {
    await using scene = await makeRestScene();
    const { people, world } = scene.github;
    const { run, release } = waitingRun(scene);
    expect(() => people.approve({ run, environment, by: "ada" })).toThrow("may not review it");
    expect(() => people.approve({ run, environment, by: "eve" })).toThrow("is no reviewer");
    expect(() => people.bypass({ run, environment, by: "ada" })).toThrow("may not bypass");
    people.editEnvironment(environment, { canAdminsBypass: true });
    people.bypass({ run, environment, by: "ada" });
    expect(await release).toBe("approved");
    expect(() => people.approve({ run, environment, by: "bob" })).toThrow("does not wait");
    expect(world.runs.get(run)?.reviews.map(({ person }) => person.login)).toEqual(["ada"]);
  });

  it("can be reviewed through the API by a reviewer's token only", async () => {
    await using scene = await makeRestScene();
    const { run, release } = waitingRun(scene);
    const id = scene.github.world.environments.get(environment)?.id ?? 0;
    const order = { ...repo, run_id: run, environment_ids: [id], comment: "No" };
    const review = (login: string, permissions?: { deployments: "read" }) =>
      scene
        .client({ login, ...(permissions && { permissions }) })
        .actions.reviewPendingDeploymentsForRun({ ...order, state: "rejected" });
    expect(await failureOf(review("bob", { deployments: "read" }))).toMatchObject({ status: 403 });
    expect(await failureOf(review("eve"))).toMatchObject({ status: 422 });
    const { data } = await review("bob");
    expect(data).toMatchObject([{ environment, creator: { login: "ada" } }]);
    expect(await release).toBe("rejected");
    expect(scene.github.violations).toEqual([]);
  });
});

describe("a run", () => {
  it("keeps its id, actor and reviews when it is run again, and counts jobs by attempt", async () => {
    await using scene = await makeRestScene();
    const { people, runs } = scene.github;
    const { run } = waitingRun(scene);
    people.approve({ run, environment, by: "bob" });
    runs.finishJob({ run, job: runs.startJob(run, "merge"), conclusion: "failure" });
    runs.finish(run, "failure");
    people.rerun(run, "bob");
    runs.startJob(run, "merge again");
    const { actions } = scene.client();
    const { data } = await actions.getWorkflowRun({ ...repo, run_id: run });
    expect(data).toMatchObject({ run_attempt: 2, conclusion: null, event: "workflow_dispatch" });
    expect([data.actor?.login, data.triggering_actor?.login]).toEqual(["ada", "bob"]);
    const names = async (filter: "latest" | "all") => {
      const listed = await actions.listJobsForWorkflowRun({ ...repo, run_id: run, filter });
      return listed.data.jobs.map(({ name, conclusion }) => [name, conclusion]);
    };
    expect(await names("latest")).toEqual([["merge again", null]]);
    expect(await names("all")).toEqual([
      ["merge", "failure"],
      ["merge again", null],
    ]);
    expect((await actions.getReviewsForRun({ ...repo, run_id: run })).data).toHaveLength(1);
    expect(scene.github.violations).toEqual([]);
  });
});
