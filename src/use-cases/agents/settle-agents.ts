import type { RunOptions, SessionOptions } from "../../config/merge-options.ts";
import {
  type AgentChoice,
  type AgentWish,
  agentName,
  type CredentialKind,
  type LiveAgent,
  liveAgents,
} from "../../domain/agent.ts";
import { type AgentStanding, type Casting, chooseAgents, type Wishes } from "../../domain/choose-agents.ts";
import type { ModelRole } from "../../domain/role.ts";
import { DevAgentError } from "../../errors.ts";
import { type AgentReport, type SurveyPlace, surveyAgents } from "./survey-agents.ts";

export interface Settled {
  readonly options: SessionOptions;
  /** What is known of the agents that were looked at. */
  readonly reports: readonly AgentReport[];
}

/**
 * Decides who plays which role, from who can work here. Only agents that may be needed are looked at.
 * @throws DevAgentError of kind configuration where a role has nobody.
 */
export async function settleAgents(options: RunOptions, place: SurveyPlace): Promise<Settled> {
  const { agents: wishes } = options;
  const reports = await surveyAgents(place, neededFor(Object.values(wishes)));
  const casting = chooseAgents({ wishes, standings: standingsOf(reports, options) });
  if (!casting.complete) throw nobodyFor(casting, wishes, reports);
  const plans = reports.filter(({ credential }) => credential === "plan").map(({ agent }) => agent);
  return { options: { ...options, agents: casting.cast, plans }, reports };
}

/**
 * Gives some roles of a session another agent; the others stay who they are, usable or not: they may have done their part.
 * @throws DevAgentError of kind configuration where a changed role has nobody.
 */
export async function changeAgents(
  options: SessionOptions,
  changed: Partial<Wishes>,
  place: () => SurveyPlace,
): Promise<SessionOptions> {
  const asked = Object.values(changed);
  if (asked.length === 0) return options;
  const reports = await surveyAgents(place(), neededFor(asked));
  const wishes = { ...options.agents, ...changed };
  const isKept = ([role]: [string, unknown]) => !(role in changed);
  const kept = Object.fromEntries(Object.entries(options.agents).filter(isKept));
  const casting = chooseAgents({ wishes, standings: standingsOf(reports, options), kept });
  if (!casting.complete) throw nobodyFor(casting, wishes, reports);
  return { ...options, agents: casting.cast };
}

/** Where keys may pay, `auto` takes whoever can work. */
function standingsOf(
  reports: readonly AgentReport[],
  { allowPaid }: Pick<RunOptions, "allowPaid">,
): readonly AgentStanding[] {
  return allowPaid ? reports.map(({ agent, lacks }) => ({ agent, lacks })) : reports;
}

function neededFor(wishes: readonly AgentWish[]): readonly LiveAgent[] {
  const named = wishes.map(({ agent }) => agent);
  if (named.includes("auto")) return liveAgents;
  return liveAgents.filter((agent) => named.includes(agent));
}

/** How the calls of an agent are paid, e.g. `plan`; null for a recording. */
export function paymentOf(
  { agent }: Pick<AgentChoice, "agent">,
  reports: readonly AgentReport[],
): CredentialKind | null {
  return reports.find((report) => report.agent === agent)?.credential ?? null;
}

/** e.g. `claude-cli:claude-opus-5-5 (plan)`. */
export function describeAgent(choice: AgentChoice, reports: readonly AgentReport[]): string {
  const payment = paymentOf(choice, reports);
  return payment === null ? agentName(choice) : `${agentName(choice)} (${payment})`;
}

function nobodyFor(
  { role, lacking }: Extract<Casting, { complete: false }>,
  wishes: Wishes,
  reports: readonly AgentReport[],
): DevAgentError {
  const said = lacking.map(({ agent, lacks }) => `${agent}: ${lacks}`);
  const [only] = lacking;
  if (wishes[role]?.agent !== "auto" && only !== undefined) return unusable(role, only, reports);
  return new DevAgentError({
    code: "no-agent",
    kind: "configuration",
    message: `Nobody can play the ${role}. ${said.join("; ")}.`,
    remedy:
      "Make one of them usable (`dev-agent doctor` says how), or try `dev-agent demo`, which needs none.",
  });
}

function unusable(
  role: ModelRole,
  { agent, lacks }: AgentStanding,
  reports: readonly AgentReport[],
): DevAgentError {
  const fix = reports.find((report) => report.agent === agent)?.fix ?? "";
  return new DevAgentError({
    code: "agent-unusable",
    kind: "configuration",
    message: `The ${role}'s agent ${agent} can't be used: ${lacks}.`,
    remedy: fix.replace(/(?<!\.)$/, "."),
  });
}
