import {
  type AgentChoice,
  type AgentWish,
  defaultModels,
  type LiveAgent,
  type Provider,
  providerOf,
} from "./agent.ts";
import type { ModelRole } from "./role.ts";

/** Whether an agent can work here, as far as that is known without calling a model. */
export interface AgentStanding {
  readonly agent: LiveAgent;
  /** What it lacks, e.g. `ANTHROPIC_API_KEY is not set`; null: it can work. */
  readonly lacks: string | null;
  /** Why `auto` doesn't take it although it can work, e.g. that it would be billed in place of a plan; absent: it may. */
  readonly unasked?: string;
}

/** Who should play which role. */
export type Wishes = ByRole<AgentWish>;
/** Who plays which role. */
export type Cast = ByRole<AgentChoice>;

/** A supervisor is there only where one is needed. */
type ByRole<T> = Readonly<Record<Exclude<ModelRole, "supervisor">, T> & Partial<Record<"supervisor", T>>>;

export type Casting =
  | { readonly complete: true; readonly cast: Cast }
  | {
      readonly complete: false;
      readonly role: ModelRole;
      /** Who was asked for by name, or everybody who could have played it, in order. */
      readonly lacking: readonly AgentStanding[];
    };

const coderOrder = ["claude-cli", "anthropic-api", "codex-cli", "openai-api"] as const;
const architectOrder = ["codex-cli", "openai-api", "claude-cli", "anthropic-api"] as const;
const orders: Readonly<Record<ModelRole, readonly LiveAgent[]>> = {
  architect: architectOrder,
  coder: coderOrder,
  // As the coder's: whoever writes code best reads it best. Another provider than the coder's comes first.
  reviewer: coderOrder,
  // It plans, as the architect does.
  supervisor: architectOrder,
};

export interface CastingCall {
  readonly wishes: Wishes;
  readonly standings: readonly AgentStanding[];
  /** Roles that are cast already, whatever may be wished for them. */
  readonly kept?: Partial<Cast>;
}

/**
 * Gives each role its agent. What was asked for by name is never replaced; `auto` takes the first of the role's order that
 * can work. A reviewer of another provider than the coder's has other blind spots than the coder.
 */
export function chooseAgents({ wishes, standings, kept = {} }: CastingCall): Casting {
  const architect = kept.architect ?? choose(wishes.architect, orders.architect, standings);
  const coder = kept.coder ?? choose(wishes.coder, orders.coder, standings);
  if ("lacking" in architect) return { complete: false, role: "architect", ...architect };
  if ("lacking" in coder) return { complete: false, role: "coder", ...coder };
  const reviewer = kept.reviewer ?? choose(wishes.reviewer, awayFrom(coder, orders.reviewer), standings);
  if ("lacking" in reviewer) return { complete: false, role: "reviewer", ...reviewer };
  if (wishes.supervisor === undefined) return { complete: true, cast: { architect, coder, reviewer } };
  const supervisor = kept.supervisor ?? choose(wishes.supervisor, orders.supervisor, standings);
  if ("lacking" in supervisor) return { complete: false, role: "supervisor", ...supervisor };
  return { complete: true, cast: { architect, coder, reviewer, supervisor } };
}

type Choice = AgentChoice | { readonly lacking: readonly AgentStanding[] };

function choose(wish: AgentWish, order: readonly LiveAgent[], standings: readonly AgentStanding[]): Choice {
  if (wish.agent === "replay") return choiceOf(wish);
  const asked = wish.agent === "auto" ? order : [wish.agent];
  const standing = asked
    .map((agent) => standingOf(agent, standings))
    .map((one) => (wish.agent === "auto" ? { ...one, lacks: one.lacks ?? one.unasked ?? null } : one));
  const usable = standing.find(({ lacks }) => lacks === null);
  if (usable === undefined) return { lacking: standing };
  return wish.agent === "auto" ? choiceOf({ agent: usable.agent }) : choiceOf(wish);
}

function standingOf(agent: LiveAgent, standings: readonly AgentStanding[]): AgentStanding {
  return standings.find((standing) => standing.agent === agent) ?? { agent, lacks: "it was not looked for" };
}

/** A wish for one agent by name, with the model it gets where none was named. */
export function choiceOf({ agent, model }: Exclude<AgentWish, { agent: "auto" }>): AgentChoice {
  // A recording says itself which models it is of.
  const provider = agent === "replay" ? "anthropic" : providerOf(agent);
  return { agent, model: model ?? defaultModels[provider] };
}

/** The same order, with the agents of the coder's provider behind the others. */
function awayFrom(coder: AgentChoice, order: readonly LiveAgent[]): readonly LiveAgent[] {
  const own: Provider | null = coder.agent === "replay" ? null : providerOf(coder.agent);
  const isOwn = (agent: LiveAgent) => providerOf(agent) === own;
  return [...order.filter((agent) => !isOwn(agent)), ...order.filter(isOwn)];
}
