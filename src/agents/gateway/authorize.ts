import { DevAgentError } from "../../errors.ts";
import { isSame } from "./admit-caller.ts";
import type { GatewayCredential } from "./credential.ts";

/** Of one connection only, or set anew by what sends the request. */
const ownHeaders = [
  ...["connection", "keep-alive", "proxy-authorization", "proxy-connection", "te", "trailer", "upgrade"],
  ...["transfer-encoding", "content-length", "host", "expect", "accept-encoding"],
];

/** By them whoever calls would choose who pays, of all whom a key may charge. */
const chosenPayers = ["openai-organization", "openai-project"];

export interface AuthorizedHeaders {
  readonly headers: Headers;
  /** What opens the provider's API, to be taken out of what it says. */
  readonly secret: string;
}

/**
 * The headers that go to the provider.
 * @throws DevAgentError of kind policy where a plan's login should pass through and there is none.
 */
export async function authorize(
  incoming: Headers,
  credential: GatewayCredential,
): Promise<AuthorizedHeaders> {
  const headers = new Headers(incoming);
  for (const name of ownHeaders) headers.delete(name);
  for (const name of chosenPayers) headers.delete(name);
  if (credential.type === "pass-through") return { headers, secret: loginIn(headers, credential.token) };
  const secret = await credential.secret();
  for (const name of ["x-api-key", "authorization"]) headers.delete(name);
  headers.set(credential.header, credential.header === "authorization" ? `Bearer ${secret}` : secret);
  if (credential.beta !== undefined) addBeta(headers, credential.beta);
  return { headers, secret };
}

function addBeta(headers: Headers, beta: string): void {
  const named = (headers.get("anthropic-beta") ?? "").split(",").map((name) => name.trim());
  const all = new Set([...named.filter((name) => name !== ""), beta]);
  headers.set("anthropic-beta", [...all].join(","));
}

/**
 * Only the token that was lent is passed on: another one, or a key, would be somebody else's, who could read what was sent
 * with it.
 */
function loginIn(headers: Headers, token: string): string {
  const [, sent = ""] = /^Bearer (\S+)$/i.exec(headers.get("authorization") ?? "") ?? [];
  if (isSame(sent, token) && !headers.has("x-api-key")) return sent;
  throw new DevAgentError({
    code: "login-missing",
    kind: "policy",
    message: "A model call was refused: it came without the login of the plan that is to pay for it.",
    remedy: "Log in again with the program's own command.",
  });
}
