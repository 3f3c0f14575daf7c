import { DevAgentError } from "../../errors.ts";

/** Where the Messages API is unless `ANTHROPIC_BASE_URL` says otherwise. */
const usualBaseUrl = "https://api.anthropic.com";

/**
 * The key, if it can be one; asks nobody.
 * @param key The value of `ANTHROPIC_API_KEY`.
 * @throws DevAgentError of kind configuration naming the variable.
 */
export function checkCredential(key: string | undefined): string {
  const trimmed = key?.trim() ?? "";
  if (trimmed === "") throw badKey("credential-missing", "ANTHROPIC_API_KEY is not set.");
  if (!/^[\x21-\x7e]+$/.test(trimmed))
    throw badKey(
      "credential-malformed",
      "ANTHROPIC_API_KEY holds spaces, line breaks or other characters no key has.",
    );
  return trimmed;
}

function badKey(code: string, message: string): DevAgentError {
  return new DevAgentError({
    code,
    kind: "configuration",
    message,
    remedy: "Set ANTHROPIC_API_KEY to a key of the Anthropic API, or try `dev-agent demo`, which needs none.",
  });
}

/**
 * The base URL without a slash at its end.
 * @param url The value of `ANTHROPIC_BASE_URL`.
 * @throws DevAgentError of kind configuration naming the variable.
 */
export function checkBaseUrl(url: string | undefined): string {
  const text = url?.trim() || usualBaseUrl;
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return text.replace(/\/+$/, "");
  throw new DevAgentError({
    code: "base-url-malformed",
    kind: "configuration",
    message: "ANTHROPIC_BASE_URL is not an http or https address.",
    remedy: `Set it to an address such as ${usualBaseUrl}, or unset it.`,
  });
}
