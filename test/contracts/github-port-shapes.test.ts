import { makePortScene, type PortScene } from "../github/rest/port-scene.ts";

const branch = "agent/20260102-greet";
let scene: PortScene;
let runId: number;
let tip: string;

beforeAll(async () => {
  const artifact = {
    id: 1,
    name: "a",
    size: 1,
    digest: "",
    expired: false,
    createdAt: "2026-01-02T03:04:05Z",
  };
  const of = (run: number) => [{ ...artifact, expiresAt: artifact.createdAt, runId: run }];
  scene = await makePortScene({ artifacts: { of, signedUrl: () => undefined } });
  const { people, runs } = scene.github;
  people.editEnvironment("gate", { reviewers: ["ada"], branches: ["main"] });
  runId = runs.start({ actor: "bob", path: ".github/workflows/goal.yml" });
  const passing = runs.enterEnvironment(runId, "gate");
  people.approve({ run: runId, environment: "gate", by: "ada" });
  await passing;
  tip = people.pushCommit({ branch, files: { "hello.txt": "hello\n" } });
  await scene.client().pulls.create({
    ...{ owner: "acme", repo: "widgets", head: branch, base: "main", title: "Greet" },
  });
});
afterAll(async () => {
  expect(scene.github.violations).toEqual([]);
  await scene[Symbol.asyncDispose]();
});

/** A question, and the fields without which its answer means nothing: `list.0.name` is a field of a list's first entry. */
interface Shape {
  readonly operation: string;
  readonly ask: () => Promise<unknown>;
  readonly fields: string;
}

const shapes: readonly Shape[] = [
  {
    operation: "repos/get",
    // What the repository is, is asked once.
    ask: async () => (await scene.portWith({})).defaultBranch(),
    fields: "default_branch owner owner.login owner.type",
  },
  {
    operation: "repos/get-environment",
    ask: () => scene.port.environment("gate"),
    fields:
      "id name protection_rules protection_rules.0.type protection_rules.0.reviewers protection_rules.0.reviewers.0.type protection_rules.0.reviewers.0.reviewer protection_rules.0.reviewers.0.reviewer.id",
  },
  {
    operation: "repos/list-deployment-branch-policies",
    ask: () => scene.port.environment("gate"),
    fields: "branch_policies branch_policies.0.name",
  },
  {
    operation: "actions/get-reviews-for-run",
    ask: () => scene.port.approvals(runId),
    fields: "0.state 0.comment 0.environments 0.environments.0.id 0.user 0.user.id 0.user.login 0.user.type",
  },
  {
    operation: "actions/get-workflow-run",
    ask: () => scene.port.run(runId),
    fields:
      "id run_attempt event actor actor.id actor.type triggering_actor triggering_actor.id head_sha path",
  },
  {
    operation: "actions/list-workflow-run-artifacts",
    ask: () => scene.port.artifacts(runId),
    fields: "artifacts artifacts.0.id artifacts.0.name artifacts.0.expired",
  },
  {
    operation: "pulls/get",
    ask: () => scene.port.pull(1),
    fields: "number state html_url head head.ref head.sha base base.ref",
  },
  {
    operation: "pulls/list",
    ask: () => scene.port.pullsFrom(branch, "main"),
    fields: "0.number 0.state 0.head.sha 0.head.ref 0.base.ref",
  },
  { operation: "git/get-ref", ask: () => scene.port.branchTip(branch), fields: "object object.sha" },
];

type Change = (value: unknown) => unknown;

const changes: readonly (readonly [what: string, change: Change])[] = [
  ["missing", () => undefined],
  ["null", () => null],
  ["of another type", (value) => (typeof value === "string" ? 7 : typeof value === "number" ? "7" : "text")],
];

/** A copy in which the field is changed. */
function changed(body: unknown, field: string, change: Change): unknown {
  const copy = structuredClone(body);
  const keys = field.split(".");
  const last = keys.pop() ?? "";
  // biome-ignore lint/suspicious/noExplicitAny: any reply of GitHub's
  const place = keys.reduce<any>((value, key) => value[key], copy);
  const made = change(place[last]);
  if (made === undefined) delete place[last];
  else place[last] = made;
  return copy;
}

