import type { Gateway } from "../../agents/gateway/gateway.ts";
import type { ProviderWire } from "../../agents/gateway/provider-wire.ts";
import type { Transport } from "../../agents/gateway/transport.ts";
import { agentName, type Provider, providerOf } from "../../domain/agent.ts";
import type { AgentParts } from "./agent-parts.ts";
import { gatewayAddress } from "./gateway-address.ts";
import { gatewayCredential } from "./gateway-credential.ts";
import type { Player } from "./player.ts";

/** Gives the gateway that a player's calls pass; players of one provider and one credential share one. */
export type Gateways = (player: Player) => Promise<Gateway>;

/** Opens each gateway when it is first needed. All of them share what the session may spend. */
export function openGateways(parts: AgentParts, models: (provider: Provider) => RoleModels): Gateways {
  const open = new Map<string, Promise<Gateway>>();
  return (player) => {
    const provider = providerOf(player.agent);
    const key = `${provider} ${player.access.kind}`;
    const gateway = open.get(key) ?? openGateway(player, { ...parts, models: models(provider) });
    open.set(key, gateway);
    return gateway;
  };
}

/** What each role may call. */
export type RoleModels = Readonly<Record<string, readonly string[]>>;

type Opening = AgentParts & { readonly models: RoleModels };

async function openGateway(player: Player, parts: Opening): Promise<Gateway> {
  const [{ createGateway }, { createPrices }, wire] = await Promise.all([
    import("../../agents/gateway/gateway.ts"),
    import("../../agents/gateway/prices.ts"),
    wireOf(player),
  ]);
  const { meter, secrets, reservations, models } = parts;
  return createGateway({
    ...{ wire, meter, secrets, reservations, models },
    prices: createPrices(wire.provider, parts.options.prices),
    credential: await gatewayCredential(player, parts),
    transport: await transportOf(player, wire, parts),
    baseUrl: gatewayAddress(player, parts.environment),
    // What nobody asks a provider for may go as fast as it can.
    ...(player.access.kind === "recorded" ? {} : { pace: parts.pace }),
  });
}

async function wireOf({ agent, access: { kind } }: Player): Promise<ProviderWire> {
  if (providerOf(agent) === "openai") {
    const { chatgptWire, openaiWire } = await import("../../agents/gateway/openai-wire.ts");
    return kind === "plan" ? chatgptWire : openaiWire;
  }
  return (await import("../../agents/gateway/anthropic-wire.ts")).anthropicWire;
}

async function transportOf(
  { access: { kind } }: Player,
  wire: ProviderWire,
  { record, replay, goal, at, secrets, options }: AgentParts,
): Promise<Transport> {
  if (kind === "recorded" && replay !== undefined)
    return (await import("../../agents/gateway/replay.ts")).createReplayTransport(replay, wire);
  const { networkTransport } = await import("../../agents/gateway/transport.ts");
  const transport = networkTransport(kind === "plan" ? "list-price equivalent" : "billed");
  if (record === undefined) return transport;
  const { recordTransport } = await import("../../agents/gateway/record.ts");
  const cast = Object.entries(options.agents).map(([role, choice]) => [role, agentName(choice)]);
  return recordTransport({
    ...{ path: record, goal, at, wire, transport, secrets },
    agents: Object.fromEntries(cast),
  });
}
