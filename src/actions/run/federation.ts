import { type ReadFederation, readFederation } from "../../agents/credentials/federation/read-federation.ts";
import type { JobIdentity } from "../../agents/credentials/federation/settings.ts";
import type { ActionInputs, Variables } from "../runner/inputs.ts";

/** What a workflow says of federation, and what GitHub gives this job to say who it is. Throws configuration errors. */
export function federationOf(inputs: ActionInputs, env: Variables): ReadFederation {
  return readFederation({
    anthropic: {
      rule: inputs.text("anthropic-federation-rule"),
      organization: inputs.text("anthropic-organization"),
      serviceAccount: inputs.text("anthropic-service-account"),
      workspace: inputs.text("anthropic-workspace"),
      audience: inputs.text("anthropic-audience"),
      baseUrl: inputs.text("anthropic-base-url"),
    },
    openai: {
      identityProvider: inputs.text("openai-identity-provider"),
      serviceAccount: inputs.text("openai-service-account"),
      audience: inputs.text("openai-audience"),
      tokenUrl: inputs.text("openai-token-url"),
    },
    identity: identityOf(env),
  });
}

function identityOf(env: Variables): JobIdentity | null {
  const requestUrl = env.ACTIONS_ID_TOKEN_REQUEST_URL ?? "";
  const requestToken = env.ACTIONS_ID_TOKEN_REQUEST_TOKEN ?? "";
  return requestUrl === "" || requestToken === "" ? null : { requestUrl, requestToken };
}
