import { writeFileSync } from "node:fs";
import { cleanEnvironment } from "../../../src/actions/runner/clean-environment.ts";
import { readContext } from "../../../src/actions/runner/context.ts";
import { readForm } from "../../../src/actions/runner/form.ts";
import { temporary } from "../../session/temporary.ts";

const env = {
  GITHUB_REPOSITORY: "owner/repo",
  GITHUB_RUN_ID: "18446744073",
  GITHUB_RUN_ATTEMPT: "2",
  GITHUB_SERVER_URL: "https://github.com",
  GITHUB_API_URL: "https://api.github.com",
  GITHUB_WORKSPACE: "/home/runner/work/repo/repo",
  RUNNER_TEMP: "/home/runner/work/_temp",
  GITHUB_WORKFLOW_REF: "owner/repo/.github/workflows/goal.yml@refs/heads/main",
};

describe("the job that an action runs in", () => {
  it("is read from what the runner sets", () => {
    expect(readContext(env)).toEqual({
      repository: "owner/repo",
      runId: 18_446_744_073,
      runAttempt: 2,
      serverUrl: "https://github.com",
      apiUrl: "https://api.github.com",
      workspace: "/home/runner/work/repo/repo",
      temp: "/home/runner/work/_temp",
      workflow: { file: "goal.yml", ref: "main" },
    });
  });

  it.each([
    ["owner/repo/.github/workflows/goal.yml@refs/heads/feature/x@y", "feature/x@y"],
    ["owner/repo/.github/workflows/goal.yml@refs/tags/v1", "refs/tags/v1"],
    ["owner/repo/.github/workflows/goal.yml@refs/pull/7/merge", "refs/pull/7/merge"],
  ])("is of the branch that its workflow was started on: %s", (reference, ref) => {
    expect(readContext({ ...env, GITHUB_WORKFLOW_REF: reference }).workflow).toEqual({
      file: "goal.yml",
      ref,
    });
  });

  it.each(Object.keys(env).flatMap((name) => [[name, undefined] as const, [name, ""] as const]))(
    "is refused where %s is %j, as on a machine that is no runner",
    (name, value) => {
      expect(() => readContext({ ...env, [name]: value })).toThrow(
        expect.objectContaining({
          code: "not-on-runner",
          kind: "configuration",
          message: `This is an action of GitHub Actions, and ${name} isn't set as a runner sets it.`,
        }),
      );
    },
  );

  it.each([
    ["GITHUB_RUN_ID", "0"],
    ["GITHUB_RUN_ID", "-7"],
    ["GITHUB_RUN_ID", "7.5"],
    ["GITHUB_RUN_ID", "1e3"],
    ["GITHUB_RUN_ID", "0x10"],
    ["GITHUB_RUN_ID", " 7"],
    ["GITHUB_RUN_ID", "9".repeat(20)],
    ["GITHUB_RUN_ATTEMPT", "first"],
    ["GITHUB_RUN_ATTEMPT", "0"],
    ["GITHUB_WORKFLOW_REF", "goal.yml"],
    ["GITHUB_WORKFLOW_REF", "owner/repo/.github/workflows/goal.yml"],
    ["GITHUB_WORKFLOW_REF", "owner/repo/.github/workflows/@refs/heads/main"],
    ["GITHUB_WORKFLOW_REF", "owner/repo/elsewhere/goal.yml@refs/heads/main"],
  ])("is refused where %s is %j", (name, value) => {
    expect(() => readContext({ ...env, [name]: value })).toThrow(
      expect.objectContaining({ code: "not-on-runner" }),
    );
  });
});

describe("the environment that a session may know", () => {
  it("is where things are and how the network is reached", () => {
    const known = {
      ...{ PATH: "/bin", HOME: "/h", LANG: "C", LC_ALL: "C", TMPDIR: "/t", CI: "true", XDG_CACHE_HOME: "/c" },
      ...{
        https_proxy: "http://p",
        NO_PROXY: "localhost",
        NODE_EXTRA_CA_CERTS: "/ca",
        GIT_SSL_CAINFO: "/ca",
      },
      ...{ npm_config_registry: "https://r", PIP_INDEX_URL: "https://p", GOPROXY: "https://g" },
    };
    expect(cleanEnvironment(known)).toEqual(known);
  });

  it.each([
    ...["GITHUB_TOKEN", "GH_TOKEN", "INPUT_GITHUB-TOKEN", "INPUT_ANTHROPIC-API-KEY", "STATE_credentials"],
    ...[
      "ANTHROPIC_API_KEY",
      "OPENAI_API_KEY",
      "CLAUDE_CODE_OAUTH_TOKEN",
      "AWS_SECRET_ACCESS_KEY",
      "NPM_TOKEN",
    ],
    ...[
      "ACTIONS_RUNTIME_TOKEN",
      "ACTIONS_ID_TOKEN_REQUEST_TOKEN",
      "ACTIONS_RESULTS_URL",
      "ACTIONS_CACHE_URL",
    ],
    ...[
      "GITHUB_ENV",
      "GITHUB_OUTPUT",
      "GITHUB_PATH",
      "GITHUB_STATE",
      "GITHUB_STEP_SUMMARY",
      "GITHUB_EVENT_PATH",
    ],
    ...["NODE_OPTIONS", "LD_PRELOAD", "BASH_ENV", "GIT_SSH_COMMAND", "GIT_CONFIG_GLOBAL", "GIT_ASKPASS"],
    ...["npm_config__authToken", "MY_PATH", "PATH2", "HOMEPAGE", "A_VARIABLE_THAT_NOBODY_KNOWS"],
  ])("doesn't hold %s", (name) => {
    expect(cleanEnvironment({ [name]: "x", PATH: "/bin" })).toEqual({ PATH: "/bin" });
  });
});

describe("the form that a person filled in", () => {
  const formOf = (event: string) => {
    using place = temporary();
    writeFileSync(place.path("event.json"), event);
    return readForm({ GITHUB_EVENT_PATH: place.path("event.json") });
  };

  it("is its fields as text", () => {
    const inputs = {
      goal: "Add\na flag",
      "max-rounds": 3,
      "spec-gate": true,
      note: null,
      list: ["x"],
      deep: {},
    };
    expect(formOf(JSON.stringify({ inputs }))).toEqual({
      goal: "Add\na flag",
      "max-rounds": "3",
      "spec-gate": "true",
    });
  });

  it.each(["{}", '{"inputs":null}', '{"inputs":[]}', '{"inputs":"x"}', "[]", "null", "", "{", "\ufeff{}"])(
    "is empty where the event is %j",
    (event) => {
      expect(formOf(event)).toEqual({});
    },
  );

  it("is empty where there is no event", () => {
    expect(readForm({})).toEqual({});
    expect(readForm({ GITHUB_EVENT_PATH: "" })).toEqual({});
  });
});
