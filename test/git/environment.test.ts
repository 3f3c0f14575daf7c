import { firstProblem } from "../../src/git/commands.ts";
import { hardenedEnvironment, networkEnvironment } from "../../src/git/environment.ts";

const user = {
  PATH: "/bin",
  HOME: "/home/ada",
  SSH_AUTH_SOCK: "/run/agent",
  ANTHROPIC_API_KEY: "key",
  GIT_DIR: "/elsewhere/.git",
  GIT_INDEX_FILE: "/elsewhere/index",
  GIT_EXTERNAL_DIFF: "/evil",
  GIT_SSH_COMMAND: "ssh -i key",
  GIT_CONFIG_COUNT: "1",
  GIT_CONFIG_GLOBAL: "/home/ada/.gitconfig",
  UNSET: undefined,
};

describe("git's environment", () => {
  it("has nothing of the person's but the search path when it works on agents' commits", () => {
    const environment = hardenedEnvironment(user);
    expect(environment).toMatchObject({ PATH: "/bin", HOME: "/dev/null", GIT_CONFIG_GLOBAL: "/dev/null" });
    for (const name of [
      "SSH_AUTH_SOCK",
      "ANTHROPIC_API_KEY",
      "GIT_DIR",
      "GIT_SSH_COMMAND",
      "GIT_CONFIG_COUNT",
    ])
      expect(environment).not.toHaveProperty(name);
  });

  it("has what logs the person in, and no repository of theirs, when it reaches a remote", () => {
    const environment = networkEnvironment(user);
    expect(environment).toMatchObject({
      HOME: "/home/ada",
      SSH_AUTH_SOCK: "/run/agent",
      GIT_SSH_COMMAND: "ssh -i key",
      GIT_CONFIG_GLOBAL: "/home/ada/.gitconfig",
      GIT_CONFIG_COUNT: "1",
      GIT_TERMINAL_PROMPT: "0",
    });
    for (const name of ["GIT_DIR", "GIT_INDEX_FILE", "GIT_EXTERNAL_DIFF", "UNSET"])
      expect(environment).not.toHaveProperty(name);
  });
});

describe("what pays for models", () => {
  it.each([
    "ANTHROPIC_API_KEY",
    "ANTHROPIC_AUTH_TOKEN",
    "CLAUDE_CODE_OAUTH_TOKEN",
    "OPENAI_API_KEY",
    "CODEX_API_KEY",
    "SOME_OTHER_API_KEY",
  ])("is not given to git, ssh or a credential helper: %s", (name) => {
    expect(networkEnvironment({ ...user, [name]: "key" })).not.toHaveProperty(name);
  });

  it("is told from what logs in to a server", () => {
    const logins = { GITHUB_TOKEN: "a", GH_TOKEN: "b", AWS_PROFILE: "c", GIT_ASKPASS: "d" };
    expect(networkEnvironment({ ...user, ...logins })).toMatchObject(logins);
  });
});

describe("what git complains of", () => {
  it("is told by the line that says why, without logins", () => {
    const stderr =
      "warning: x\nfatal: unable to access 'https://ada:tok@example.org/x.git/': 403.\nhint: y\n";
    expect(firstProblem(stderr)).toBe("unable to access 'https://example.org/x.git/': 403");
  });

  it("is not the advice that comes before it", () => {
    const stderr =
      "hint: Support for <GIT_DIR>/info/grafts is deprecated\nhint:\n! [rejected] main -> main\n";
    expect(firstProblem(stderr)).toBe("! [rejected] main -> main");
    expect(firstProblem("hint: only advice\n")).toBe("no reason given");
  });
});
