import type { GitHub } from "../../src/ports/github.ts";
import { makePortScene, type PortScene } from "../github/rest/port-scene.ts";
import type { ArtifactShelf, StoredArtifact } from "../github/rest/world.ts";

const branch = "agent/20260102-greet";
const file = ".github/workflows/goal.yml";

let scene: PortScene;
let runId: number;
let tip: string;
let stored: readonly StoredArtifact[];
const shelf: ArtifactShelf = { of: () => stored, signedUrl: () => undefined };

/** A repository with everything in it that can be asked for. */
beforeAll(async () => {
  stored = [];
  scene = await makePortScene({ artifacts: shelf });
  const { people, runs } = scene.github;
  people.editEnvironment("dev-agent-merge", {
    ...{ reviewers: ["ada", { team: "owners", members: ["bob"] }], preventSelfReview: true },
    ...{ canAdminsBypass: false, branches: ["main", "release/*"] },
  });
  runId = runs.start({ actor: "ada", path: file });
  tip = people.pushCommit({ branch, files: { "hello.txt": "hello\n" } });
  await scene.client().pulls.create({
    ...{ owner: "acme", repo: "widgets", head: branch, base: "main", title: "Greet", body: "Hello" },
  });
});
afterAll(async () => {
  expect(scene.github.violations).toEqual([]);
  await scene[Symbol.asyncDispose]();
});

const artifact = (id: number): StoredArtifact => ({
  ...{ id, name: `session-${id}`, size: 1, digest: `sha256:${"a".repeat(64)}`, runId, expired: false },
  ...{ createdAt: "2026-01-02T03:04:05Z", expiresAt: "2026-02-02T03:04:05Z" },
});

