import type { Credentials } from "../../agents/credentials/credentials.ts";
import { type AgentChoice, agentName, isVendorCli, type LiveAgent, providerOf } from "../../domain/agent.ts";
import { type Access, cliAccess, meteredAccess } from "./access.ts";

/** An agent together with what it logs in with; `recorded`: nothing, a cassette answers it. */
export interface Player extends AgentChoice {
  readonly agent: LiveAgent;
  readonly access: Access | { readonly kind: "recorded" };
}

/** What a chosen agent logs in with: a plan where it can have one. Null where it has nothing. */
export function playerOf({ agent, model }: AgentChoice, credentials: Credentials): Player | null {
  if (agent === "replay") return null;
  const found = isVendorCli(agent)
    ? cliAccess(agent, credentials)
    : meteredAccess(providerOf(agent), credentials);
  return found !== null && "access" in found ? { agent, model, access: found.access } : null;
}

/** The same agent paid by the call, where it plays by a plan and that is possible. */
export function paidSelf(player: Player, credentials: Credentials): Player | null {
  const found = player.access.kind === "plan" ? meteredAccess(providerOf(player.agent), credentials) : null;
  return found !== null && "access" in found ? { ...player, access: found.access } : null;
}

/** e.g. `claude-cli:claude-opus-5-5 (plan)`. */
export const playerName = (player: Player) => `${agentName(player)} (${player.access.kind})`;
