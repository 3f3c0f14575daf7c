import { isObject, numberAt, textAt } from "../../../domain/json.ts";
import type { KnownSecrets } from "../../../ports/known-secrets.ts";
import { type Asking, ask } from "./ask.ts";
import { exchangeFailed, exchangeRefused } from "./failures.ts";
import { identityToken } from "./identity-token.ts";
import type { FederationSettings } from "./settings.ts";

export interface ProviderToken {
  readonly token: string;
  readonly lifeMs: number;
}

export interface Exchange extends Asking {
  readonly settings: FederationSettings;
  /** Learns of every token before it is sent anywhere. */
  readonly secrets: KnownSecrets;
}

/** Where OpenAI doesn't say how long a token lives, its own library takes an hour. */
const usualLife = 3_600;

/**
 * Asks GitHub who this job is and has the provider exchange that for a token of its own. Throws DevAgentError: configuration
 * (`federation-refused`), provider (`federation-failed`), infrastructure (`federation-identity`).
 */
export async function exchangeToken(exchange: Exchange): Promise<ProviderToken> {
  const { settings, secrets } = exchange;
  const token = await identityToken(settings, exchange);
  secrets.add(token);
  const body = JSON.stringify({ ...settings.body, [settings.tokenField]: token });
  const headers = { ...settings.headers, "content-type": "application/json", accept: "application/json" };
  const answer = await ask({ url: settings.tokenUrl, method: "POST", headers, body }, exchange);
  if (answer.type === "silent") throw exchangeFailed(settings, answer.why);
  const { status, json } = answer;
  if ([400, 401, 403, 404].includes(status))
    throw exchangeRefused({ settings, status, json, token, scrub: secrets.scrub });
  if (status !== 200) throw exchangeFailed(settings, `it answered ${status}`);
  const given = readToken(json, settings);
  secrets.add(given.token);
  return given;
}

function readToken(json: unknown, settings: FederationSettings): ProviderToken {
  const token = textAt(json, "access_token");
  const type = textAt(json, "token_type");
  if (!isObject(json) || !/^[!-~]{20,16384}$/.test(token))
    throw exchangeFailed(settings, "what it answered holds no token");
  if (type !== "" && type.toLowerCase() !== "bearer")
    throw exchangeFailed(settings, "it answered with a token of another kind than was asked for");
  const seconds = "expires_in" in json ? numberAt(json, "expires_in") : usualLife;
  if (seconds === undefined || seconds <= 0)
    throw exchangeFailed(settings, "it doesn't say how long its token lives");
  return { token, lifeMs: seconds * 1_000 };
}
