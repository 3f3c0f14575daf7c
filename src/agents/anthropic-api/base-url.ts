import { type AddressPlace, checkUrl } from "../model-api/address.ts";

const place: AddressPlace = {
  variable: "ANTHROPIC_BASE_URL",
  usual: "https://api.anthropic.com",
};

/**
 * The base URL without a slash at its end.
 * @param url The value of `ANTHROPIC_BASE_URL`.
 * @throws DevAgentError of kind configuration naming the variable.
 */
export function checkBaseUrl(url: string | undefined): string {
  return checkUrl(url, place);
}
