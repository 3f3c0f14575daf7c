import { readClaude, readCodex, readLoginFile } from "./read-login.ts";
import { anthropicKey, claudeToken, openaiKey, readToken, shortestToken } from "./read-token.ts";
import type { Lifetime } from "./require-life.ts";
import { tokenValues } from "./token-values.ts";
import { inputSource } from "./wrong-credential.ts";

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
  /** Every token value in them, those that are left out too, and nothing else. */
  readonly secrets: readonly string[];
}

/** Looks at every secret before a token is spent. Throws a configuration error that names the input, never its value. */
export function readSecrets(given: GivenSecrets, lifetime: Lifetime): ReadSecrets {
  const claudeSource = inputSource("claude-credentials");
  const codexSource = inputSource("codex-auth");
  const claude = readLoginFile(claudeSource, given.claudeCredentials);
  const codex = readLoginFile(codexSource, given.codexAuth);
  const tokens = {
    anthropicApiKey: readToken(inputSource("anthropic-api-key"), given.anthropicApiKey, anthropicKey),
    claudeCodeOauthToken: readToken(
      inputSource("claude-code-oauth-token"),
      given.claudeCodeOauthToken,
      claudeToken,
    ),
    openaiApiKey: readToken(inputSource("openai-api-key"), given.openaiApiKey, openaiKey),
  };
  const values = [
    ...Object.values(tokens).filter((token) => token !== null),
    ...tokenValues(claude),
    ...tokenValues(codex),
  ];
  return {
    ...tokens,
    claudeCredentials: claude === null ? null : readClaude(claudeSource, claude, lifetime),
    codexAuth: codex === null ? null : readCodex(codexSource, codex, lifetime),
    secrets: [...new Set(values)].filter(({ length }) => length >= shortestToken),
  };
}
