import { type JsonObject, parseJson, textAt } from "../../../domain/json.ts";
import { cleanLine } from "../../../domain/text/plain-text.ts";
import { DevAgentError } from "../../../errors.ts";
import type { FederationSettings } from "./settings.ts";

const names = { anthropic: "Anthropic", openai: "OpenAI" } as const;

export function identityFailed(why: string): DevAgentError {
  return new DevAgentError({
    code: "federation-identity",
    kind: "infrastructure",
    message: `GitHub gave no token that says who this job is: ${why}.`,
    remedy: "Run the job again; see https://www.githubstatus.com where it goes on.",
  });
}

export interface Refusal {
  readonly settings: FederationSettings;
  readonly status: number;
  readonly json: JsonObject | null;
  /** The job's own token, for what it says of the job. */
  readonly token: string;
  readonly scrub: (text: string) => string;
}

/** The provider's rule does not fit; it is shown what there was to fit. */
export function exchangeRefused({ settings, status, json, token, scrub }: Refusal): DevAgentError {
  const said = cleanLine(scrub(textAt(json, "error_description") || textAt(json, "error")), 200);
  const { sub, aud } = claimsOf(token);
  return new DevAgentError({
    code: "federation-refused",
    kind: "configuration",
    message: `${names[settings.provider]} did not take this job for what the federation asks for (${status}${said === "" ? "" : `: ${said}`}); it is "${sub}" for "${aud}".`,
    remedy: "Compare that with the rule at the provider (docs/how-to/federation.md).",
  });
}

export function exchangeFailed({ provider }: FederationSettings, why: string): DevAgentError {
  return new DevAgentError({
    code: "federation-failed",
    kind: "provider",
    message: `${names[provider]} exchanged this job's identity for no token: ${why}.`,
    remedy: "The work is kept; run the job again, or use a key instead of federation.",
  });
}

/** What a token says of its job, which is no secret. */
function claimsOf(token: string): { readonly sub: string; readonly aud: string } {
  const claims = parseJson(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"));
  const text = (name: string) => cleanLine(textAt(claims, name), 200) || "unknown";
  return { sub: text("sub"), aud: text("aud") };
}