describe("what is asked of GitHub", () => {
  it("who started each attempt of a run, and that there is no further one", async () => {
    const { people, runs } = scene.github;
    const again = runs.start({ actor: "ada", path: file });
    people.rerun(again, "bob");
    expect(await scene.port.attempt(again, 1)).toMatchObject({
      attempt: 1,
      triggeringActor: { login: "ada" },
    });
    expect(await scene.port.attempt(again, 2)).toMatchObject({
      attempt: 2,
      triggeringActor: { login: "bob" },
    });
    await expect(scene.port.attempt(again, 3)).rejects.toMatchObject({ kind: "policy" });
  });

  it("which runs of a workflow its own account dispatched, the newest first", async () => {
    const start = (actor: string) => scene.github.runs.start({ actor, path: ".github/workflows/other.yml" });
    const first = start("github-actions[bot]");
    start("ada");
    const second = start("github-actions[bot]");
    expect(await scene.port.dispatched("other.yml")).toEqual([second, first]);
  });

  it("the default branch", async () => {
    expect(await scene.port.defaultBranch()).toBe("main");
  });

  it("an environment, with everything that decides who may pass", async () => {
    const id = (login: string) => scene.github.world.people.get(login)?.id;
    expect(await scene.port.environment("dev-agent-merge")).toEqual({
      id: scene.github.world.environments.get("dev-agent-merge")?.id,
      name: "dev-agent-merge",
      reviewers: [
        { type: "User", id: id("ada"), name: "ada" },
        { type: "Team", id: 2, name: "owners" },
      ],
      ...{ preventsSelfReview: true, adminsMayBypass: false },
      ...{ branchPolicy: "custom", branches: ["main", "release/*"] },
    });
  });

  it.each([
    ["all", "any"],
    ["protected", "protected"],
  ] as const)(
    "an environment that lets %s branches deploy, and asks nobody",
    async (branches, branchPolicy) => {
      scene.github.people.editEnvironment("open", { branches });
      expect(await scene.port.environment("open")).toMatchObject({
        ...{ reviewers: null, preventsSelfReview: null, adminsMayBypass: true, branchPolicy, branches: [] },
      });
    },
  );

  it("an environment whose name has letters that addresses haven't", async () => {
    expect(await scene.port.environment("a b/c?d#ü")).toBeNull();
  });

  it("the answers on a run's review page", async () => {
    const { people, runs, world } = scene.github;
    const run = runs.start({ actor: "tim", path: file });
    expect(await scene.port.approvals(run)).toEqual([]);
    const passing = runs.enterEnvironment(run, "dev-agent-merge");
    people.remark({ run, environment: "dev-agent-merge", by: "ada", comment: "Hm\n::error::x" });
    people.approve({ run, environment: "dev-agent-merge", by: "bob", comment: "" });
    await passing;
    const environmentIds = [world.environments.get("dev-agent-merge")?.id];
    const by = (login: string) => ({ id: world.people.get(login)?.id, login, type: "User" });
    const found = await scene.port.approvals(run);
    expect(found).toHaveLength(2);
    expect(found).toEqual(
      expect.arrayContaining([
        { environmentIds, state: "pending", comment: "Hm\n::error::x", by: by("ada") },
        { environmentIds, state: "approved", comment: "", by: by("bob") },
      ]),
    );
  });

  it("a run, who started it and who started this attempt", async () => {
    const run = scene.github.runs.start({ actor: "ada", path: file });
    scene.github.people.rerun(run, "bob");
    expect(await scene.port.run(run)).toMatchObject({
      ...{ id: run, attempt: 2, event: "workflow_dispatch", headBranch: "main", path: file },
      ...{ actor: { login: "ada", type: "User" }, triggeringActor: { login: "bob" } },
      headSha: await scene.scene.git(["rev-parse", "main"], scene.remote),
    });
  });

  it("the artifacts of a run, those that expired too", async () => {
    stored = [artifact(1), { ...artifact(2), expired: true, digest: "" }];
    expect(await scene.port.artifacts(runId)).toEqual([
      { id: 2, name: "session-2", digest: null, expired: true },
      { id: 1, name: "session-1", digest: "a".repeat(64), expired: false },
    ]);
  });

  it("the artifacts of any run that are a mark, under either of its names", async () => {
    stored = [
      artifact(1),
      { ...artifact(2), name: "session-1-again" },
      { ...artifact(3), name: "session-1-more" },
    ];
    const found = await scene.port.artifactsNamed("session-1");
    expect([...new Set(found.map(({ name }) => name))].sort()).toEqual(["session-1", "session-1-again"]);
  });

  it("a pull request by number, and by branch", async () => {
    const expected = {
      ...{ number: 1, state: "open", merged: false, mergeSha: null, headRef: branch, headSha: tip },
      ...{
        headRepository: "acme/widgets",
        baseRef: "main",
        url: expect.stringContaining("/acme/widgets/pull/1"),
        body: expect.any(String),
        by: { id: await scene.port.me(), login: "github-actions[bot]", type: "Bot" },
      },
    };
    expect(await scene.port.pull(1)).toEqual(expected);
    expect(await scene.port.pullsFrom(branch, "main")).toEqual([expected]);
  });

  it("pull requests in any state, the newest first, from this very branch into this very base", async () => {
    expect(await scene.port.pullsFrom("agent/20260102", "main")).toEqual([]);
    expect(await scene.port.pullsFrom(branch, "release")).toEqual([]);
    const { pulls } = scene.client();
    const topic = { owner: "acme", repo: "widgets", head: "topic", base: "main", title: "Topic" };
    const { number } = (await pulls.create(topic)).data;
    scene.github.people.closePull(number);
    const next = (await pulls.create(topic)).data.number;
    expect(await scene.port.pullsFrom("topic", "main")).toMatchObject([
      { number: next, state: "open" },
      { number, state: "closed", merged: false },
    ]);
  });

  it("no pull request from a fork's branch of the same name", async () => {
    const edit = (pulls: { head: { repo: object } }[]) =>
      pulls.map((pull) => ({
        ...pull,
        head: { ...pull.head, repo: { ...pull.head.repo, full_name: "eve/widgets" } },
      }));
    scene.github.inject({ operation: "pulls/list", fault: { kind: "reply edited", edit } });
    expect(await scene.port.pullsFrom(branch, "main")).toEqual([]);
  });

  it("where a branch is", async () => {
    expect(await scene.port.branchTip(branch)).toBe(tip);
    expect(await scene.port.branchTip("agent/none")).toBeNull();
  });
});

