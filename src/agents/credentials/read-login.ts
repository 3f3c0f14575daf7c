import { isObject, type JsonObject, numberAt, objectAt, parseJson, textAt } from "../../domain/json.ts";
import { claudeToken, openaiKey, type TokenKind, tokenProblem } from "./read-token.ts";
import { type Lifetime, requireLife } from "./require-life.ts";
import { withoutRefreshTokens } from "./token-values.ts";
import { type CredentialSource, pastedInstead, wrongCredential } from "./wrong-credential.ts";

/** The file of a login as it was given, or base64 of it; null where none was. */
export function readLoginFile(source: CredentialSource, value: string): JsonObject | null {
  const text = value.trim();
  if (text === "") return null;
  const pasted = pastedInstead(text);
  if (pasted !== null) throw wrongCredential(source, pasted);
  if (/^(?:sk-|rt_|eyJ[\w-]+\.)/.test(text))
    throw wrongCredential(source, "it is a token, and the content of a JSON file is wanted");
  const given = parseJson(text);
  if (isObject(given)) return given;
  if (given !== undefined) throw wrongCredential(source, "it is JSON, but none of a login");
  const plain = text.startsWith("{") ? text : Buffer.from(text, "base64").toString("utf8");
  const parsed = parseJson(plain);
  if (isObject(parsed)) return parsed;
  const isCut = /^\ufeff?\s*\{/.test(plain);
  throw wrongCredential(source, isCut ? "its JSON is not whole: it was cut off" : "it is no JSON");
}

/** Claude's login without its refresh token. */
export function readClaude(source: CredentialSource, json: JsonObject, lifetime: Lifetime): object {
  if ("tokens" in json || "OPENAI_API_KEY" in json)
    throw wrongCredential(source, "it is Codex' auth.json: it goes into codex-auth");
  const login = objectAt(json, "claudeAiOauth");
  const token = textAt(login, "accessToken");
  if (token === "") throw wrongCredential(source, "it has no claudeAiOauth.accessToken");
  requireKind(source, { name: "claudeAiOauth.accessToken", token, kind: claudeToken });
  const { expiresAt } = login;
  if (expiresAt != null && typeof expiresAt !== "number")
    throw wrongCredential(source, "its expiresAt is no number");
  if (typeof expiresAt === "number" && expiresAt > 0 && expiresAt < 1e11)
    throw wrongCredential(source, "its expiresAt is in seconds, and Claude writes milliseconds");
  requireLife(source, expiresAt ?? undefined, lifetime);
  return { claudeAiOauth: withoutRefreshTokens(login) };
}

/** Codex' login without its refresh token, or its API key. */
export function readCodex(source: CredentialSource, json: JsonObject, lifetime: Lifetime): object {
  if ("claudeAiOauth" in json)
    throw wrongCredential(source, "it is Claude's credentials: it goes into claude-credentials");
  const token = textAt(objectAt(json, "tokens"), "access_token");
  const key = textAt(json, "OPENAI_API_KEY");
  if (token === "" && key === "")
    throw wrongCredential(source, "it has neither tokens.access_token nor OPENAI_API_KEY");
  if (token === "") {
    requireKind(source, { name: "OPENAI_API_KEY", token: key, kind: openaiKey });
    return { OPENAI_API_KEY: key };
  }
  const expires = numberAt(claimsOf(source, token), "exp");
  requireLife(source, expires === undefined ? undefined : expires * 1_000, lifetime);
  const kept = withoutRefreshTokens(json);
  // Codex reads no file without the field, and can do nothing with an empty one. An API key beside the login stays out.
  return { ...kept, OPENAI_API_KEY: null, tokens: { ...objectAt(kept, "tokens"), refresh_token: "" } };
}

function requireKind(
  source: CredentialSource,
  { name, token, kind }: { readonly name: string; readonly token: string; readonly kind: TokenKind },
): void {
  const problem = tokenProblem(token, kind);
  if (problem !== null) throw wrongCredential(source, `look at its ${name}: ${problem}`);
}

/** What a signed token (JWT) says of itself. */
function claimsOf(source: CredentialSource, token: string): JsonObject {
  const [, payload] = /^[\w-]+\.([\w-]+)\.[\w-]+$/.exec(token) ?? [];
  const claims = parseJson(Buffer.from(payload ?? "", "base64url").toString("utf8"));
  if (isObject(claims)) return claims;
  throw wrongCredential(source, "its access token is no whole JWT: it was cut off or is another");
}