const unreadable = { code: "github-unreadable", kind: "policy" };

describe("a reply that is not as GitHub describes it", () => {
  it.each(shapes)("decides nothing: $operation", async ({ operation, ask, fields }) => {
    for (const field of fields.split(" "))
      for (const [what, change] of changes) {
        const edit = (body: unknown) => changed(body, field, change);
        scene.github.inject({ operation, fault: { kind: "reply edited", edit } });
        await expect(ask(), `${field} ${what}`).rejects.toMatchObject(unreadable);
      }
    await ask();
  });

  it.each(shapes)("decides nothing as a whole: $operation", async ({ operation, ask }) => {
    for (const body of [null, [null], {}, 7, { message: "Not Found" }]) {
      scene.github.inject({ operation, fault: { kind: "reply edited", edit: () => body } });
      await expect(ask(), JSON.stringify(body)).rejects.toMatchObject(unreadable);
    }
  });

  it.each<[string, string, () => Promise<unknown>, string, unknown]>([
    [
      "a state of a review that isn't known",
      "actions/get-reviews-for-run",
      () => scene.port.approvals(runId),
      "0.state",
      "skipped",
    ],
    ["a state of a pull request that isn't known", "pulls/get", () => scene.port.pull(1), "state", "merged"],
    ["a commit id that is none", "git/get-ref", () => scene.port.branchTip(branch), "object.sha", "main"],
    ["a number that is none", "actions/get-workflow-run", () => scene.port.run(runId), "id", 1.5],
    [
      "another environment than was asked for",
      "repos/get-environment",
      () => scene.port.environment("gate"),
      "name",
      "other",
    ],
    [
      "a reviewer of an unknown kind",
      "repos/get-environment",
      () => scene.port.environment("gate"),
      "protection_rules.0.reviewers.0.type",
      "App",
    ],
  ])("decides nothing: %s", async (_, operation, ask, field, value) => {
    const edit = (body: unknown) => changed(body, field, () => value);
    scene.github.inject({ operation, fault: { kind: "reply edited", edit } });
    await expect(ask()).rejects.toMatchObject(unreadable);
  });

  it("decides nothing: approvals that go on on another page", async () => {
    const headers = {
      link: '<https://api.github.com/x?page=2>; rel="next", <https://api.github.com/x>; rel="last"',
    };
    const fault = { kind: "answer", status: 200, body: [], headers } as const;
    scene.github.inject({ operation: "actions/get-reviews-for-run", fault });
    await expect(scene.port.approvals(runId)).rejects.toMatchObject(unreadable);
  });
});

describe("what a reply leaves open", () => {
  it.each([
    ["can_admins_bypass", { adminsMayBypass: null }],
    ["deployment_branch_policy", { branchPolicy: null }],
    ["protection_rules.0.prevent_self_review", { preventsSelfReview: null }],
  ])("is not taken for granted: %s", async (field, expected) => {
    const edit = (body: unknown) => changed(body, field, () => undefined);
    scene.github.inject({ operation: "repos/get-environment", fault: { kind: "reply edited", edit } });
    expect(await scene.port.environment("gate")).toMatchObject(expected);
  });

  it("may be a pull request whose fork is gone, and a run without branch", async () => {
    const gone = (body: unknown) => changed(body, "head.repo", () => null);
    scene.github.inject({ operation: "pulls/get", fault: { kind: "reply edited", edit: gone } });
    expect(await scene.port.pull(1)).toMatchObject({ headRepository: null, headSha: tip });
    const detached = (body: unknown) => changed(body, "head_branch", () => null);
    scene.github.inject({
      operation: "actions/get-workflow-run",
      fault: { kind: "reply edited", edit: detached },
    });
    expect(await scene.port.run(runId)).toMatchObject({ headBranch: null });
  });

  it("never is a merge: the trial merge of an open pull request is none", async () => {
    const edit = (body: unknown) => changed(body, "merge_commit_sha", () => "1".repeat(40));
    scene.github.inject({ operation: "pulls/get", fault: { kind: "reply edited", edit } });
    expect(await scene.port.pull(1)).toMatchObject({ merged: false, mergeSha: null });
  });
});
