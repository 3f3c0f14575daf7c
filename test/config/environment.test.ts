import { readEnvironment } from "../../src/config/environment.ts";

describe("reading the environment", () => {
  it("takes an empty variable as absent", () => {
    const environment = readEnvironment({ ANTHROPIC_API_KEY: "", NO_COLOR: "", CI: "", GITLEAKS_PATH: "" });
    expect(environment).toMatchObject({
      anthropicApiKey: undefined,
      gitleaksPath: undefined,
      ci: false,
      colour: "auto",
    });
  });

  it("takes false and 0 as switched off", () => {
    expect(readEnvironment({ CI: "false", DEV_AGENT_DEBUG: "0" })).toMatchObject({ ci: false, debug: false });
    expect(readEnvironment({ CI: "true", DEV_AGENT_DEBUG: "1" })).toMatchObject({ ci: true, debug: true });
  });

  it("lets NO_COLOR win over FORCE_COLOR", () => {
    expect(readEnvironment({ FORCE_COLOR: "1" }).colour).toBe("always");
    expect(readEnvironment({ FORCE_COLOR: "1", NO_COLOR: "1" }).colour).toBe("never");
  });

  it("puts the cache where the desktop says, else below the home directory", () => {
    expect(readEnvironment({ XDG_CACHE_HOME: "/c", HOME: "/h" }).cacheDirectory).toBe("/c/dev-agent");
    expect(readEnvironment({ HOME: "/h" }).cacheDirectory).toBe("/h/.cache/dev-agent");
  });

  it("puts the cache into the temporary directory where there is no home, a place per user", () => {
    const place = `dev-agent-cache-${process.getuid?.()}`;
    expect(readEnvironment({ TMPDIR: "/t" }).cacheDirectory).toBe(`/t/${place}`);
    expect(readEnvironment({ HOME: "" }).cacheDirectory).toBe(`/tmp/${place}`);
  });

  it("finds where the vendors' programs keep their logins", () => {
    expect(readEnvironment({ HOME: "/h" })).toMatchObject({
      ...{ claudeDirectory: "/h/.claude", codexDirectory: "/h/.codex" },
    });
    const set = { HOME: "/h", CLAUDE_CONFIG_DIR: "/c", CODEX_HOME: "/x" };
    expect(readEnvironment(set)).toMatchObject({ claudeDirectory: "/c", codexDirectory: "/x" });
  });

  it("takes a key of OpenAI by either name", () => {
    expect(readEnvironment({ CODEX_API_KEY: "c" }).openaiApiKey).toBe("c");
    expect(readEnvironment({ CODEX_API_KEY: "c", OPENAI_API_KEY: "o" }).openaiApiKey).toBe("o");
  });

  it("passes on how registries are found, and no other variable", () => {
    const { registries } = readEnvironment({
      PIP_INDEX_URL: "https://pypi.example.org",
      SECRET: "x",
      GOPROXY: "",
    });
    expect(registries).toEqual({ PIP_INDEX_URL: "https://pypi.example.org" });
  });
});
