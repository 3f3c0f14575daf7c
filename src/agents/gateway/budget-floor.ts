import type { LiveAgent } from "../../domain/agent.ts";
import type { LimitName, Limits, RoleLimits } from "../../domain/budget.ts";
import type { ModelRole } from "../../domain/role.ts";
import { totalTokens } from "../../domain/usage.ts";
import { DevAgentError } from "../../errors.ts";
import { leastOutput, type Worst, worstCase } from "./hold.ts";
import type { Prices } from "./prices.ts";
import type { ModelRequest } from "./provider-wire.ts";

/** The call with which a role begins. */
export interface FirstCall {
  readonly role: ModelRole;
  readonly agent: LiveAgent;
  readonly model: string;
  readonly prices: Prices;
  /** The most output it asks for, where that can't be lowered. */
  readonly fixedOutput?: number;
}

/** What each agent's first request holds before a word of the goal, in bytes: prompts and tools of the vendors' own. */
const firstBytes: Readonly<Record<LiveAgent, number>> = {
  "claude-cli": 116_000,
  "codex-cli": 68_000,
  "anthropic-api": 12_000,
  "openai-api": 12_000,
};

/** dev-agent's own loop keeps prompts and tools for an hour. */
const cacheWrites: Readonly<Record<LiveAgent, ModelRequest["cacheWrites"]>> = {
  "claude-cli": "5m",
  "codex-cli": "5m",
  "anthropic-api": "1h",
  "openai-api": "5m",
};

/**
 * Refuses a budget in which some role couldn't make even its first call, before anything is begun.
 * @throws DevAgentError of kind configuration that names the least that would do.
 */
export async function requireBudgetFloor(calls: readonly FirstCall[], limits: Limits): Promise<void> {
  for (const call of calls) {
    const { usage, usd } = await leastOf(call);
    const least = { tokens: totalTokens(usage), usd };
    requireLeast(call, limits, least);
    requireLeast(call, limits.roles?.[call.role] ?? {}, { ...least, role: call.role });
  }
}

async function leastOf({ agent, model, prices, fixedOutput }: FirstCall): Promise<Worst> {
  const output = fixedOutput ?? leastOutput;
  const about = { maxOutput: output, leastOutput: output, shortensAbove: null, turn: 1, toolCalls: 0 };
  const request = { model, cacheWrites: cacheWrites[agent], ...about };
  const worst = await worstCase({ request, inputTokens: firstBytes[agent] }, prices);
  return worst(output);
}

interface Least {
  readonly tokens: number;
  readonly usd: number | null;
  /** Whose limits they are; absent: the session's. */
  readonly role?: ModelRole;
}

function requireLeast(call: FirstCall, limits: RoleLimits, { role, ...least }: Least): void {
  for (const limit of ["usd", "tokens"] as const) {
    const [allowed, needed] = [limits[limit], least[limit]];
    if (allowed !== undefined && needed !== null && allowed < needed)
      throw tooSmall(call, { limit, allowed, needed, role });
  }
}

interface Shortfall {
  readonly limit: Extract<LimitName, "usd" | "tokens">;
  readonly allowed: number;
  readonly needed: number;
  readonly role: ModelRole | undefined;
}

function tooSmall(
  { role: caller, agent, model }: FirstCall,
  { limit, allowed, needed, role }: Shortfall,
): DevAgentError {
  const show = (amount: number) => (limit === "usd" ? `$${amount}` : `${amount} tokens`);
  const least = limit === "usd" ? Math.ceil(needed * 100) / 100 : Math.ceil(needed);
  const whose = role === undefined ? "The budget" : `The ${role}'s budget`;
  return new DevAgentError({
    code: "budget-too-small",
    kind: "configuration",
    message: `${whose} of ${show(allowed)} is too small: the ${caller}'s first call with ${agent}:${model} may take ${show(least)}.`,
    remedy: `Give at least --budget-${limit} ${role === undefined ? "" : `${role}=`}${least}, or choose another agent or model.`,
  });
}
