import { getOctokit } from "@actions/github";
import { git } from "../../github/runner/git.ts";
import { type ActionSceneOptions, makeActionScene } from "./support/action-scene.ts";
import { commentedOn, type Happening } from "./support/happenings.ts";

/** A workflow that stands in for dev-agent's, to prove what the other stories stand on. */
function standIn(jobs: string): ActionSceneOptions {
  const path = ".github/workflows/main.yml";
  const on = "on: { workflow_dispatch: { inputs: { goal: { type: string }, round: { type: string } } } }";
  const workflow = `${on}\npermissions: {}\njobs:\n${jobs}`;
  return { placement: { path, files: { [path]: workflow }, foreign: {} } };
}

/** Steps of a job that reaches the repository with its token. */
const withLogin = (contents: "read" | "write", script: string) => `
    runs-on: ubuntu-latest
    permissions: { contents: ${contents}, actions: write }
    env: { TOKEN: "\${{ github.token }}" }
    steps:
      - run: |
          login=$(printf 'x-access-token:%s' "$TOKEN" | base64 -w0)
          export GIT_CONFIG_COUNT=1 GIT_CONFIG_KEY_0="http.$GITHUB_SERVER_URL/.extraheader"
          export GIT_CONFIG_VALUE_0="AUTHORIZATION: basic $login" GIT_TERMINAL_PROMPT=0
          git clone --quiet "$GITHUB_SERVER_URL/$GITHUB_REPOSITORY" . && ${script}
`;
const commit = "git -c user.name=a -c user.email=a@example.org commit --quiet --allow-empty -m Change";
const waiting = `
  gated: { runs-on: x, environment: dev-agent-merge, steps: [{ run: "true" }] }`;

describe("the scene", () => {
  it("lets a job read and push as far as its token goes", async () => {
    await using scene = await makeActionScene(
      standIn(`
  reader: ${withLogin("read", `${commit} && ! git push --quiet origin HEAD:refs/heads/no && GIT_CONFIG_COUNT=0 && ! git ls-remote`)}
  writer: ${withLogin("write", `${commit} && git push --quiet origin HEAD:refs/heads/yes`)}`),
    );
    const record = await scene.start().end();
    expect(record.jobs).toMatchObject({ reader: { result: "success" }, writer: { result: "success" } });
    expect(Object.keys(scene.branches())).toEqual(["yes"]);
    const pushes = scene.gitServer.requests.filter(({ service }) => service === "push");
    expect(new Set(pushes.map(({ status }) => status))).toEqual(new Set([200, 403]));
  });

  it("waits for people and tells of a run that ended before", async () => {
    await using scene = await makeActionScene(standIn(waiting));
    const run = scene.start();
    await scene.whenWaiting("dev-agent-merge");
    expect(() => scene.approve("dev-agent-merge", "alice")).toThrow("alice started the run");
    scene.approve("dev-agent-merge", "bob");
    expect(await run.end()).toMatchObject({ conclusion: "success" });
    run.rerun({ jobs: ["gated"], by: "bob" });
    await scene.whenWaiting("dev-agent-merge");
    scene.reject("dev-agent-merge", "alice");
    expect(await run.end()).toMatchObject({ conclusion: "failure", attempt: 2 });
    await expect(run.waitsAt("dev-agent-merge")).rejects.toThrow("The run ended before dev-agent-merge");
  });

  it("starts the run that a job dispatched", async () => {
    const call = `curl -fsS -X POST -H "authorization: Bearer $TOKEN" "$GITHUB_API_URL/repos/$GITHUB_REPOSITORY/actions/workflows/main.yml/dispatches" -d '{"ref":"main","inputs":{"round":"2"}}'`;
    const again = withLogin("read", `test -n "$ROUND" || ${call}`).replace(
      "env: {",
      `env: { ROUND: "\${{ inputs.round }}",`,
    );
    await using scene = await makeActionScene(standIn(`\n  again: ${again}`));
    expect(await scene.start().end()).toMatchObject({ conclusion: "success" });
    const second = scene.startQueued();
    expect(scene.github.runs.get(second.id)).toMatchObject({ actor: { login: "github-actions[bot]" } });
    expect(await second.end()).toMatchObject({ conclusion: "success" });
    expect(scene.github.violations).toEqual([]);
  });

  it("starts other workflows of the project, also for a comment that is really there", async () => {
    const path = ".github/workflows/other.yml";
    const parts = ["comment.user.type", "comment.id", "action"];
    const event = parts.map((part) => `\${{ github.event.${part} }}`).join(" ");
    const said = `steps: [{ id: it, run: 'echo "said=${event}" >>"$GITHUB_OUTPUT"' }]`;
    const other = `on: [issue_comment, workflow_dispatch]\njobs: { hear: { runs-on: x, ${said} } }\n`;
    await using scene = await makeActionScene({ ...standIn(waiting), files: { [path]: other } });
    const { people } = scene.github;
    const posted = people.comment({ issue: people.openIssue(), by: "alice", body: "/approve" });
    const heard = async (happening: Happening) => {
      const record = await scene.happens(happening, path).end();
      return scene.said(record, "hear").said;
    };
    expect(await heard(commentedOn(posted))).toBe(`User ${posted.id} created`);
    const edited = people.editComment(posted.id, "bob", "/approve all");
    expect(await heard(commentedOn(edited))).toBe(`User ${posted.id} edited`);
    expect(await scene.start({ path }).end()).toMatchObject({ conclusion: "success" });
  });

  it("runs the project's CI for what an App pushes, not for what a job does", async () => {
    const checks = [{ name: "ci", conclusion: "success" }] as const;
    const push = `git fetch --quiet origin work && git switch --quiet -d FETCH_HEAD && ${commit} && git push --quiet origin HEAD:refs/heads/work`;
    await using scene = await makeActionScene({
      ...standIn(`\n  writer: ${withLogin("write", push)}`),
      checks,
    });
    const { github } = scene;
    github.people.pushCommit({ branch: "work", files: { "a.txt": "a" } });
    github.installApp({ permissions: { contents: "write" }, slug: "lander" });
    const token = github.createToken({
      login: "lander[bot]",
      permissions: { contents: "write", "pull-requests": "write", checks: "read" },
    });
    const { pulls, checks: api } = getOctokit(token, { baseUrl: github.url }).rest;
    const repo = { owner: "acme", repo: "widgets" };
    const names = async () =>
      (await api.listForRef({ ...repo, ref: "work" })).data.check_runs.map(({ name }) => name);
    await pulls.create({ ...repo, head: "work", base: "main", title: "Work" });
    expect(await names()).toEqual(["ci"]);
    expect(await scene.start().end()).toMatchObject({ conclusion: "success" });
    expect(await names()).toEqual([]);
    const { directory } = github.world.git;
    const tree = `${(await git(directory, "rev-parse", "work^{tree}")).trim()}`;
    const author = ["-c", "user.name=a", "-c", "user.email=a@example.org"];
    const sha = await git(directory, ...author, "commit-tree", tree, "-p", "work", "-m", "More");
    const login = Buffer.from(`x-access-token:${token}`).toString("base64");
    const header = `http.extraheader=AUTHORIZATION: basic ${login}`;
    const address = `${scene.gitServer.url}/acme/widgets`;
    await git(directory, "-c", header, "push", "--quiet", address, `${sha.trim()}:refs/heads/work`);
    expect(await names()).toEqual(["ci"]);
    expect(github.violations).toEqual([]);
  });
});
