import type { CassetteHeader } from "../../agents/gateway/cassette.ts";
import { type AgentChoice, liveAgents } from "../../domain/agent.ts";
import type { ModelRole } from "../../domain/role.ts";
import type { Player } from "./player.ts";

const recorded = { kind: "recorded" } as const;

/** Whoever played a role when it was recorded: dev-agent's own loop over Anthropic's API where nobody is named. */
export function recordedPlayer(
  role: ModelRole,
  { model }: AgentChoice,
  { agents = {} }: CassetteHeader,
): Player {
  const [name, ...rest] = (agents[role] ?? "").split(":");
  const agent = liveAgents.find((known) => known === name);
  if (agent === undefined) return { agent: "anthropic-api", model, access: recorded };
  return { agent, model: rest.join(":"), access: recorded };
}
