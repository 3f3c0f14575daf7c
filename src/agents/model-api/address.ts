import { DevAgentError } from "../../errors.ts";

/** Where a provider's address is looked for. */
export interface AddressPlace {
  /** e.g. `ANTHROPIC_BASE_URL`. */
  readonly variable: string;
  /** Without a slash at its end. */
  readonly usual: string;
}

/**
 * The base URL without a slash at its end.
 * @throws DevAgentError of kind configuration naming the variable.
 */
export function checkUrl(url: string | undefined, { variable, usual }: AddressPlace): string {
  const text = url?.trim() || usual;
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return text.replace(/\/+$/, "");
  throw new DevAgentError({
    code: "base-url-malformed",
    kind: "configuration",
    message: `${variable} is not an http or https address.`,
    remedy: `Set it to an address such as ${usual}, or unset it.`,
  });
}
