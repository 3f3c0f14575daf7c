import { createBubblewrap } from "../../src/sandbox/bubblewrap.ts";
import { findBubblewrap } from "../../src/sandbox/find-bubblewrap.ts";
import { createUnsandboxed } from "../../src/sandbox/none.ts";
import { createWorkspaceFixture } from "../sandbox/workspace-fixture.ts";

const path = process.env.PATH ?? "";
const nodePath = process.execPath;

/** What a job's machine and a person's terminal hold, besides what nobody has thought of. */
const foreign = {
  ...{ GITHUB_TOKEN: "ghs_foreign-canary-1", GH_TOKEN: "ghp_foreign-canary-2" },
  ...{
    ACTIONS_RUNTIME_TOKEN: "eyJ-foreign-canary-3",
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: "eyJ-foreign-canary-4",
  },
  ...{
    ACTIONS_ID_TOKEN_REQUEST_URL: "https://foreign-canary-5",
    ACTIONS_CACHE_URL: "https://foreign-canary-6",
  },
  ...{ ANTHROPIC_API_KEY: "sk-ant-foreign-canary-7", OPENAI_API_KEY: "sk-foreign-canary-8" },
  ...{ CLAUDE_CODE_OAUTH_TOKEN: "sk-ant-oat-foreign-canary-9", CODEX_API_KEY: "sk-foreign-canary-10" },
  ...{ AWS_SECRET_ACCESS_KEY: "foreign-canary-11", NPM_TOKEN: "npm_foreign-canary-12" },
  ...{ "INPUT_ANTHROPIC-API-KEY": "sk-ant-foreign-canary-13", STATE_credentials: "/foreign-canary-14" },
  ...{ CLAUDE_CONFIG_DIR: "/foreign-canary-15", CODEX_HOME: "/foreign-canary-16" },
  ...{ SSH_AUTH_SOCK: "/foreign-canary-17", NODE_OPTIONS: "--title=foreign-canary-18" },
  ...{ DEV_AGENT_SOMETHING_NEW: "foreign-canary-19" },
};

/** A program as an agent is one: it starts another, and both tell all that they were given. */
const program = `import { spawnSync } from "node:child_process";
const own = process.env;
const child = JSON.parse(spawnSync(process.execPath, ["-p", "JSON.stringify(process.env)"]).stdout);
process.stdout.write(JSON.stringify({ own, child }));
`;

const sandboxes = [
  {
    name: "bubblewrap",
    create: async () =>
      createBubblewrap({ ...(await findBubblewrap({ path })), nodePath, path, readOnlyPaths: [] }),
  },
  { name: "none", create: async () => createUnsandboxed({ nodePath, path }) },
] as const;

const usual = [
  "CI",
  "GIT_CONFIG_NOSYSTEM",
  "GIT_PAGER",
  "GIT_TERMINAL_PROMPT",
  "HOME",
  "LANG",
  "LOGNAME",
  "PAGER",
];
const quiet = [
  "PATH",
  "PIP_DISABLE_PIP_VERSION_CHECK",
  "TERM",
  "USER",
  "npm_config_audit",
  "npm_config_fund",
];
const more = ["npm_config_progress", "npm_config_update_notifier", "npm_config_fetch_retries"];
/** Where a version manager of the machine keeps its tools. */
const managers = ["ASDF_DATA_DIR", "PYENV_ROOT", "RBENV_ROOT", "RUSTUP_HOME", "VOLTA_HOME"];

describe.each(sandboxes)("what a program in the sandbox $name is given of our environment", ({ create }) => {
  const fixture = createWorkspaceFixture();
  afterAll(() => fixture.remove());

  it("is nothing but what was named for it, whatever is set around us", async () => {
    const sandbox = await create();
    const workspace = fixture.make("ws", { "agent.mjs": program });
    for (const [name, value] of Object.entries(foreign)) vi.stubEnv(name, value);
    try {
      const argv = ["node", `${sandbox.pathInside(workspace)}/agent.mjs`];
      const dummy = { ANTHROPIC_API_KEY: "a-dummy" };
      const { output } = await sandbox.run({ workspace, argv, env: dummy, timeoutMs: 30_000 });
      expect(output).not.toContain("foreign-canary");
      const { own, child } = JSON.parse(output) as Record<"own" | "child", Record<string, string>>;
      expect(own).toMatchObject(dummy);
      const known = [
        ...usual,
        ...quiet,
        ...more,
        ...managers,
        // By which its children are found, wherever they went.
        ...(sandbox.name === "none" ? ["DEV_AGENT_COMMAND", "DEV_AGENT_PROCESS"] : []),
        "ANTHROPIC_API_KEY",
        "PWD",
        "OLDPWD",
        "SHLVL",
        "_",
        "TMPDIR",
      ];
      for (const names of [own, child].map(Object.keys))
        expect(names.filter((name) => !known.includes(name))).toEqual([]);
    } finally {
      vi.unstubAllEnvs();
    }
  });
});
