import { readSecrets } from "../../../src/agents/credentials/read-secrets.ts";
import {
  accessToken,
  apiKey,
  base64,
  claudeFile,
  codexAccess,
  codexFile,
  given,
  hoursFromNow,
  jwt,
  lifetime,
  openaiKey,
  refreshToken,
} from "./made-up-logins.ts";

const claude = JSON.stringify(claudeFile());
const codex = JSON.stringify(codexFile());
const withClaude = (change: Record<string, unknown>) => JSON.stringify(claudeFile(change));
const withCodex = (change: Record<string, unknown>) => JSON.stringify(codexFile(change));
const expiring = (exp: unknown) => withCodex({ access_token: jwt({ exp }) });

describe("a login's file", () => {
  it.each<[what: string, input: "claudeCredentials" | "codexAuth", value: string]>([
    ["Claude's as it is", "claudeCredentials", claude],
    ["Claude's in base64", "claudeCredentials", base64(claude)],
    ["Claude's in base64 over several lines", "claudeCredentials", base64(claude).replace(/.{76}/g, "$&\n")],
    ["Claude's in base64 for URLs", "claudeCredentials", Buffer.from(claude).toString("base64url")],
    ["Claude's with a byte order mark and Windows line ends", "claudeCredentials", `\ufeff${claude}\r\n`],
    ["Claude's in base64 with a byte order mark", "claudeCredentials", base64(`\ufeff${claude}`)],
    [
      "Claude's on many lines",
      "claudeCredentials",
      JSON.stringify(claudeFile(), null, 2).replaceAll("\n", "\r\n"),
    ],
    [
      "Claude's that lives a minute longer than the job",
      "claudeCredentials",
      withClaude({ expiresAt: hoursFromNow(2) + 60_000 }),
    ],
    ["Codex' as it is", "codexAuth", codex],
    ["Codex' in base64", "codexAuth", base64(codex)],
    ["Codex' with an API key only", "codexAuth", JSON.stringify({ OPENAI_API_KEY: openaiKey })],
    [
      "Codex' with an API key and no login",
      "codexAuth",
      JSON.stringify({ OPENAI_API_KEY: openaiKey, tokens: null }),
    ],
  ])("is taken: %s", (_what, input, value) => {
    expect(readSecrets(given({ [input]: value }), lifetime)[input]).not.toBeNull();
  });

  it.each<[what: string, value: string, problem: string]>([
    ["Codex' file", codex, "it is Codex' auth.json: it goes into codex-auth"],
    ["Codex' file in base64", base64(codex), "it is Codex' auth.json: it goes into codex-auth"],
    ["a file of an API key", JSON.stringify({ OPENAI_API_KEY: openaiKey }), "it is Codex' auth.json"],
    ["an API key", apiKey, "it is a token, and the content of a JSON file is wanted"],
    ["a file that was cut off", claude.slice(0, -20), "its JSON is not whole: it was cut off"],
    ["base64 that was cut off", base64(claude).slice(0, 200), "its JSON is not whole: it was cut off"],
    ["a file in quotes", `'${claude}'`, "it stands in quotes"],
    ["a file as a JSON text", JSON.stringify(claude), "it stands in quotes"],
    ["a masked value", "***", "it is only asterisks"],
    ["a path from home", "~/.claude/.credentials.json", "it is a path; paste the file's content"],
    ["a path with a space", "C:\\Users\\Ada Lovelace\\.claude\\.credentials.json", "it is a path"],
    ["a path with a variable", "$HOME/.claude/.credentials.json", "it is a path"],
    ["words", "the login of Ada", "it is no JSON"],
    ["a list", "[1, 2]", "it is JSON, but none of a login"],
    ["null", "null", "it is JSON, but none of a login"],
    ["a number", "12", "it is JSON, but none of a login"],
    ["an empty object", "{}", "it has no claudeAiOauth.accessToken"],
    ["a list where the login should be", '{"claudeAiOauth": []}', "it has no claudeAiOauth.accessToken"],
    ["a number as token", withClaude({ accessToken: 12 }), "it has no claudeAiOauth.accessToken"],
    [
      "a token that was cut off",
      withClaude({ accessToken: accessToken.slice(0, 16) }),
      "it is too short (16 characters)",
    ],
    ["a masked token", withClaude({ accessToken: "*".repeat(40) }), "it is only asterisks"],
    ["its refresh token as access token", withClaude({ accessToken: refreshToken }), "it is a refresh token"],
    [
      "one that expired",
      withClaude({ expiresAt: hoursFromNow(-1) }),
      "it expired at 2026-03-01T11:00:00.000Z",
    ],
    [
      "one that dies before the job",
      withClaude({ expiresAt: hoursFromNow(1.5) }),
      "it lives for 90 more minutes (until 2026-03-01T13:30:00.000Z), and the job may take 120",
    ],
    [
      "seconds for milliseconds",
      withClaude({ expiresAt: hoursFromNow(90) / 1_000 }),
      "its expiresAt is in seconds",
    ],
    ["a time as text", withClaude({ expiresAt: "2027-01-01T00:00:00Z" }), "its expiresAt is no number"],
    ["no time", withClaude({ expiresAt: undefined }), "it doesn't say when it expires"],
    ["null as time", withClaude({ expiresAt: null }), "it doesn't say when it expires"],
    [
      "a time that no calendar has",
      withClaude({ expiresAt: 1e20 }),
      "the time at which it says that it expires is none",
    ],
    [
      "a time before all time",
      withClaude({ expiresAt: -1e20 }),
      "the time at which it says that it expires is none",
    ],
  ])("is refused as Claude's with the reason: %s", (_what, value, problem) => {
    expect(() => readSecrets(given({ claudeCredentials: value }), lifetime)).toThrow(
      refusal("claude-credentials", problem),
    );
  });

  it.each<[what: string, value: string, problem: string]>([
    ["Claude's file", claude, "it is Claude's credentials: it goes into claude-credentials"],
    [
      "Claude's file in base64",
      base64(claude),
      "it is Claude's credentials: it goes into claude-credentials",
    ],
    ["an API key", openaiKey, "it is a token, and the content of a JSON file is wanted"],
    ["its access token alone", codexAccess, "it is a token, and the content of a JSON file is wanted"],
    ["base64 that was cut off", base64(codex).slice(0, 99), "its JSON is not whole: it was cut off"],
    [
      "nothing to log in with",
      JSON.stringify({ OPENAI_API_KEY: null, tokens: {} }),
      "it has neither tokens.access_token nor OPENAI_API_KEY",
    ],
    [
      "a wrong API key",
      JSON.stringify({ OPENAI_API_KEY: apiKey }),
      "look at its OPENAI_API_KEY: it is an Anthropic API key",
    ],
    [
      "an API key that was cut off",
      JSON.stringify({ OPENAI_API_KEY: "sk-proj" }),
      "it is too short (7 characters)",
    ],
    [
      "a token cut off in its middle",
      withCodex({ access_token: codexAccess.slice(0, 40) }),
      "its access token is no whole JWT",
    ],
    [
      "a token without signature",
      withCodex({ access_token: codexAccess.split(".").slice(0, 2).join(".") }),
      "its access token is no whole JWT",
    ],
    [
      "a token that isn't signed at all",
      withCodex({ access_token: "a".repeat(60) }),
      "its access token is no whole JWT",
    ],
    [
      "a token that never says when it ends",
      withCodex({ access_token: jwt({ sub: "ada" }) }),
      "it doesn't say when it expires",
    ],
    ["a token whose end is a text", expiring("2027"), "it doesn't say when it expires"],
    [
      "a token whose claims are a list",
      withCodex({ access_token: jwt([1]) }),
      "its access token is no whole JWT",
    ],
    ["one that expired", expiring(hoursFromNow(-24) / 1_000), "it expired at 2026-02-28T12:00:00.000Z"],
    ["one that dies before the job", expiring(hoursFromNow(1) / 1_000), "it lives for 60 more minutes"],
    [
      "milliseconds for seconds",
      expiring(hoursFromNow(90)),
      "the time at which it says that it expires is none",
    ],
  ])("is refused as Codex' with the reason: %s", (_what, value, problem) => {
    expect(() => readSecrets(given({ codexAuth: value }), lifetime)).toThrow(refusal("codex-auth", problem));
  });
});

function refusal(input: string, problem: string) {
  return expect.objectContaining({
    code: "credential",
    kind: "configuration",
    message: expect.stringMatching(
      new RegExp(`^The credential ${input} can't be used: .*${escaped(problem)}`),
    ),
    remedy: "Renew the repository's secret; no model was called.",
  });
}

const escaped = (text: string) => text.replace(/[()[\].*+?]/g, "\\$&");
