import type { Fault } from "../github/rest/faults.ts";
import { branch, edited, makePullScene, mergeOf, type PullScene, queue } from "../github/rest/pull-scene.ts";
import { allRights, repo } from "../github/rest/rest-scene.ts";

describe("the checks of a commit", () => {
  it("are check runs and statuses, each as it stands", async () => {
    await using scene = await makePullScene();
    const { people } = scene.github;
    const { repos } = scene.client();
    const conclusions = ["success", "neutral", "skipped", "failure", "cancelled", "timed_out", null] as const;
    for (const conclusion of conclusions)
      people.reportCheck({ branch, name: `run ${conclusion}`, conclusion });
    people.reportCheck({ branch, name: "run success", conclusion: "failure", app: 99 });
    const url = "https://ci.example/1";
    for (const state of ["success", "pending", "failure", "error"] as const)
      await repos.createCommitStatus({ ...repo, sha: scene.tip, state, context: state, target_url: url });
    const found = (await scene.port.checks(scene.tip)).map(({ context, app, state }) => [
      context,
      app,
      state,
    ]);
    expect(found).toEqual([
      ...["success", "neutral", "skipped"].map((name) => [`run ${name}`, 15_368, "passed"]),
      ...["failure", "cancelled", "timed_out"].map((name) => [`run ${name}`, 15_368, "failed"]),
      ["run null", 15_368, "running"],
      ["run success", 99, "failed"],
      ...[
        ["success", null, "passed"],
        ["pending", null, "running"],
        ["failure", null, "failed"],
        ["error", null, "failed"],
      ],
    ]);
    const urls = (await scene.port.checks(scene.tip)).map((check) => check.url);
    expect(urls[0]).toMatch(/^https:\/\/.*\/runs\/\d+$/);
    expect(urls.at(-1)).toBe(url);
  });

  it("are the newest of each name, and none where nothing has reported", async () => {
    await using scene = await makePullScene();
    expect(await scene.port.checks(scene.tip)).toEqual([]);
    for (const conclusion of ["failure", "success"] as const)
      scene.github.people.reportCheck({ branch, name: "test", conclusion });
    expect(await scene.port.checks(scene.tip)).toMatchObject([{ context: "test", state: "passed" }]);
  });

  it("are read to the last page", async () => {
    await using scene = await makePullScene({ rules: [] });
    const { world, people } = scene.github;
    const id = people.reportCheck({ branch, name: "0", conclusion: "success" });
    const one = world.checkRuns.get(id);
    const [creator] = world.people.values();
    if (one === undefined || creator === undefined) throw new Error("nothing was reported");
    for (let at = 1; at <= 100; at += 1) {
      world.checkRuns.set(id + at, { ...one, id: id + at, said: { ...one.said, name: `${at}` } });
      const told = { description: null, targetUrl: null, creator, createdAt: world.now() };
      world.statuses.push({ ...{ id: at, sha: scene.tip, state: "success", context: `s${at}` }, ...told });
    }
    const found = await scene.port.checks(scene.tip);
    expect(found.map(({ context }) => context)).toEqual([
      ...Array.from({ length: 101 }, (_, at) => `${at}`),
      ...Array.from({ length: 100 }, (_, at) => `s${at + 1}`),
    ]);
    expect(scene.github.count("repos/get-combined-status-for-ref")).toBe(2);
  });

  it.each([
    ["checks", "checks/list-for-ref"],
    ["statuses", "repos/get-combined-status-for-ref"],
  ])(
    "are refused without the right to read %s, and where GitHub says something else",
    async (right, operation) => {
      await using scene = await makePullScene();
      scene.github.people.reportCheck({ branch, name: "test", conclusion: "success" });
      const port = await scene.portWith({ permissions: { ...allRights, [right]: "none" } });
      await expect(port.checks(scene.tip)).rejects.toMatchObject({
        ...{ code: "github-denied", remedy: expect.stringContaining(`${right}: read`) },
      });
      scene.github.inject({ operation, fault: edited(() => ({ total_count: 0 })) });
      await expect(scene.port.checks(scene.tip)).rejects.toMatchObject({ code: "github-unreadable" });
    },
  );
});

