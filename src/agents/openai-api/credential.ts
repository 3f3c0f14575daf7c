import { type CredentialPlace, checkKey, checkUrl } from "../model-api/credential.ts";

const place: CredentialPlace = {
  keyVariable: "OPENAI_API_KEY",
  baseUrlVariable: "OPENAI_BASE_URL",
  api: "the OpenAI API",
  usualBaseUrl: "https://api.openai.com/v1",
};

/**
 * The key, if it can be one; asks nobody.
 * @param key The value of `OPENAI_API_KEY`.
 * @throws DevAgentError of kind configuration naming the variable.
 */
export function checkCredential(key: string | undefined): string {
  return checkKey(key, place);
}

/**
 * The base URL without a slash at its end.
 * @param url The value of `OPENAI_BASE_URL`.
 * @throws DevAgentError of kind configuration naming the variable.
 */
export function checkBaseUrl(url: string | undefined): string {
  return checkUrl(url, place);
}
