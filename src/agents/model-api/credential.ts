import { DevAgentError } from "../../errors.ts";

/** Where a provider's key and address are looked for. */
export interface CredentialPlace {
  /** e.g. `ANTHROPIC_API_KEY`. */
  readonly keyVariable: string;
  readonly baseUrlVariable: string;
  /** e.g. `the Anthropic API`. */
  readonly api: string;
  /** Without a slash at its end. */
  readonly usualBaseUrl: string;
}

/**
 * The key, if it can be one; asks nobody.
 * @throws DevAgentError of kind configuration naming the variable.
 */
export function checkKey(key: string | undefined, { keyVariable, api }: CredentialPlace): string {
  const trimmed = key?.trim() ?? "";
  const remedy = `Set ${keyVariable} to a key of ${api}, or try \`dev-agent demo\`, which needs none.`;
  if (trimmed === "")
    throw new DevAgentError({
      code: "credential-missing",
      kind: "configuration",
      message: `${keyVariable} is not set.`,
      remedy,
    });
  if (!/^[\x21-\x7e]+$/.test(trimmed))
    throw new DevAgentError({
      code: "credential-malformed",
      kind: "configuration",
      message: `${keyVariable} holds spaces, line breaks or other characters no key has.`,
      remedy,
    });
  return trimmed;
}

/**
 * The base URL without a slash at its end.
 * @throws DevAgentError of kind configuration naming the variable.
 */
export function checkUrl(url: string | undefined, place: CredentialPlace): string {
  const text = url?.trim() || place.usualBaseUrl;
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return text.replace(/\/+$/, "");
  throw new DevAgentError({
    code: "base-url-malformed",
    kind: "configuration",
    message: `${place.baseUrlVariable} is not an http or https address.`,
    remedy: `Set it to an address such as ${place.usualBaseUrl}, or unset it.`,
  });
}
