import { textAt } from "../../../domain/json.ts";
import { type Asking, ask } from "./ask.ts";
import { identityFailed } from "./failures.ts";
import type { FederationSettings } from "./settings.ts";

/** Providers take no longer one. */
const mostCharacters = 16 * 1024;

/** The token that says who this job is, good for minutes. Throws DevAgentError of kind infrastructure. */
export async function identityToken(
  { identity, audience }: FederationSettings,
  asking: Asking,
): Promise<string> {
  const url = new URL(identity.requestUrl);
  url.searchParams.set("audience", audience);
  const headers = { accept: "application/json", authorization: `Bearer ${identity.requestToken}` };
  const answer = await ask({ url: url.href, method: "GET", headers }, asking);
  if (answer.type === "silent") throw identityFailed(answer.why);
  const token = textAt(answer.json, "value");
  if (answer.status !== 200) throw identityFailed(`it answered ${answer.status}`);
  if (!/^[\w-]+\.[\w-]+\.[\w-]+$/.test(token) || token.length > mostCharacters)
    throw identityFailed("what it answered holds no token");
  return token;
}
