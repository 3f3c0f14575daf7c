import { anthropicTokenBeta } from "../../agents/credentials/federation/read-federation.ts";
import type { GatewayCredential } from "../../agents/gateway/credential.ts";
import type { PlanLogin } from "../../agents/vendor-cli/settings.ts";
import { type Provider, providerOf } from "../../domain/agent.ts";
import { objectAt, textAt } from "../../domain/json.ts";
import type { AgentParts } from "./agent-parts.ts";
import type { Player } from "./player.ts";

/** How a player's calls are opened to its provider. */
export async function gatewayCredential(
  { agent, access }: Player,
  { options, secrets }: AgentParts,
): Promise<GatewayCredential> {
  if (access.kind === "recorded") return injected("x-api-key", "replay");
  if (access.kind === "metered") return injected(keyHeaders[providerOf(agent)], access.key);
  if (access.kind === "plan")
    return options.planLogin === "pass"
      ? { type: "pass-through", token: accessToken(access.login) }
      : injected("authorization", accessToken(access.login));
  const { federatedCredential } = await import("../../agents/credentials/federation/federated-credential.ts");
  return federatedCredential(access.settings, { secrets });
}

const keyHeaders = { anthropic: "x-api-key", openai: "authorization" } as const satisfies Record<
  Provider,
  string
>;

/** A program that holds a dummy key doesn't name by itself what Anthropic asks of a plan's token. */
function injected(header: "x-api-key" | "authorization", secret: string): GatewayCredential {
  const beta = secret.startsWith("sk-ant-oat") ? { beta: anthropicTokenBeta } : {};
  return { type: "inject", header, secret: async () => secret, ...beta };
}

function accessToken(login: PlanLogin): string {
  if (login.type === "token") return login.token;
  const { content } = login;
  return (
    textAt(objectAt(content, "claudeAiOauth"), "accessToken") ||
    textAt(objectAt(content, "tokens"), "access_token")
  );
}
