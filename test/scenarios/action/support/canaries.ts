/** Credentials made up for one test; each value holds the word that nothing else does. */
export interface Canaries {
  /** As secrets of the repository. */
  readonly secrets: Readonly<Record<string, string>>;
  /** Every value that must stay where it is, by what it is. */
  readonly values: Readonly<Record<string, string>>;
}

const farAway = Date.parse("2100-01-01T00:00:00Z");

export function makeCanaries(): Canaries {
  const values = {
    "API key": `sk-ant-api03-${made()}`,
    "OAuth token": `sk-ant-oat01-${made()}`,
    "cookie's access token": `sk-ant-oat01-${made()}`,
    "cookie's refresh token": `sk-ant-ort01-${made()}`,
    "other API key": `sk-proj-${made()}`,
    "login's access token": token(),
    "login's identity token": token(),
    "login's refresh token": `rt_${made()}`,
  };
  const claudeAiOauth = {
    accessToken: values["cookie's access token"],
    refreshToken: values["cookie's refresh token"],
    expiresAt: farAway,
    scopes: ["user:inference"],
    subscriptionType: "max",
  };
  const tokens = {
    id_token: values["login's identity token"],
    access_token: values["login's access token"],
    refresh_token: values["login's refresh token"],
    account_id: "made-up",
  };
  const login = { auth_mode: "chatgpt", OPENAI_API_KEY: null, tokens, last_refresh: "2026-01-01T00:00:00Z" };
  const secrets = {
    ANTHROPIC_API_KEY: values["API key"],
    CLAUDE_CODE_OAUTH_TOKEN: values["OAuth token"],
    CLAUDE_CREDENTIALS: JSON.stringify({ claudeAiOauth }),
    OPENAI_API_KEY: values["other API key"],
    CODEX_AUTH: JSON.stringify(login),
  };
  return { secrets, values };
}

/** A value as it is, in base64 wherever it begins in a longer text, in hex, and as in a URL. */
export function formsOf(value: string): readonly string[] {
  const bytes = Buffer.from(value);
  const shifted = [0, 1, 2].flatMap((skipped) => {
    const whole = bytes.subarray(skipped);
    // Without the last letters, which depend on what follows.
    const text = whole.subarray(0, whole.length - (whole.length % 3));
    return [text.toString("base64"), text.toString("base64url")];
  });
  return [...new Set([value, ...shifted, bytes.toString("hex"), encodeURIComponent(value)])];
}

function made(): string {
  return `canary+/${crypto.randomUUID()}-${crypto.randomUUID()}`;
}

/** Looks like a signed token that is good for long. */
function token(): string {
  const parts = [{ alg: "RS256" }, { exp: farAway / 1000, made: made() }].map((part) => JSON.stringify(part));
  return [...parts, made()].map((part) => Buffer.from(part).toString("base64url")).join(".");
}
