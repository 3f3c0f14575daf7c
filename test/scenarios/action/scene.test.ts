import { type ActionSceneOptions, makeActionScene } from "./support/action-scene.ts";

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
});
