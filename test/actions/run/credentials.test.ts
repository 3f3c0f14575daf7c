import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { readCredentials } from "../../../src/actions/run/credentials.ts";
import { readInputs } from "../../../src/actions/runner/inputs.ts";
import { shredCredentials } from "../../../src/agents/credentials/shred-credentials.ts";
import {
  apiKey,
  claudeFile,
  codexFile,
  openaiKey,
  refreshToken,
} from "../../agents/credentials/made-up-logins.ts";
import { temporary } from "../../session/temporary.ts";
import { readCommandFile } from "../runner/command-file.ts";

const future = Date.now() + 30 * 86_400_000;

/** Reads what a workflow gave, and tells what the log and the step's state hold of it. */
function reading(given: Readonly<Record<string, string>>) {
  const place = temporary();
  const env = {
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
      return { read: await readCredentials(readInputs(env), env), log: written.join("") };
    } finally {
      log.mockRestore();
    }
  };
  return { ...place, read, noted: () => Object.fromEntries(readCommandFile(env.GITHUB_STATE)).credentials };
}

describe("the credentials that a workflow gives", () => {
  it("are hidden from the log, every token of them, before anything is said of them", async () => {
    const login = claudeFile({ expiresAt: future });
    using place = reading({ "anthropic-api-key": apiKey, "claude-credentials": JSON.stringify(login) });
    const { read, log } = await place.read();
    for (const value of [apiKey, refreshToken]) expect(log).toContain(`::add-mask::${value}\n`);
    expect(read.secrets).toContain(refreshToken);
    const said = log.split("\n").filter((line) => !line.startsWith("::add-mask::"));
    expect(said.join("")).toMatch(/^::notice title=dev-agent::claude-credentials: in order, but no agent /);
    expect(log.lastIndexOf("::add-mask::")).toBeLessThan(log.indexOf("::notice"));
  });

  it("are found by the step that destroys them", async () => {
    using place = reading({ "claude-credentials": JSON.stringify(claudeFile({ expiresAt: future })) });
    await place.read();
    const noted = place.noted() ?? "";
    expect(existsSync(join(noted, "claude/.credentials.json"))).toBe(true);
    await shredCredentials(noted);
    expect(readdirSync(place.directory)).toEqual(["state"]);
  });

  it("reach the session as one key, whatever else is given", async () => {
    using place = reading({
      "anthropic-api-key": apiKey,
      "openai-api-key": openaiKey,
      "anthropic-base-url": "https://p",
    });
    const { variables } = (await place.read()).read;
    expect(variables).toEqual({ ANTHROPIC_API_KEY: apiKey, ANTHROPIC_BASE_URL: "https://p" });
  });

  it("may be none at all", async () => {
    using place = reading({});
    expect(await place.read()).toEqual({ read: { secrets: [], variables: {} }, log: "" });
  });

  it("leave nothing on the machine where one of them can't be used", async () => {
    const login = JSON.stringify(claudeFile({ expiresAt: future }));
    using place = reading({
      "claude-credentials": login,
      "codex-auth": JSON.stringify({ ...codexFile(), tokens: {} }),
    });
    await expect(place.read()).rejects.toMatchObject({ code: "credential" });
    expect(readdirSync(place.directory)).toEqual([]);
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