describe("a commit made through GitHub", () => {
  it("is signed for a bot, with exactly this tree, message and parent", async () => {
    await using scene = await makePullScene();
    const tree = await scene.git("rev-parse", `${branch}^{tree}`);
    const parent = await scene.git("rev-parse", "main");
    const made = await scene.port.createCommit({ message: "Greet\n\nAll\n", tree, parents: [parent] });
    expect(made).toEqual({ sha: expect.stringMatching(/^[0-9a-f]{40}$/), verified: true });
    expect(await scene.git("log", "-1", "--format=%T %P%n%B", made.sha)).toBe(
      `${tree} ${parent}\nGreet\n\nAll`,
    );
  });

  it("is not signed for a person, and refused where its parts are missing", async () => {
    await using scene = await makePullScene();
    const tree = await scene.git("rev-parse", `${branch}^{tree}`);
    const commit = { message: "Greet", tree, parents: [scene.tip] };
    const port = await scene.portWith({ token: scene.github.createToken({ login: "bob" }) });
    expect((await port.createCommit(commit)).verified).toBe(false);
    for (const wrong of [{ tree: scene.tip }, { parents: [tree] }])
      await expect(scene.port.createCommit({ ...commit, ...wrong })).rejects.toMatchObject({
        ...{ code: "github-refused", kind: "policy" },
      });
    const fault = edited((body: object) => ({ ...body, verification: {} }));
    scene.github.inject({ operation: "git/create-commit", fault });
    await expect(scene.port.createCommit(commit)).rejects.toMatchObject({ code: "github-unreadable" });
  });
});

describe("a branch that is moved", () => {
  const away = async (scene: PullScene) => ({ from: scene.tip, to: await scene.git("rev-parse", "main") });

  it("is at the other commit, also where that is no descendant, and moved once", async () => {
    await using scene = await makePullScene();
    const move = await away(scene);
    await scene.port.moveBranch(branch, move);
    await scene.port.moveBranch(branch, move);
    expect(await scene.git("rev-parse", branch)).toBe(move.to);
    expect(scene.github.count("git/update-ref")).toBe(1);
  });

  it("stays where somebody else put it, or gone", async () => {
    await using scene = await makePullScene();
    const move = await away(scene);
    const theirs = scene.github.people.pushCommit({ branch, files: { "more.txt": "more\n" } });
    await expect(scene.port.moveBranch(branch, move)).rejects.toMatchObject({
      ...{ code: "branch-moved", kind: "policy", message: expect.stringContaining(`at ${theirs}`) },
    });
    expect(await scene.git("rev-parse", branch)).toBe(theirs);
    await expect(scene.port.moveBranch("gone", move)).rejects.toMatchObject({
      ...{ code: "branch-moved", message: expect.stringContaining("gone is gone") },
    });
    expect(scene.github.count("git/update-ref")).toBe(0);
  });

  it("stays where somebody put it while an answer was missing", async () => {
    await using scene = await makePullScene();
    const move = await away(scene);
    let theirs = "";
    const push = (body: unknown) => {
      theirs = scene.github.people.pushCommit({ branch, files: { "more.txt": "more\n" } });
      return body;
    };
    scene.github.inject({ operation: "git/get-ref", fault: edited(push) });
    scene.github.inject({ operation: "git/update-ref", fault: { kind: "request lost" } });
    await expect(scene.port.moveBranch(branch, move)).rejects.toMatchObject({ code: "branch-moved" });
    expect(await scene.git("rev-parse", branch)).toBe(theirs);
  });

  it("is refused in GitHub's words where rules keep it", async () => {
    await using scene = await makePullScene();
    scene.github.people.protectBranch(branch, { rules: [{ type: "non_fast_forward" }] });
    const moving = scene.port.moveBranch(branch, await away(scene));
    await expect(moving).rejects.toMatchObject({ code: "github-refused" });
    expect(await scene.git("rev-parse", branch)).toBe(scene.tip);
  });
});

