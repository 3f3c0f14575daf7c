import { gzipSync } from "node:zlib";
import { handlers } from "../github/rest/operations/handlers.ts";
import { isAllowed } from "../github/rest/permissions.ts";
import { allRights, failureOf, makeRestScene, repo } from "../github/rest/rest-scene.ts";
import { operationIds } from "../github/rest/specification.ts";

it("answers exactly the calls that were cut from GitHub's description, and knows each one's rights", () => {
  expect(Object.keys(handlers).sort()).toEqual([...operationIds].sort());
  const ofOthers = { administration: "write", app: "write", members: "read" } as const;
  expect(operationIds.filter((id) => !isAllowed(id, { ...allRights, ...ofOthers }))).toEqual([]);
});

describe("repository, people and their rights", () => {
  it("describes the repository", async () => {
    await using scene = await makeRestScene({ settings: { private: true, mergeMethods: ["squash"] } });
    const { data } = await scene.client().repos.get(repo);
    const methods = { allow_merge_commit: false, allow_squash_merge: true, allow_rebase_merge: false };
    expect(data).toMatchObject({
      full_name: "acme/widgets",
      private: true,
      default_branch: "main",
      ...methods,
    });
    expect(scene.github.violations).toEqual([]);
  });

  it.each([
    ["ada", "admin", "admin"],
    ["tim", "read", "triage"],
    ["eve", "read", "read"],
  ])("knows that %s may %s, as %s", async (username, permission, role_name) => {
    await using scene = await makeRestScene();
    const { data } = await scene.client().repos.getCollaboratorPermissionLevel({ ...repo, username });
    expect(data).toMatchObject({ permission, role_name, user: { login: username, type: "User" } });
  });

  it("tells bots from people and knows no strangers", async () => {
    await using scene = await makeRestScene();
    const { users } = scene.client();
    expect((await users.getByUsername({ username: "github-actions[bot]" })).data.type).toBe("Bot");
    expect((await users.getByUsername({ username: "ada" })).data.type).toBe("User");
    expect(await failureOf(users.getByUsername({ username: "mallory" }))).toMatchObject({ status: 404 });
    expect(scene.github.violations).toEqual([]);
  });
});

describe("comments, labels and checks", () => {
  it("keep comments and hand them out page by page", async () => {
    await using scene = await makeRestScene();
    const { issues } = scene.client();
    const issue_number = scene.github.people.openIssue();
    for (const body of ["one", "two", "three"]) await issues.createComment({ ...repo, issue_number, body });
    const first = await issues.listComments({ ...repo, issue_number, per_page: 2 });
    expect(first.data.map(({ body }) => body)).toEqual(["one", "two"]);
    expect(first.headers.link).toContain("page=2");
    const comment_id = first.data[0]?.id ?? 0;
    await issues.updateComment({ ...repo, comment_id, body: "changed" });
    const last = await issues.listComments({ ...repo, issue_number, per_page: 2, page: 2 });
    expect(last.data.map(({ body }) => body)).toEqual(["three"]);
    expect(last.headers.link).toBeUndefined();
    expect(scene.github.world.comments.get(comment_id)?.body).toBe("changed");
    expect(await failureOf(issues.createComment({ ...repo, issue_number: 99, body: "x" }))).toMatchObject({
      status: 404,
    });
    expect(scene.github.violations).toEqual([]);
  });

  it("make a label when it is first used", async () => {
    await using scene = await makeRestScene();
    const { issues } = scene.client();
    const issue_number = scene.github.people.openIssue();
    await issues.createLabel({ ...repo, name: "known", color: "00ff00" });
    await issues.addLabels({ ...repo, issue_number, labels: ["known", "new"] });
    await issues.removeLabel({ ...repo, issue_number, name: "known" });
    const { data } = await issues.listLabelsOnIssue({ ...repo, issue_number });
    expect(data.map(({ name }) => name)).toEqual(["new"]);
    expect((await issues.getLabel({ ...repo, name: "known" })).data.color).toBe("00ff00");
    expect(await failureOf(issues.createLabel({ ...repo, name: "new" }))).toMatchObject({ status: 422 });
    expect(scene.github.violations).toEqual([]);
  });

  it("keep check runs, which a conclusion completes", async () => {
    await using scene = await makeRestScene();
    const { checks } = scene.client();
    const head_sha = await scene.scene.git(["rev-parse", "main"]);
    const output = { title: "Evidence", summary: "all green" };
    const { data } = await checks.create({ ...repo, name: "verify", head_sha, output });
    expect(data).toMatchObject({ status: "queued", conclusion: null, head_sha });
    const check_run_id = data.id;
    await checks.update({ ...repo, check_run_id, conclusion: "success" });
    const after = await checks.get({ ...repo, check_run_id });
    expect(after.data).toMatchObject({ status: "completed", conclusion: "success", output });
    expect(await failureOf(checks.create({ ...repo, name: "x", head_sha: "f".repeat(40) }))).toMatchObject({
      status: 422,
    });
    expect(scene.github.violations).toEqual([]);
  });
});

