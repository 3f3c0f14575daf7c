import type { GivenSecrets } from "../../../src/agents/credentials/read-secrets.ts";

const now = new Date("2026-03-01T12:00:00Z");
/** Two hours. */
export const lifetime = { now, neededMs: 2 * 3_600_000 };

const inDays = (days: number) => now.getTime() + days * 86_400_000;

/** No characters that mean anything, and none twice in a row as another value has them. */
const filler = (seed: string) => Buffer.from(seed.repeat(4)).toString("base64url").slice(0, 48);

export const apiKey = `sk-ant-api03-${filler("anthropic key")}`;
export const oauthToken = `sk-ant-oat01-${filler("oauth token")}`;
export const accessToken = `sk-ant-oat01-${filler("access token")}`;
export const refreshToken = `sk-ant-ort01-${filler("refresh token")}`;
export const openaiKey = `sk-proj-${filler("openai key")}`;
export const codexRefresh = `rt_${filler("codex refresh")}`;

export function jwt(claims: unknown): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
  return `${part({ alg: "RS256" })}.${part(claims)}.${filler("signature")}`;
}

export const codexAccess = jwt({ exp: inDays(5) / 1_000 });
export const codexId = jwt({ email: "ada@example.org" });

/** Everything that is in Claude's file, and words as long as a token. */
export function claudeFile(change: Record<string, unknown> = {}) {
  return {
    claudeAiOauth: {
      accessToken,
      refreshToken,
      expiresAt: inDays(5),
      scopes: ["user:inference", "user:profile:with:a:long:name"],
      subscriptionType: "max",
      rateLimitTier: "default_claude_max_20x",
      ...change,
    },
    organizationUuid: "0b5fd2a4-8d5e-4c11-9c0f-9a1f3b6c7d8e",
  };
}

export function codexFile(change: Record<string, unknown> = {}) {
  return {
    auth_mode: "chatgpt",
    OPENAI_API_KEY: null as string | null,
    tokens: {
      id_token: codexId,
      access_token: codexAccess,
      refresh_token: codexRefresh,
      account_id: "7d444840-9dc0-11d1-b245-5ffdce74fad2",
      ...change,
    },
    last_refresh: "2026-02-27T08:15:30.123456789Z",
  };
}

export const base64 = (value: unknown) =>
  Buffer.from(typeof value === "string" ? value : JSON.stringify(value)).toString("base64");

export const hoursFromNow = (hours: number) => now.getTime() + hours * 3_600_000;

export function given(change: Partial<GivenSecrets>): GivenSecrets {
  return {
    anthropicApiKey: "",
    claudeCodeOauthToken: "",
    claudeCredentials: "",
    openaiApiKey: "",
    codexAuth: "",
    ...change,
  };
}