describe("lists", () => {
  it("are read to their last page", async () => {
    stored = Array.from({ length: 4_999 }, (_, index) => artifact(index + 1));
    const before = scene.github.count("actions/list-workflow-run-artifacts");
    const found = await scene.port.artifacts(runId);
    expect(new Set(found.map(({ id }) => id)).size).toBe(4_999);
    expect(scene.github.count("actions/list-workflow-run-artifacts") - before).toBe(50);
  });

  it("that never end are refused", async () => {
    stored = Array.from({ length: 5_100 }, (_, index) => artifact(index + 1));
    await expect(scene.port.artifacts(runId)).rejects.toMatchObject({
      ...{ code: "github-refused", kind: "policy", message: expect.stringContaining("more than 5000") },
    });
  });

  it("of an environment's branches have every pattern", async () => {
    const branches = Array.from({ length: 250 }, (_, index) => `release/${index}`);
    scene.github.people.editEnvironment("many", { branches });
    expect((await scene.port.environment("many"))?.branches).toEqual(branches);
  });
});

type Ask = (port: GitHub) => Promise<unknown>;

const asks: readonly (readonly [what: string, operation: string, ask: Ask])[] = [
  ["the repository", "repos/get", (port) => port.defaultBranch()],
  ["an environment", "repos/get-environment", (port) => port.environment("dev-agent-merge")],
  [
    "an environment's branches",
    "repos/list-deployment-branch-policies",
    (port) => port.environment("dev-agent-merge"),
  ],
  ["the approvals", "actions/get-reviews-for-run", (port) => port.approvals(runId)],
  ["a run", "actions/get-workflow-run", (port) => port.run(runId)],
  ["artifacts", "actions/list-workflow-run-artifacts", (port) => port.artifacts(runId)],
  ["a pull request", "pulls/get", (port) => port.pull(1)],
  ["a branch's pull request", "pulls/list", (port) => port.pullsFrom(branch, "main")],
  ["a branch", "git/get-ref", (port) => port.branchTip(branch)],
];

describe("GitHub's refusals", () => {
  it.each(asks)("of %s name the right that is missing", async (_, operation, ask) => {
    const body = { message: "Resource not accessible by integration" };
    scene.github.inject({ operation, fault: { kind: "answer", status: 403, body } });
    // A port of its own: what the repository is, is asked once.
    await expect(ask(await scene.portWith({}))).rejects.toMatchObject({
      ...{ code: "github-denied", kind: "policy" },
      message: expect.stringMatching(
        /^GitHub answered 403 to GET \/repos.*: Resource not accessible by integration\.$/,
      ),
      remedy: expect.stringMatching(
        /^Give the job the permission (?:actions|contents|pull-requests): read\.$/,
      ),
    });
    expect(scene.waits).toEqual([]);
  });

  it.each([404, 409, 410, 422])(
    "of %i are told, where there is nothing that it could mean",
    async (status) => {
      const body = { message: "No" };
      for (const [, operation, ask] of asks.filter(
        ([what]) => !["an environment", "a branch"].includes(what),
      )) {
        scene.github.inject({ operation, fault: { kind: "answer", status, body } });
        const code = operation === "repos/get" && status === 404 ? "repository-not-found" : "github-refused";
        await expect(ask(await scene.portWith({}))).rejects.toMatchObject({ code, kind: "policy" });
      }
    },
  );

  it("to know a token are told without it", async () => {
    const port = await scene.portWith({ token: "ghs_secretsecretsecret" });
    const failure = await port.defaultBranch().catch((error: Error) => error);
    expect(failure).toMatchObject({ code: "github-denied" });
    expect(JSON.stringify(failure, Object.getOwnPropertyNames(failure))).not.toContain("secretsecret");
  });
});
