import { readdirSync } from "node:fs";
import { readCredentials } from "../../../src/actions/run/credentials.ts";
import { readInputs } from "../../../src/actions/runner/inputs.ts";
import { noCredentials } from "../../../src/agents/credentials/credentials.ts";
import {
  apiKey,
  claudeFile,
  codexFile,
  jwt,
  oauthToken,
  openaiKey,
  refreshToken,
} from "../../agents/credentials/made-up-logins.ts";
import { temporary } from "../../session/temporary.ts";
import { readCommandFile } from "../runner/command-file.ts";

const requestToken = `eyJ0.${"request".repeat(6)}.x`;
const future = Date.now() + 30 * 86_400_000;

/** Reads what a workflow gave, and tells what the log and the step's state hold of it. */
function reading(given: Readonly<Record<string, string>>) {
  const place = temporary();
  const env: Record<string, string> & { GITHUB_STATE: string } = {
    ...{
      GITHUB_REPOSITORY: "o/r",
      GITHUB_RUN_ID: "7",
      GITHUB_RUN_ATTEMPT: "1",
      RUNNER_TEMP: place.directory,
    },
    ...{ GITHUB_SERVER_URL: "https://g", GITHUB_API_URL: "https://a", GITHUB_WORKSPACE: "/w" },
    GITHUB_WORKFLOW_REF: "o/r/.github/workflows/goal.yml@refs/heads/main",
    GITHUB_STATE: place.path("state"),
    ...Object.fromEntries(
      Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
  };
  const read = async () => {
    const written: string[] = [];
    const log = vi
      .spyOn(process.stdout, "write")
      .mockImplementation((text) => written.push(String(text)) > 0);
    try {
      return { read: readCredentials(readInputs(env), env), log: written.join("") };
    } finally {
      log.mockRestore();
    }
  };
  return {
    ...place,
    env,
    read,
    noted: () => Object.fromEntries(readCommandFile(env.GITHUB_STATE)).credentials,
  };
}

describe("the credentials that a workflow gives", () => {
  it("are hidden from the log, every token of them, before anything is said of them", async () => {
    const login = claudeFile({ expiresAt: future });
    using place = reading({ "anthropic-api-key": apiKey, "claude-credentials": JSON.stringify(login) });
    const { read, log } = await place.read();
    expect(log).not.toBe("");
    for (const value of [apiKey, refreshToken]) expect(log).toContain(`::add-mask::${value}\n`);
    expect(read.found.secrets).toContain(refreshToken);
    expect(log.replace(/^::add-mask::.*\n/gm, "")).toBe("");
  });

  it("are not written down, and where a program's login will lie is noted for the step that destroys it", async () => {
    using place = reading({ "claude-credentials": JSON.stringify(claudeFile({ expiresAt: future })) });
    const { read } = await place.read();
    expect(place.noted()).toBe(read.state);
    expect(read.state.startsWith(`${place.directory}/`)).toBe(true);
    expect(readdirSync(place.directory)).toEqual(["state"]);
  });

  it("reach the session each by its kind, and a key as the one variable that is set", async () => {
    using place = reading({
      "anthropic-api-key": apiKey,
      "openai-api-key": openaiKey,
      "claude-credentials": JSON.stringify(claudeFile({ expiresAt: future })),
      "codex-auth": JSON.stringify(codexFile({ access_token: jwt({ exp: future / 1_000 }) })),
      "anthropic-base-url": "https://p",
    });
    const { found, variables } = (await place.read()).read;
    expect(variables).toEqual({ ANTHROPIC_API_KEY: apiKey, ANTHROPIC_BASE_URL: "https://p" });
    expect(found).toMatchObject({
      anthropicApiKey: apiKey,
      openaiApiKey: openaiKey,
      claudePlan: { type: "file" },
      codexPlan: { type: "file" },
      unusable: {},
    });
  });

  it("take Claude's token before its file, as its own program does", async () => {
    using place = reading({
      "claude-code-oauth-token": oauthToken,
      "claude-credentials": JSON.stringify(claudeFile({ expiresAt: future })),
    });
    const { found } = (await place.read()).read;
    expect(found.claudePlan).toEqual({ type: "token", token: oauthToken });
  });

  it("take the key in Codex' file for a key, whose calls are paid one by one", async () => {
    using place = reading({ "codex-auth": JSON.stringify({ OPENAI_API_KEY: openaiKey, tokens: null }) });
    const { found } = (await place.read()).read;
    expect(found).toMatchObject({ codexPlan: null, openaiApiKey: openaiKey });
  });

  it("may be none at all", async () => {
    using place = reading({});
    const { read, log } = await place.read();
    expect(read).toMatchObject({ found: noCredentials, variables: {} });
    expect(log).toBe("");
  });

  it("leave nothing on the machine where one of them can't be used", async () => {
    using place = reading({
      "claude-credentials": JSON.stringify(claudeFile({ expiresAt: future })),
      "codex-auth": JSON.stringify({ ...codexFile(), tokens: {} }),
    });
    await expect(place.read()).rejects.toMatchObject({ code: "credential" });
    expect(readdirSync(place.directory)).toEqual([]);
  });

  it("ask GitHub who the job is in place of a stored key, where the workflow says so", async () => {
    using place = reading({
      "anthropic-api-key": apiKey,
      "anthropic-federation-rule": "fdrl_1",
      "anthropic-organization": "0b5fd2a4-8d5e-4c11-9c0f-9a1f3b6c7d8e",
    });
    await expect(place.read()).rejects.toMatchObject({ code: "federation-no-identity" });
    place.env.ACTIONS_ID_TOKEN_REQUEST_URL = "https://token.example/?v=1";
    place.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN = requestToken;
    const { read, log } = await place.read();
    expect(read.found).toMatchObject({
      anthropicApiKey: null,
      anthropicFederation: { provider: "anthropic" },
    });
    expect(read.found.secrets).toEqual(expect.arrayContaining([apiKey, requestToken]));
    expect(read.variables).toEqual({});
    expect(log).toContain(`::add-mask::${apiKey}\n`);
  });

  it.each([
    ["six hours where the workflow says nothing", {}, 5],
    ["as long as the job may take", { "job-minutes": "30" }, 0.4],
  ])("must live %s", async (_what, inputs, hours) => {
    const login = JSON.stringify(claudeFile({ expiresAt: Date.now() + hours * 3_600_000 }));
    using place = reading({ "claude-credentials": login, ...inputs });
    await expect(place.read()).rejects.toThrow(
      /^The credential claude-credentials can't be used: it lives for /,
    );
  });
});
