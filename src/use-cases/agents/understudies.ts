import { type AgentChoice, agentName, type LiveAgent } from "../../domain/agent.ts";
import type { AgentParts } from "./agent-parts.ts";
import type { Understudy } from "./fallback.ts";
import { lazyAgent } from "./lazy-agent.ts";
import { makePlayer } from "./make-player.ts";
import type { Gateways } from "./open-gateways.ts";
import { type Player, paidSelf, playerName, playerOf } from "./player.ts";
import { surveyAgents } from "./survey-agents.ts";

/**
 * Who may go on where a role's agent fails: the same agent with its provider's key, where keys may be used, then whom the
 * configuration names.
 */
export function understudies(
  choice: AgentChoice,
  gateways: Gateways,
  parts: AgentParts,
): readonly Understudy[] {
  const { options, place } = parts;
  const first = playerOf(choice, place.credentials);
  const paid = first !== null && options.allowPaid ? paidSelf(first, place.credentials) : null;
  const named = options.fallback
    .filter((other) => agentName(other) !== agentName(choice))
    .map((other) => understudyOf(other, gateways, parts));
  return [...(paid === null ? [] : [playing(paid, gateways, parts)]), ...named];
}

function understudyOf(choice: AgentChoice, gateways: Gateways, parts: AgentParts): Understudy {
  const player = playerOf(choice, parts.place.credentials);
  if (player !== null) return playing(player, gateways, parts);
  const name = agentName(choice);
  const unusable = () => Promise.reject(new TypeError(`${name} has no credential`));
  return { name, barred: () => lackOf(choice.agent as LiveAgent, parts), agent: lazyAgent(name, unusable) };
}

function playing(player: Player, gateways: Gateways, parts: AgentParts): Understudy {
  const barred = async () => {
    if (player.access.kind !== "plan" && !parts.options.allowPaid)
      return "its calls are billed one by one, which --paid or `allow-paid: true` would allow";
    return lackOf(player.agent, parts);
  };
  const name = playerName(player);
  return { name, barred, agent: lazyAgent(name, () => makePlayer(player, gateways, parts)) };
}

async function lackOf(agent: LiveAgent, { place }: AgentParts): Promise<string | null> {
  const [report] = await surveyAgents(place, [agent]);
  return report?.lacks ?? null;
}
