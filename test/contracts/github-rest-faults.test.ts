import { primaryRateLimit, secondaryRateLimit, serverError } from "../github/rest/faults.ts";
import { failureOf, makeRestScene, type RestScene, repo } from "../github/rest/rest-scene.ts";

/** A request without any client in between. */
function send({ github }: RestScene, path: string, request: RequestInit = {}) {
  const token = github.createToken({ permissions: { contents: "write", "pull-requests": "write" } });
  return fetch(`${github.url}${path}`, { ...request, headers: { authorization: `Bearer ${token}` } });
}

describe("a call that GitHub doesn't describe so", () => {
  it.each([
    ["a missing field", "POST", "/repos/acme/widgets/git/refs", { ref: "refs/heads/x" }, "'sha'"],
    [
      "a wrong type",
      "POST",
      "/repos/acme/widgets/git/refs",
      { ref: "refs/heads/x", sha: 1 },
      "/sha: must be string",
    ],
    [
      "a value that isn't one",
      "PUT",
      "/repos/acme/widgets/pulls/1/merge",
      { merge_method: "fast" },
      "merge_method",
    ],
    ["a misspelt name", "PUT", "/repos/acme/widgets/pulls/1/merge", { sah: "x" }, "GitHub knows no sah"],
    ["a body that is missing", "POST", "/repos/acme/widgets/git/refs", undefined, "the body is missing"],
    ["a body that isn't expected", "DELETE", "/repos/acme/widgets/git/refs/heads/x", {}, "not expected"],
    ["an unknown parameter", "GET", "/repos/acme/widgets/pulls?sate=all", undefined, "query"],
    ["a number that isn't one", "GET", "/repos/acme/widgets/pulls/one", undefined, "path/pull_number"],
    ["an unknown path", "GET", "/repos/acme/widgets/pull/1", undefined, "no such call"],
  ])("fails loudly: %s", async (_, method, path, body, reason) => {
    await using scene = await makeRestScene();
    const answer = await send(scene, path, { method, ...(body && { body: JSON.stringify(body) }) });
    expect(answer.status).toBe(500);
    expect(scene.github.violations).toHaveLength(1);
    expect(scene.github.violations[0]).toContain(reason);
  });

  it("fails also when it is the fake that answers wrongly", async () => {
    await using scene = await makeRestScene();
    Object.assign(scene.github.world.settings, { defaultBranch: 7 });
    const { status } = await failureOf(scene.client().repos.get(repo));
    expect(status).toBe(500);
    expect(scene.github.violations).toEqual(["repos/get answer 200: /default_branch: must be string"]);
  });
});

describe("a token", () => {
  it("reaches only what its job was given", async () => {
    await using scene = await makeRestScene();
    const { repos, git, pulls } = scene.client({ permissions: { contents: "read", actions: "none" } });
    await repos.getBranch({ ...repo, branch: "main" });
    const sha = await scene.scene.git(["rev-parse", "main"]);
    for (const call of [
      git.createRef({ ...repo, ref: "refs/heads/x", sha }),
      pulls.list(repo),
      repos.getEnvironment({ ...repo, environment_name: "x" }),
    ])
      expect(await failureOf(call)).toEqual({
        status: 403,
        message: "Resource not accessible by integration",
      });
    expect(await scene.scene.git(["for-each-ref", "--format=%(refname)"], scene.remote)).toBe(
      "refs/heads/main",
    );
    expect(scene.github.violations).toEqual([]);
  });

  it("is good for nothing when it is unknown or its job has ended, and for no other repository", async () => {
    await using scene = await makeRestScene();
    const token = scene.github.createToken({ permissions: {} });
    const get = (name: string, authorization: string) =>
      fetch(`${scene.github.url}/repos/acme/${name}`, { headers: { authorization } });
    expect((await get("widgets", `token ${token}`)).status).toBe(200);
    expect((await get("gadgets", `token ${token}`)).status).toBe(404);
    expect((await get("widgets", "token ghs_madeup")).status).toBe(401);
    scene.github.revokeToken(token);
    expect((await get("widgets", `token ${token}`)).status).toBe(401);
    expect(scene.github.violations).toEqual([]);
  });
});

describe("a fault", () => {
  it("answers instead of doing, as often as asked, and then is gone", async () => {
    await using scene = await makeRestScene();
    const sha = await scene.scene.git(["rev-parse", "main"]);
    scene.github.inject({ operation: "git/create-ref", fault: serverError(502), times: 2 });
    const create = () => scene.client().git.createRef({ ...repo, ref: "refs/heads/x", sha });
    expect((await failureOf(create())).status).toBe(502);
    expect((await failureOf(create())).status).toBe(502);
    await create();
    expect(scene.github.count("git/create-ref")).toBe(3);
    expect(scene.github.calls.map(({ status }) => status)).toEqual([502, 502, 201]);
  });

  it("can be a rate limit of either kind", async () => {
    await using scene = await makeRestScene();
    scene.github.inject({ operation: "repos/get", fault: primaryRateLimit() });
    scene.github.inject({ operation: "repos/get", fault: secondaryRateLimit() });
    const [first, second] = [
      await send(scene, "/repos/acme/widgets"),
      await send(scene, "/repos/acme/widgets"),
    ];
    expect([first.status, first.headers.get("x-ratelimit-remaining")]).toEqual([403, "0"]);
    expect([second.status, second.headers.get("retry-after")]).toEqual([403, "0"]);
  });

  it("can lose the request, or the reply of something that was done", async () => {
    await using scene = await makeRestScene();
    const { issues } = scene.client();
    const issue_number = scene.github.people.openIssue();
    const comment = () => issues.createComment({ ...repo, issue_number, body: "once" });
    scene.github.inject({ operation: "issues/create-comment", fault: { kind: "request lost" } });
    await expect(comment()).rejects.toThrow();
    expect(scene.github.world.comments.size).toBe(0);
    scene.github.inject({ operation: "issues/create-comment", fault: { kind: "reply lost" } });
    await expect(comment()).rejects.toThrow();
    expect(scene.github.world.comments.size).toBe(1);
    expect(scene.github.calls.map(({ status }) => status)).toEqual([0, 0]);
  });

  it("can cut a reply in half or change what it says", async () => {
    await using scene = await makeRestScene();
    scene.github.inject({ operation: "repos/get", fault: { kind: "reply truncated" } });
    const edit = (body: object) => ({ ...body, default_branch: undefined });
    scene.github.inject({ operation: "repos/get", fault: { kind: "reply edited", edit } });
    await expect((await send(scene, "/repos/acme/widgets")).json()).rejects.toThrow(SyntaxError);
    const edited = (await (await send(scene, "/repos/acme/widgets")).json()) as object;
    expect(edited).toHaveProperty("full_name");
    expect(edited).not.toHaveProperty("default_branch");
    expect(scene.github.violations).toEqual([]);
  });

  it("can meet each operation once", async () => {
    await using scene = await makeRestScene();
    scene.github.inject({ operation: "each", fault: serverError(503) });
    const paths = ["/repos/acme/widgets", "/repos/acme/widgets/branches/main", "/repos/acme/widgets"];
    const statuses: number[] = [];
    for (const path of paths) statuses.push((await send(scene, path)).status);
    expect(statuses).toEqual([503, 503, 200]);
  });
});
