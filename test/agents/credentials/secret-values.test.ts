import fc from "fast-check";
import { readSecrets } from "../../../src/agents/credentials/read-secrets.ts";
import { tokenValues } from "../../../src/agents/credentials/token-values.ts";
import {
  accessToken,
  apiKey,
  base64,
  claudeFile,
  codexAccess,
  codexFile,
  codexId,
  codexRefresh,
  given,
  lifetime,
  oauthToken,
  openaiKey,
  refreshToken,
} from "./made-up-logins.ts";

/** Long runs of what tokens are made of, at least one of them. */
const noise = fc.stringMatching(/^[A-Za-z0-9_-]{24,60}$/);
const inputs = [
  "anthropicApiKey",
  "claudeCodeOauthToken",
  "claudeCredentials",
  "openaiApiKey",
  "codexAuth",
] as const;

describe("the values that nobody may see", () => {
  it("are every token of both logins, refresh tokens too, and not one word, scope, id or time", () => {
    const everything = given({
      anthropicApiKey: apiKey,
      claudeCodeOauthToken: oauthToken,
      claudeCredentials: JSON.stringify(claudeFile()),
      openaiApiKey: openaiKey,
      codexAuth: base64(codexFile()),
    });
    const { secrets } = readSecrets(everything, lifetime);
    const tokens = [
      apiKey,
      oauthToken,
      openaiKey,
      accessToken,
      refreshToken,
      codexId,
      codexAccess,
      codexRefresh,
    ];
    expect([...secrets].sort()).toEqual(tokens.sort());
  });

  it("are named once", () => {
    const twice = { ...codexFile(), copy: { access_token: codexAccess } };
    const { secrets } = readSecrets(given({ codexAuth: JSON.stringify(twice) }), lifetime);
    expect(secrets.filter((secret) => secret === codexAccess)).toHaveLength(1);
  });

  it.each<[what: string, field: string, value: unknown]>([
    ["a token under a name of its own", "mcpOAuth", { server: { accessToken: "one-that-nobody-knows-of" } }],
    ["a token in a list", "tokens_before", [{ refresh_token: "an older one of some length" }]],
    ["a secret of a client", "client_secret", "correct-horse-battery-staple"],
    ["a key in a field of another name", "value", "sk-somebody-elses-key-entirely"],
    ["a signed token in a field of another name", "value", `${codexId}`],
    ["a random text in a field of another name", "value", "Zk3vQ9pT1xW7mB5nR2sD"],
  ])("hold %s", (_what, field, value) => {
    expect(tokenValues({ [field]: value })).toHaveLength(1);
  });

  it.each<[what: string, field: string, value: unknown]>([
    ["a plan's name", "rateLimitTier", "default_claude_max_20x"],
    ["a scope", "scopes", ["user:sessions:claude_code", "org:create_api_key:limited"]],
    ["a UUID", "account_id", "7d444840-9dc0-11d1-b245-5ffdce74fad2"],
    ["a time", "last_refresh", "2026-02-27T08:15:30.123456789Z"],
    ["a time without dashes", "last_refresh", "20260227T081530123456789Z"],
    ["a long number in digits", "since", "17723620000001772362000000"],
    ["an address", "endpoint", "https://api.anthropic.com/v1/messages"],
    ["a person", "email", "ada.lovelace.of.london@example.org"],
    ["a long word", "note", "Donaudampfschifffahrtsgesellschaft"],
    ["a kind of token", "token_type", "urn:ietf:params:oauth:token-type"],
  ])("don't hold %s, which an output may hold as well", (_what, field, value) => {
    expect(tokenValues({ [field]: value })).toEqual([]);
  });

  it("never stand in an error's message, not even eight characters of one", () => {
    const wrapped = fc.oneof(
      noise,
      noise.map((token) => `sk-ant-ort01-${token}`),
      noise.map((token) => `"${token}"`),
      noise.map((token) => `${token} ${token}`),
      noise.map((token) => JSON.stringify({ claudeAiOauth: { accessToken: token, expiresAt: token } })),
      noise.map((token) => JSON.stringify({ tokens: { access_token: token }, OPENAI_API_KEY: token })),
      noise.map((token) => base64({ claudeAiOauth: { accessToken: `sk-ant-oat01-${token}` } })),
      noise.map((token) => `{"claudeAiOauth": {"accessToken": "${token}`),
    );
    fc.assert(
      fc.property(wrapped, fc.constantFrom(...inputs), (value, input) => {
        const thrown = attempt(() => readSecrets(given({ [input]: value }), lifetime));
        for (const run of runsOf(value)) expect(thrown).not.toContain(run);
      }),
    );
  });

  it("hold whatever a file has under the name of a token, however deep it is", () => {
    const names = fc.constantFrom("accessToken", "refreshToken", "access_token", "refresh_token", "id_token");
    fc.assert(
      fc.property(noise, names, fc.jsonValue(), fc.nat(4), (token, name, beside, depth) => {
        let value: unknown = { [name]: token, beside };
        for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? { deeper: value } : [value];
        expect(tokenValues(value)).toContain(token);
      }),
    );
  });
});

/** Every eight characters in a row that are random: words of a file's own are in messages too. */
function runsOf(value: string): string[] {
  const own = /sk-ant-o[ar]t01-|claudeAiOauth|accessToken|access_token|tokens|OPENAI_API_KEY|expiresAt/g;
  const parts = value.split(own);
  return parts.flatMap((part) =>
    Array.from({ length: Math.max(0, part.length - 7) }, (_, at) => part.slice(at, at + 8)),
  );
}

/** All that an error says. */
function attempt(work: () => unknown): string {
  try {
    work();
    return "";
  } catch (error) {
    const { message, remedy, cause, stack } = error as Error & { remedy?: string };
    return [message, remedy, String(cause), stack].join("\n");
  }
}
