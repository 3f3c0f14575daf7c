import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { type CredentialPlaces, readCredentials } from "../../../src/agents/credentials/read-credentials.ts";
import { temporary } from "../../session/temporary.ts";
import {
  accessToken,
  apiKey,
  claudeFile,
  codexAccess,
  codexFile,
  codexId,
  codexRefresh,
  hoursFromNow,
  jwt,
  lifetime,
  oauthToken,
  openaiKey,
  refreshToken,
} from "./made-up-logins.ts";

/** A person's machine with these logins, each the file's content. */
function machine(logins: { readonly claude?: unknown; readonly codex?: unknown } = {}) {
  const place = temporary();
  const [claude, codex] = [place.path("home/.claude"), place.path("home/.codex")];
  const write = (directory: string, name: string, content: unknown) => {
    if (content === undefined) return;
    mkdirSync(directory, { recursive: true });
    writeFileSync(`${directory}/${name}`, typeof content === "string" ? content : JSON.stringify(content));
  };
  write(claude, ".credentials.json", logins.claude);
  write(codex, "auth.json", logins.codex);
  const read = (change: Partial<CredentialPlaces> = {}) =>
    readCredentials(
      {
        ...{ anthropicApiKey: undefined, openaiApiKey: undefined, claudeCodeOauthToken: undefined },
        ...{ claudeDirectory: claude, codexDirectory: codex },
        ...change,
      },
      lifetime,
    );
  return { ...place, claude, codex, read };
}

const both = { claude: claudeFile(), codex: codexFile() };

describe("the credentials of a person's own machine", () => {
  it("are none where there are none", () => {
    using place = machine();
    expect(place.read()).toMatchObject({
      ...{ anthropicApiKey: null, openaiApiKey: null, claudePlan: null, codexPlan: null },
      ...{ unusable: {}, secrets: [] },
    });
  });

  it("are the keys of variables and the logins that the programs left, each by its kind", () => {
    using place = machine(both);
    const found = place.read({ anthropicApiKey: apiKey, openaiApiKey: openaiKey });
    expect(found).toMatchObject({ anthropicApiKey: apiKey, openaiApiKey: openaiKey, unusable: {} });
    expect(found.claudePlan).toMatchObject({ type: "file", content: { claudeAiOauth: { accessToken } } });
    expect(found.codexPlan).toMatchObject({
      type: "file",
      content: { tokens: { access_token: codexAccess } },
    });
  });

  it("hold no refresh token, which stays in its file, and know it for a secret", () => {
    using place = machine(both);
    const { claudePlan, codexPlan, secrets } = place.read();
    for (const token of [refreshToken, codexRefresh]) {
      expect(JSON.stringify([claudePlan, codexPlan])).not.toContain(token);
      expect(secrets).toContain(token);
    }
    expect([...secrets].sort()).toEqual(
      [accessToken, refreshToken, codexAccess, codexId, codexRefresh].sort(),
    );
    expect(readFileSync(`${place.codex}/auth.json`, "utf8")).toBe(JSON.stringify(codexFile()));
  });

  it("take the token of a variable before the file, as Claude's own program does", () => {
    using place = machine(both);
    const { claudePlan, secrets } = place.read({ claudeCodeOauthToken: oauthToken });
    expect(claudePlan).toEqual({ type: "token", token: oauthToken });
    expect(secrets).toContain(accessToken);
  });

  it("never take the file's login for a token that can't be used, whatever somebody set", () => {
    using place = machine(both);
    const { claudePlan, unusable } = place.read({ claudeCodeOauthToken: apiKey });
    expect(claudePlan).toBeNull();
    expect(unusable.claudePlan).toMatchObject({
      message: expect.stringContaining("CLAUDE_CODE_OAUTH_TOKEN can't be used: it is an Anthropic API key"),
      remedy: expect.stringContaining("claude setup-token"),
    });
  });

  it("hold a key that lies in Codex' file as a key, and never one beside a plan's login", () => {
    using place = machine({ codex: { auth_mode: "apikey", OPENAI_API_KEY: openaiKey } });
    expect(place.read()).toMatchObject({ openaiApiKey: openaiKey, codexPlan: null });
    expect(place.read({ openaiApiKey: `${openaiKey}-mine` }).openaiApiKey).toBe(`${openaiKey}-mine`);
    using other = machine({ codex: { ...codexFile(), OPENAI_API_KEY: openaiKey } });
    const { openaiApiKey, codexPlan, secrets } = other.read();
    expect(openaiApiKey).toBeNull();
    expect(JSON.stringify(codexPlan)).not.toContain(openaiKey);
    expect(secrets).toContain(openaiKey);
  });

  it.each<[what: string, login: "claude" | "codex", content: unknown, why: string, program: string]>([
    [
      "Claude's that expired",
      "claude",
      claudeFile({ expiresAt: hoursFromNow(-1) }),
      "it expired at",
      "claude",
    ],
    [
      "Claude's that ends too soon",
      "claude",
      claudeFile({ expiresAt: hoursFromNow(1) }),
      "it lives for 60 more minutes",
      "claude",
    ],
    [
      "Claude's that a failed renewal emptied",
      "claude",
      claudeFile({ accessToken: "", expiresAt: 0 }),
      "it has no claudeAiOauth.accessToken",
      "claude",
    ],
    ["Claude's that is no JSON", "claude", "{", "its JSON is not whole", "claude"],
    [
      "Codex' that expired",
      "codex",
      codexFile({ access_token: jwt({ exp: hoursFromNow(-1) / 1_000 }) }),
      "it expired at",
      "codex",
    ],
  ])("can't be used, and are told with what renews them: %s", (_what, login, content, why, program) => {
    using place = machine({ ...both, [login]: content });
    const { claudePlan, codexPlan, unusable } = place.read();
    const name = login === "claude" ? "claudePlan" : "codexPlan";
    expect({ claudePlan, codexPlan }[name]).toBeNull();
    expect(unusable[name]).toMatchObject({
      code: "credential",
      message: expect.stringContaining(why),
      remedy: expect.stringContaining(`Start \`${program}\` once`),
    });
    expect(Object.keys(unusable)).toEqual([name]);
  });

  it("know the tokens of a login that can't be used, as one of them may renew it", () => {
    using place = machine({ claude: claudeFile({ expiresAt: hoursFromNow(-1) }) });
    expect(place.read().secrets).toEqual([accessToken, refreshToken]);
  });

  it.skipIf(process.getuid?.() === 0)("are told of where a file can't be read", () => {
    using place = machine(both);
    chmodSync(`${place.claude}/.credentials.json`, 0);
    expect(place.read().unusable.claudePlan).toMatchObject({ code: "disk" });
  });
});