describe("SARIF, secrets and dispatches", () => {
  it("take SARIF only packed as GitHub wants it, and only where code scanning is on", async () => {
    await using scene = await makeRestScene();
    const { codeScanning } = scene.client();
    const commit_sha = await scene.scene.git(["rev-parse", "main"]);
    const document = { version: "2.1.0", runs: [] };
    const upload = (bytes: Buffer) =>
      codeScanning.uploadSarif({
        ...repo,
        commit_sha,
        ref: "refs/heads/main",
        sarif: bytes.toString("base64"),
      });
    const { data } = await upload(gzipSync(JSON.stringify(document)));
    const sarif_id = data.id ?? "";
    expect(scene.github.world.analyses.get(sarif_id)?.sarif).toEqual(document);
    expect((await codeScanning.getSarif({ ...repo, sarif_id })).data.processing_status).toBe("complete");
    expect(await failureOf(upload(Buffer.from("{}")))).toMatchObject({ status: 400 });
    scene.github.world.settings.codeScanning = false;
    expect(await failureOf(upload(gzipSync("{}")))).toMatchObject({ status: 403 });
    expect(scene.github.violations).toEqual([]);
  });

  it("take sealed secrets", async () => {
    await using scene = await makeRestScene();
    const { actions } = scene.client();
    const { key_id, key } = (await actions.getRepoPublicKey(repo)).data;
    expect(Buffer.from(key, "base64")).toHaveLength(32);
    const sealed = { ...repo, key_id, encrypted_value: Buffer.alloc(60, 1).toString("base64") };
    const secret_name = "CLAUDE_TOKEN";
    expect((await actions.createOrUpdateRepoSecret({ ...sealed, secret_name })).status).toBe(201);
    expect((await actions.createOrUpdateRepoSecret({ ...sealed, secret_name })).status).toBe(204);
    const plain = { ...sealed, secret_name, encrypted_value: Buffer.from("secret").toString("base64") };
    expect(await failureOf(actions.createOrUpdateRepoSecret(plain))).toMatchObject({ status: 422 });
    expect([...scene.github.world.secrets.keys()]).toEqual([secret_name]);
    expect(scene.github.violations).toEqual([]);
  });

  it("start a workflow that can be dispatched with the inputs that it declares", async () => {
    await using scene = await makeRestScene();
    const { actions } = scene.client();
    const inputs = "inputs: { goal: { required: true }, round: { default: '1' } }";
    const workflow = `on: { workflow_dispatch: { ${inputs} } }\njobs: {}\n`;
    const files = {
      ".github/workflows/agent.yml": workflow,
      ".github/workflows/ci.yml": "on: push\njobs: {}\n",
    };
    scene.github.people.pushCommit({ branch: "main", files });
    const start = (given: Record<string, string>, workflow_id = "agent.yml") =>
      actions.createWorkflowDispatch({ ...repo, workflow_id, ref: "main", inputs: given });
    await start({ goal: "Say hello" });
    const run = scene.github.runs.takeQueued();
    expect(run).toMatchObject({
      event: "workflow_dispatch",
      headBranch: "main",
      inputs: { goal: "Say hello" },
    });
    expect(run?.actor.type).toBe("Bot");
    const found = await actions.listWorkflowRuns({
      ...repo,
      workflow_id: "agent.yml",
      event: "workflow_dispatch",
    });
    expect(found.data.workflow_runs.map(({ id }) => id)).toEqual([run?.id]);
    expect((await failureOf(start({}))).message).toBe("Required input 'goal' not provided");
    expect((await failureOf(start({ goal: "x", gaol: "x" }))).message).toContain('["gaol"]');
    expect((await failureOf(start({}, "ci.yml"))).message).toContain("'workflow_dispatch' trigger");
    expect(await failureOf(start({}, "none.yml"))).toMatchObject({ status: 404 });
    expect(scene.github.violations).toEqual([]);
  });
});
