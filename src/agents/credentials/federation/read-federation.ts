import { DevAgentError } from "../../../errors.ts";
import type { FederationSettings, JobIdentity } from "./settings.ts";

/** What a workflow says of its federation; empty where it says nothing. */
export interface GivenFederation {
  readonly anthropic: {
    /** Id of the federation rule. */
    readonly rule: string;
    readonly organization: string;
    readonly serviceAccount: string;
    readonly workspace: string;
    readonly audience: string;
    /** Where the Messages API is; the exchange is beside it. */
    readonly baseUrl: string;
  };
  readonly openai: {
    readonly identityProvider: string;
    readonly serviceAccount: string;
    readonly audience: string;
    /** Where tokens are exchanged, if not at the usual address. */
    readonly tokenUrl: string;
  };
  /** Null where the job may not ask who it is. */
  readonly identity: JobIdentity | null;
}

export interface ReadFederation {
  readonly anthropicFederation: FederationSettings | null;
  readonly openaiFederation: FederationSettings | null;
}

/** @throws DevAgentError of kind configuration where something is missing, before anybody is asked. */
export function readFederation({ anthropic, openai, identity }: GivenFederation): ReadFederation {
  return {
    anthropicFederation: isGiven([anthropic.rule, anthropic.organization])
      ? anthropicFederation(anthropic, identity)
      : null,
    openaiFederation: isGiven([openai.identityProvider, openai.serviceAccount])
      ? openaiFederation(openai, identity)
      : null,
  };
}

const isGiven = (values: readonly string[]) => values.some((value) => value !== "");

/** The bearer token that comes of it is refused without the first of these on every call, too. */
export const anthropicTokenBeta = "oauth-2025-04-20";

function anthropicFederation(
  given: GivenFederation["anthropic"],
  identity: JobIdentity | null,
): FederationSettings {
  requireInput("anthropic-federation-rule", given.rule);
  requireInput("anthropic-organization", given.organization);
  const base = (given.baseUrl || "https://api.anthropic.com").replace(/\/+$/, "");
  return {
    provider: "anthropic",
    identity: requireIdentity(identity),
    audience: given.audience || "https://api.anthropic.com",
    tokenUrl: secureUrl("anthropic-base-url", `${base}/v1/oauth/token`),
    headers: { "anthropic-beta": `${anthropicTokenBeta},oidc-federation-2026-04-01` },
    body: {
      grant_type: "urn:ietf:params:oauth:grant-type:jwt-bearer",
      federation_rule_id: given.rule,
      organization_id: given.organization,
      ...(given.serviceAccount === "" ? {} : { service_account_id: given.serviceAccount }),
      ...(given.workspace === "" ? {} : { workspace_id: given.workspace }),
    },
    tokenField: "assertion",
  };
}

function openaiFederation(
  given: GivenFederation["openai"],
  identity: JobIdentity | null,
): FederationSettings {
  requireInput("openai-identity-provider", given.identityProvider);
  requireInput("openai-service-account", given.serviceAccount);
  return {
    provider: "openai",
    identity: requireIdentity(identity),
    audience: given.audience || "https://api.openai.com/v1",
    tokenUrl: secureUrl("openai-token-url", given.tokenUrl || "https://auth.openai.com/oauth/token"),
    headers: {},
    body: {
      grant_type: "urn:ietf:params:oauth:grant-type:token-exchange",
      subject_token_type: "urn:ietf:params:oauth:token-type:jwt",
      identity_provider_id: given.identityProvider,
      service_account_id: given.serviceAccount,
    },
    tokenField: "subject_token",
  };
}

function requireInput(name: string, value: string): void {
  if (/^[\w.:-]{1,200}$/.test(value)) return;
  throw new DevAgentError({
    code: "federation-incomplete",
    kind: "configuration",
    message:
      value === ""
        ? `Federation was set up by half: the input ${name} is empty.`
        : `The input ${name} is no id as the provider shows it.`,
    remedy: "Set every input that docs/how-to/federation.md lists for the provider, or none of them.",
  });
}

function requireIdentity(identity: JobIdentity | null): JobIdentity {
  if (identity !== null) {
    secureUrl("ACTIONS_ID_TOKEN_REQUEST_URL", identity.requestUrl);
    return identity;
  }
  throw new DevAgentError({
    code: "federation-no-identity",
    kind: "configuration",
    message: "This job may not ask GitHub for a token that says who it is, so it can't log in by federation.",
    remedy: "Give the jobs plan and develop `id-token: write` (docs/how-to/federation.md).",
  });
}

/** A token goes there: nobody on the way may read it. */
function secureUrl(name: string, url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  const isLoopback = parsed !== null && /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(parsed.hostname);
  if (parsed?.protocol === "https:" || (parsed?.protocol === "http:" && isLoopback)) return url;
  throw new DevAgentError({
    code: "federation-insecure",
    kind: "configuration",
    message: `${name} is no https address, and a token that logs in would be sent there.`,
    remedy: "Use an https address, or a key instead of federation.",
  });
}
