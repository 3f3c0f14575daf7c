import type { SessionOptions } from "../../config/merge-options.ts";
import { type AgentChoice, agentName, type Provider, providerOf } from "../../domain/agent.ts";
import type { ModelRole } from "../../domain/role.ts";
import { DevAgentError } from "../../errors.ts";
import type { Agent } from "../../ports/agent.ts";
import type { AgentParts } from "./agent-parts.ts";
import { createFallback } from "./fallback.ts";
import { lazyAgent } from "./lazy-agent.ts";
import { makePlayer } from "./make-player.ts";
import { openGateways, type RoleModels } from "./open-gateways.ts";
import { type Player, playerOf } from "./player.ts";
import { recordedPlayer } from "./recorded-player.ts";
import { type AgentReport, surveyAgents } from "./survey-agents.ts";
import { understudies } from "./understudies.ts";

/** The agent of each role. Each is made when it is first needed: a decision that only merges needs no credential. */
export function makeAgents(parts: AgentParts): Record<ModelRole, Agent> {
  const gateways = openGateways(parts, (provider) => modelsAt(provider, parts));
  const agentOf = (role: ModelRole) => {
    const choice = choiceFor(role, parts.options);
    const first = lazyAgent(agentName(choice), async () =>
      makePlayer(firstPlayer(role, parts) ?? (await unusable(choice, parts)), gateways, parts),
    );
    // A recording says of each role which one agent played it.
    const isRecorded = choice.agent === "replay" || parts.record !== undefined;
    const others = isRecorded ? [] : understudies(choice, gateways, parts);
    return createFallback({ first, others, transcripts: parts.transcripts });
  };
  return {
    architect: agentOf("architect"),
    coder: agentOf("coder"),
    reviewer: agentOf("reviewer"),
    supervisor: agentOf("supervisor"),
  };
}

/** In a pipeline nobody asks for the supervisor. */
const choiceFor = (role: ModelRole, { agents }: SessionOptions): AgentChoice =>
  agents[role] ?? agents.architect;

/** Who plays a role as long as nothing fails; null where they have nothing to log in with. */
function firstPlayer(role: ModelRole, { options, place, replay }: AgentParts): Player | null {
  const choice = choiceFor(role, options);
  if (choice.agent !== "replay") {
    const player = playerOf(choice, place.credentials);
    return player === null || mayPay(player, options) ? player : null;
  }
  return replay === undefined ? null : recordedPlayer(role, choice, replay.header);
}

/** A plan that paid when the session began and is gone isn't replaced by a key that nobody said may pay. */
function mayPay({ agent, access }: Player, { plans = [], allowPaid }: SessionOptions): boolean {
  return allowPaid || access.kind === "plan" || !plans.includes(agent);
}

/** What each role may call at a provider: the models of whoever may play it. */
function modelsAt(provider: Provider, parts: AgentParts): RoleModels {
  const { agents, fallback } = parts.options;
  const models = (Object.keys(agents) as ModelRole[]).map((role) => {
    const players = [firstPlayer(role, parts) ?? choiceFor(role, parts.options), ...fallback];
    const isThere = ({ agent }: AgentChoice) => agent !== "replay" && providerOf(agent) === provider;
    return [role, [...new Set(players.filter(isThere).map(({ model }) => model))]] as const;
  });
  return Object.fromEntries(models);
}

async function unusable({ agent }: AgentChoice, { place }: AgentParts): Promise<never> {
  const [report] = agent === "replay" ? [] : await surveyAgents(place, [agent]);
  const { why, fix } = lackOf(report);
  throw new DevAgentError({
    code: "agent-unusable",
    kind: "configuration",
    message: `The agent ${agent} can't be used: ${why}.`,
    remedy: fix,
  });
}

function lackOf(report: AgentReport | undefined): { readonly why: string; readonly fix: string } {
  if (report === undefined)
    return { why: "no recorded session was given", fix: "Resume with --replay FILE." };
  if (report.lacks !== null) return { why: report.lacks, fix: `${report.fix} Then resume.` };
  return {
    why: `the login of the plan that paid for it is gone, and by ${report.from} its calls are billed one by one`,
    fix: "Log in again and resume, or resume with --paid.",
  };
}
