import { isObject, numberAt, objectAt, parseJson, textAt } from "../../domain/json.ts";
import { DevAgentError } from "../../errors.ts";

/** Secrets as a workflow gives them; empty where it gives none. */
export interface GivenSecrets {
  readonly anthropicApiKey: string;
  readonly claudeCodeOauthToken: string;
  /** Content of Claude's `.credentials.json`, or base64 of it. */
  readonly claudeCredentials: string;
  readonly openaiApiKey: string;
  /** Content of Codex' `auth.json`, or base64 of it. */
  readonly codexAuth: string;
}

export interface ReadSecrets {
  readonly anthropicApiKey: string | null;
  readonly claudeCodeOauthToken: string | null;
  /** Without refresh token: it is single-use, and a job that spent it would lock every later one out. */
  readonly claudeCredentials: object | null;
  readonly openaiApiKey: string | null;
  readonly codexAuth: object | null;
  /** Every token value in them, those that are left out too. */
  readonly secrets: readonly string[];
}

export interface Lifetime {
  readonly now: Date;
  /** How long the job may take, in milliseconds. */
  readonly neededMs: number;
}

const shortest = 20;

/** Looks at every secret before a token is spent. Throws a configuration error that names the input, never its value. */
export function readSecrets(given: GivenSecrets, lifetime: Lifetime): ReadSecrets {
  const claude = readJson("claude-credentials", given.claudeCredentials);
  const codex = readJson("codex-auth", given.codexAuth);
  return {
    anthropicApiKey: readToken("anthropic-api-key", given.anthropicApiKey, anthropicKey),
    claudeCodeOauthToken: readToken("claude-code-oauth-token", given.claudeCodeOauthToken, claudeToken),
    claudeCredentials: claude === null ? null : readClaude(claude, lifetime),
    openaiApiKey: readToken("openai-api-key", given.openaiApiKey, openaiKey),
    codexAuth: codex === null ? null : readCodex(codex, lifetime),
    secrets: [
      ...[given.anthropicApiKey, given.claudeCodeOauthToken, given.openaiApiKey].map((token) => token.trim()),
      ...leaves(claude),
      ...leaves(codex),
    ].filter(({ length }) => length >= shortest),
  };
}

interface TokenKind {
  readonly fits: RegExp;
  /** What others begin like, and what they are. */
  readonly others: readonly (readonly [RegExp, string])[];
}

const oauth = [/^sk-ant-oat/, "a Claude OAuth token: it goes into claude-code-oauth-token"] as const;
const refresh = [/^sk-ant-ort/, "a refresh token, which nothing here takes"] as const;
const anthropic = [/^sk-ant-(?!oat|ort)/, "an Anthropic API key: it goes into anthropic-api-key"] as const;
const openai = [/^sk-(?!ant-)/, "an OpenAI API key: it goes into openai-api-key"] as const;

const anthropicKey: TokenKind = { fits: /^\S+$/, others: [oauth, refresh, openai] };
const claudeToken: TokenKind = { fits: /^sk-ant-oat\S+$/, others: [refresh, anthropic, openai] };
const openaiKey: TokenKind = { fits: /^sk-\S+$/, others: [oauth, refresh, anthropic] };

function readToken(input: string, value: string, { fits, others }: TokenKind): string | null {
  const token = value.trim();
  if (token === "") return null;
  requireValue(input, token);
  if (token.startsWith("{")) throw wrong(input, "it is JSON, and a token is wanted");
  const other = others.find(([pattern]) => pattern.test(token));
  if (other !== undefined) throw wrong(input, `it is ${other[1]}`);
  if (/\s/.test(token)) throw wrong(input, "it has white space in it: part of something else was pasted");
  if (token.length < shortest)
    throw wrong(input, `it is too short (${token.length} characters): it was cut off`);
  if (!fits.test(token)) throw wrong(input, "it does not look like one");
  return token;
}

function requireValue(input: string, value: string): void {
  if (/^\*+$/.test(value)) throw wrong(input, "it is only asterisks: a masked value was pasted");
  if (/^["'].*["']$/s.test(value)) throw wrong(input, "it stands in quotes; paste it without them");
  if (/^(?:~|\.{0,2})\/\S*$/.test(value)) throw wrong(input, "it is a path; paste the file's content");
}

function readJson(input: string, value: string): Readonly<Record<string, unknown>> | null {
  const text = value.trim();
  if (text === "") return null;
  requireValue(input, text);
  if (/^sk-/.test(text)) throw wrong(input, "it is a token, and the content of a JSON file is wanted");
  const plain = text.startsWith("{") ? text : Buffer.from(text, "base64").toString("utf8");
  const parsed = parseJson(plain);
  if (isObject(parsed)) return parsed;
  throw wrong(input, plain.startsWith("{") ? "its JSON is not whole: it was cut off" : "it is no JSON");
}

function readClaude(json: Readonly<Record<string, unknown>>, lifetime: Lifetime): object {
  const input = "claude-credentials";
  if ("tokens" in json || "OPENAI_API_KEY" in json)
    throw wrong(input, "it is Codex' auth.json: it goes into codex-auth");
  const { refreshToken: _spent, ...login } = objectAt(json, "claudeAiOauth");
  const token = textAt(login, "accessToken");
  if (token === "") throw wrong(input, "it has no claudeAiOauth.accessToken");
  if (token.length < shortest) throw wrong(input, "its access token was cut off");
  requireLife(input, numberAt(login, "expiresAt"), lifetime);
  return { claudeAiOauth: login };
}

function readCodex(json: Readonly<Record<string, unknown>>, lifetime: Lifetime): object {
  const input = "codex-auth";
  if ("claudeAiOauth" in json)
    throw wrong(input, "it is Claude's credentials: it goes into claude-credentials");
  const { refresh_token: _spent, ...tokens } = objectAt(json, "tokens");
  const token = textAt(tokens, "access_token");
  const key = textAt(json, "OPENAI_API_KEY");
  if (token === "" && key === "") throw wrong(input, "it has neither tokens.access_token nor OPENAI_API_KEY");
  if (token === "") return { OPENAI_API_KEY: key };
  const claims = parseJson(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"));
  const expires = numberAt(claims, "exp");
  if (expires === undefined)
    throw wrong(input, "its access token is cut off or none: it doesn't say when it expires");
  requireLife(input, expires * 1_000, lifetime);
  return { ...json, tokens };
}

function requireLife(input: string, expiresAt: number | undefined, { now, neededMs }: Lifetime): void {
  if (expiresAt === undefined) throw wrong(input, "it doesn't say when it expires");
  const left = expiresAt - now.getTime();
  const at = new Date(expiresAt).toISOString();
  if (left <= 0) throw wrong(input, `it expired at ${at}`);
  if (left < neededMs)
    throw wrong(
      input,
      `it lives for ${minutes(left)} more minutes (until ${at}), and the job may take ${minutes(neededMs)}`,
    );
}

const minutes = (ms: number) => Math.floor(ms / 60_000);

/** Every text in it. */
function leaves(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(leaves);
  return isObject(value) ? Object.values(value).flatMap(leaves) : [];
}

function wrong(input: string, why: string): DevAgentError {
  return new DevAgentError({
    code: "credential",
    kind: "configuration",
    message: `The credential ${input} can't be used: ${why}.`,
    remedy: "Renew the repository's secret; no model was called.",
  });
}
