import { isObject, type JsonObject } from "../../domain/json.ts";

// GitHub blanks every output that holds a masked value, so nothing but tokens may be masked: no account type, scope, id or
// time, however long.

/** Names of fields whose value is a secret. */
const secretName = /(?:token|secret|password|api_?key)$/i;
const refreshName = /refresh_?token$/i;

/** Every value in a login's file that is a token, by its field's name or by its look. */
export function tokenValues(value: unknown, name = ""): string[] {
  if (typeof value === "string") return secretName.test(name) || looksLikeToken(value) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((item) => tokenValues(item, name));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([field, item]) => tokenValues(item, field));
}

/** A known beginning, a signed token, or a long run that is neither words nor a time. */
function looksLikeToken(text: string): boolean {
  if (/^(?:sk-|rt_|gh[a-z]_|github_pat_|eyJ[\w-]+\.)/.test(text)) return true;
  const runs = text.match(/[a-z0-9+/]{16,}/gi) ?? [];
  return runs.some((run) => /\d.*\d/.test(run) && (run.match(/[a-z]/gi) ?? []).length > 3);
}

/**
 * The same without refresh tokens: they are single-use, and a job that spent one would lock every later one out. No copy
 * under another name stays either.
 */
export function withoutRefreshTokens(json: JsonObject): JsonObject {
  const spent = refreshTokens(json).filter((token) => token !== "");
  return without(json, spent) as JsonObject;
}

function refreshTokens(value: unknown, name = ""): string[] {
  if (typeof value === "string") return refreshName.test(name) || /^sk-ant-ort/.test(value) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((item) => refreshTokens(item, name));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([field, item]) => refreshTokens(item, field));
}

function without(value: unknown, spent: readonly string[]): unknown {
  const isKept = (item: unknown) => typeof item !== "string" || !spent.some((token) => item.includes(token));
  if (Array.isArray(value)) return value.filter(isKept).map((item) => without(item, spent));
  if (!isObject(value)) return value;
  const fields = Object.entries(value).filter(([name, item]) => !refreshName.test(name) && isKept(item));
  return Object.fromEntries(fields.map(([name, item]) => [name, without(item, spent)]));
}