describe("where a pull request stands", () => {
  it("is told from its opening to its merge", async () => {
    await using scene = await makePullScene();
    const { port, github, tip } = scene;
    const open = { state: "open", headSha: tip, mergeSha: null, automatic: false, queued: false };
    const first = await port.progress(1);
    expect(first).toEqual({ id: expect.any(String), ...open });
    await port.mergeWhenReady(1, mergeOf(tip));
    expect(await port.progress(1)).toEqual({ ...first, automatic: true });
    github.people.reportCheck({ branch, name: "test", conclusion: "success" });
    const mergeSha = await scene.git("rev-parse", "main");
    expect(await port.progress(1)).toEqual({ ...first, state: "merged", mergeSha });
    expect(await scene.git("log", "-1", "--format=%B", "main")).toBe("Landed\n\nAs approved");
  });

  it("is told of one in the queue, and of one that is closed", async () => {
    await using scene = await makePullScene({ rules: queue });
    await scene.port.enqueue(1, scene.tip);
    expect(await scene.port.progress(1)).toMatchObject({ state: "open", automatic: false, queued: true });
    await scene.port.closePull(1);
    expect(await scene.port.progress(1)).toMatchObject({ state: "closed", mergeSha: null, queued: false });
  });

  it("is refused where there is none, where it may not be read, and where GitHub says something else", async () => {
    await using scene = await makePullScene();
    const { port, github } = scene;
    await expect(port.progress(7)).rejects.toMatchObject({ code: "github-refused", kind: "policy" });
    const blind = await scene.portWith({ permissions: { ...allRights, "pull-requests": "none" } });
    await expect(blind.progress(1)).rejects.toMatchObject({
      ...{ code: "github-denied", remedy: expect.stringContaining("pull-requests: read") },
    });
    const strange: readonly object[] = [
      ...[{ id: 1 }, { state: "DRAFT" }, { headRefOid: "main" }, { isInMergeQueue: null }],
      ...[
        { autoMergeRequest: undefined },
        { mergeCommit: undefined },
        { state: "MERGED", mergeCommit: null },
      ],
    ];
    for (const change of strange) {
      const edit = ({ data }: { data: { repository: { pullRequest: object } } }) => ({
        data: { repository: { pullRequest: { ...data.repository.pullRequest, ...change } } },
      });
      github.inject({ operation: "graphql/repository", fault: edited(edit) });
      await expect(port.progress(1)).rejects.toMatchObject({ code: "github-unreadable" });
    }
    for (const body of [
      {},
      { data: null },
      { data: { repository: null } },
      { errors: [] },
      { errors: [{}] },
    ]) {
      github.inject({ operation: "graphql/repository", fault: edited(() => body) });
      await expect(port.progress(1)).rejects.toMatchObject({ code: "github-unreadable" });
    }
  });

  it("is asked again where GraphQL is limited or fails with status 200", async () => {
    await using scene = await makePullScene();
    const answer = (error: object, headers = {}): Fault => ({
      ...{ kind: "answer", status: 200, body: { data: null, errors: [error] }, headers },
    });
    const operation = "graphql/repository";
    const limit = { type: "RATE_LIMITED", message: "API rate limit already exceeded for installation." };
    const reset = { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "1" };
    scene.github.inject({ operation, fault: answer(limit, { "retry-after": "7" }) });
    scene.github.inject({
      operation,
      fault: answer({ message: "You have exceeded a secondary rate limit." }),
    });
    scene.github.inject({ operation, fault: answer(limit, reset) });
    const broken = { message: "Something went wrong while executing your query. Please include `AB:12`" };
    scene.github.inject({ operation, fault: answer(broken) });
    const before = scene.waits.length;
    expect(await scene.port.progress(1)).toMatchObject({ state: "open" });
    expect(scene.waits.slice(before)).toEqual([7_000, 120_000, 1_000, 8_000]);
  });
});
