import { isObject, parseJson } from "../../domain/json.ts";
import { type CredentialSource, pastedInstead, wrongCredential } from "./wrong-credential.ts";

/** Shorter ones were cut off. */
export const shortestToken = 20;

export interface TokenKind {
  readonly fits: RegExp;
  /** What others begin like, and what they are. */
  readonly others: readonly (readonly [RegExp, string])[];
}

const oauth = [/^sk-ant-oat/, "a Claude OAuth token: it goes into claude-code-oauth-token"] as const;
const refresh = [/^(?:sk-ant-ort|rt_)/, "a refresh token, which nothing here takes"] as const;
const anthropic = [/^sk-ant-(?!oat|ort)/, "an Anthropic API key: it goes into anthropic-api-key"] as const;
const openai = [/^sk-(?!ant-)/, "an OpenAI API key: it goes into openai-api-key"] as const;
const login = [/^eyJ[\w-]+\./, "a login's access token (JWT); its whole file goes into codex-auth"] as const;
const github = [/^(?:gh[a-z]_|github_pat_)/, "a GitHub token, which opens no model"] as const;

export const anthropicKey: TokenKind = { fits: /^\S+$/, others: [oauth, refresh, openai, login, github] };
export const claudeToken: TokenKind = {
  fits: /^sk-ant-oat\S+$/,
  others: [refresh, anthropic, openai, login, github],
};
export const openaiKey: TokenKind = { fits: /^sk-\S+$/, others: [oauth, refresh, anthropic, login, github] };

/** A token that was given as an input of its own; null where none was. */
export function readToken(source: CredentialSource, value: string, kind: TokenKind): string | null {
  const token = value.trim();
  if (token === "") return null;
  const problem = pastedInstead(token) ?? tokenProblem(token, kind);
  if (problem !== null) throw wrongCredential(source, problem);
  return token;
}

/** Why this is no token of that kind; null when it looks like one. Says nothing of its value. */
export function tokenProblem(token: string, { fits, others }: TokenKind): string | null {
  if (/^\*+$/.test(token)) return "it is only asterisks: a masked value was pasted";
  if (token.startsWith("{") || isBase64Json(token)) return "it is JSON, and a token is wanted";
  const other = others.find(([pattern]) => pattern.test(token));
  if (other !== undefined) return `it is ${other[1]}`;
  if (/\s/.test(token)) return "it has white space in it: part of something else was pasted";
  if (!/^[!-~]+$/.test(token)) return "it has characters in it that no token has";
  if (token.length < shortestToken) return `it is too short (${token.length} characters): it was cut off`;
  return fits.test(token) ? null : "it does not look like one";
}

function isBase64Json(text: string): boolean {
  return isObject(parseJson(Buffer.from(text, "base64").toString("utf8")));
}
