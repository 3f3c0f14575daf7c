import { type CredentialPlace, checkKey, checkUrl } from "../model-api/credential.ts";

const place: CredentialPlace = {
  keyVariable: "ANTHROPIC_API_KEY",
  baseUrlVariable: "ANTHROPIC_BASE_URL",
  api: "the Anthropic API",
  usualBaseUrl: "https://api.anthropic.com",
};

/**
 * The key, if it can be one; asks nobody.
 * @param key The value of `ANTHROPIC_API_KEY`.
 * @throws DevAgentError of kind configuration naming the variable.
 */
export function checkCredential(key: string | undefined): string {
  return checkKey(key, place);
}

/**
 * The base URL without a slash at its end.
 * @param url The value of `ANTHROPIC_BASE_URL`.
 * @throws DevAgentError of kind configuration naming the variable.
 */
export function checkBaseUrl(url: string | undefined): string {
  return checkUrl(url, place);
}
