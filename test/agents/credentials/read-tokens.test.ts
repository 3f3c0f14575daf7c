import { type GivenSecrets, readSecrets } from "../../../src/agents/credentials/read-secrets.ts";
import {
  apiKey,
  base64,
  claudeFile,
  codexAccess,
  codexFile,
  given,
  lifetime,
  oauthToken,
  openaiKey,
  refreshToken,
} from "./made-up-logins.ts";

type Input = keyof GivenSecrets;

const names = {
  anthropicApiKey: "anthropic-api-key",
  claudeCodeOauthToken: "claude-code-oauth-token",
  openaiApiKey: "openai-api-key",
} as const;

const into: Readonly<Record<string, (value: string) => Partial<GivenSecrets>>> = {
  key: (value) => ({ anthropicApiKey: value }),
  oauth: (value) => ({ claudeCodeOauthToken: value }),
  openai: (value) => ({ openaiApiKey: value }),
};

describe("a token", () => {
  it.each<[what: string, input: Input, value: string, taken: string]>([
    ["an Anthropic API key", "anthropicApiKey", apiKey, apiKey],
    [
      "a key of a server that speaks for Anthropic",
      "anthropicApiKey",
      "own-server_0123456789",
      "own-server_0123456789",
    ],
    ["a Claude OAuth token", "claudeCodeOauthToken", oauthToken, oauthToken],
    ["an OpenAI API key", "openaiApiKey", openaiKey, openaiKey],
    ["white space around it", "anthropicApiKey", `  ${apiKey}\n`, apiKey],
    ["Windows line ends around it", "openaiApiKey", `\r\n${openaiKey}\r\n`, openaiKey],
    ["a byte order mark before it", "claudeCodeOauthToken", `\ufeff${oauthToken}`, oauthToken],
  ])("is taken: %s", (_what, input, value, taken) => {
    const read = readSecrets(given({ [input]: value }), lifetime);
    expect(read[input]).toBe(taken);
    expect(read.secrets).toEqual([taken]);
  });

  it.each<[what: string, input: keyof typeof into, value: string, problem: string]>([
    [
      "an OAuth token as API key",
      "key",
      oauthToken,
      "a Claude OAuth token: it goes into claude-code-oauth-token",
    ],
    ["an OpenAI key as Anthropic's", "key", openaiKey, "an OpenAI API key: it goes into openai-api-key"],
    [
      "an Anthropic key as OpenAI's",
      "openai",
      apiKey,
      "an Anthropic API key: it goes into anthropic-api-key",
    ],
    ["an API key as OAuth token", "oauth", apiKey, "an Anthropic API key: it goes into anthropic-api-key"],
    ["an OpenAI key as OAuth token", "oauth", openaiKey, "an OpenAI API key: it goes into openai-api-key"],
    ["an OAuth token as OpenAI's key", "openai", oauthToken, "a Claude OAuth token"],
    ["a refresh token as OAuth token", "oauth", refreshToken, "a refresh token, which nothing here takes"],
    ["a refresh token as API key", "key", refreshToken, "a refresh token, which nothing here takes"],
    ["a Codex access token as key", "openai", codexAccess, "a login's access token"],
    ["a Codex access token as Anthropic's", "key", codexAccess, "a login's access token"],
    ["a GitHub token", "key", `ghp_${"a1".repeat(18)}`, "a GitHub token"],
    ["Claude's file", "oauth", JSON.stringify(claudeFile()), "it is JSON, and a token is wanted"],
    ["base64 of Claude's file", "key", base64(claudeFile()), "it is JSON, and a token is wanted"],
    ["base64 of Codex' file", "openai", base64(codexFile()), "it is JSON, and a token is wanted"],
    ["something else", "oauth", "a-word-that-is-no-token", "it does not look like one"],
    ["only a beginning", "key", apiKey.slice(0, 15), "it is too short (15 characters): it was cut off"],
    ["quotes around", "key", `"${apiKey}"`, "it stands in quotes"],
    ["single quotes around", "openai", `'${openaiKey}'`, "it stands in quotes"],
    ["a masked value", "oauth", "***", "it is only asterisks"],
    ["a masked value of full length", "key", "*".repeat(60), "it is only asterisks"],
    ["a path", "key", "/home/ada/.claude/key", "it is a path"],
    ["a path from home", "openai", "~/.codex/auth.json", "it is a path"],
    ["a space inside", "key", apiKey.replace("03-", "03 -"), "it has white space in it"],
    [
      "a line end inside",
      "oauth",
      `${oauthToken.slice(0, 30)}\n${oauthToken.slice(30)}`,
      "it has white space in it",
    ],
    ["two keys", "openai", `${openaiKey}\n${openaiKey}`, "it has white space in it"],
    ["a character that shows nothing", "key", `${apiKey}\u200b`, "it has characters in it that no token has"],
    ["quotes of a text editor", "key", `\u201c${apiKey}\u201d`, "it has characters in it that no token has"],
  ])("is refused with the reason: %s", (_what, input, value, problem) => {
    expect(() => readSecrets(given(into[input]?.(value) ?? {}), lifetime)).toThrow(
      expect.objectContaining({
        code: "credential",
        kind: "configuration",
        message: expect.stringContaining(problem),
      }),
    );
  });

  it.each(Object.entries(names))("is named by its input in the message: %s", (input, name) => {
    const reading = () => readSecrets(given({ [input]: "short" }), lifetime);
    expect(reading).toThrow(`The credential ${name} can't be used: it is too short (5 characters)`);
  });

  it("is null where none was given", () => {
    const { secrets, ...read } = readSecrets(given({ anthropicApiKey: " \n" }), lifetime);
    expect(Object.values(read)).toEqual([null, null, null, null, null]);
    expect(secrets).toEqual([]);
  });
});
