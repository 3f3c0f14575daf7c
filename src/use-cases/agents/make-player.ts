import { join } from "node:path";
import { type AgentName, agentName, isVendorCli, type VendorCli } from "../../domain/agent.ts";
import type { Agent } from "../../ports/agent.ts";
import type { Transcripts } from "../../ports/transcripts.ts";
import type { AgentParts } from "./agent-parts.ts";
import type { Gateways } from "./open-gateways.ts";
import type { Player } from "./player.ts";
import { provideProgram } from "./provide-program.ts";

/** The agent that a player is. */
export async function makePlayer(player: Player, gateways: Gateways, parts: AgentParts): Promise<Agent> {
  const { agent } = player;
  if (isVendorCli(agent)) return makeCli(agent, player, { ...parts, gateways });
  const { sandbox } = parts;
  const transcripts = ownTranscripts(agent, parts.transcripts);
  const { model } = player;
  const settings = {
    model,
    gateway: await gateways(player),
    sandbox,
    transcripts,
    name: agentName(player),
  };
  if (agent === "anthropic-api")
    return (await import("../../agents/anthropic-api/anthropic-api.ts")).createAnthropicApi(settings);
  return (await import("../../agents/openai-api/openai-api.ts")).createOpenaiApi(settings);
}

async function makeCli(
  agent: VendorCli,
  player: Player,
  parts: AgentParts & { readonly gateways: Gateways },
): Promise<Agent> {
  const { sandbox, secrets, options } = parts;
  const { access } = player;
  const { createDoor } = await import("../../agents/gateway/create-door.ts");
  const settings = {
    ...{ name: agentName(player), model: player.model, sandbox, secrets },
    program: await provideProgram(agent, parts),
    door: createDoor(await parts.gateways(player)),
    state: join(parts.state, `${agent}-${access.kind}`),
    login: access.kind === "plan" && options.planLogin === "pass" ? access.login : null,
    credential: "from" in access ? access.from : "the recording",
    transcripts: ownTranscripts(agent, parts.transcripts),
  };
  if (agent === "claude-cli")
    return (await import("../../agents/claude-cli/claude-cli.ts")).createClaudeCli(settings);
  return (await import("../../agents/codex-cli/codex-cli.ts")).createCodexCli(settings);
}

/** Conversations of one kind of agent apart from those of others, which wouldn't understand them. */
function ownTranscripts(agent: AgentName, transcripts: Transcripts): Transcripts {
  if (agent === "anthropic-api") return transcripts;
  return {
    load: (key) => transcripts.load(`${key}-${agent}`),
    append: (key, entry) => transcripts.append(`${key}-${agent}`, entry),
    outputFile: (name) => transcripts.outputFile(name),
  };
}
