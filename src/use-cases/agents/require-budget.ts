import type { FirstCall } from "../../agents/gateway/budget-floor.ts";
import type { SessionOptions } from "../../config/merge-options.ts";
import { type AgentChoice, providerOf } from "../../domain/agent.ts";
import type { ModelRole } from "../../domain/role.ts";
import { paymentOf } from "./settle-agents.ts";
import type { AgentReport } from "./survey-agents.ts";

/**
 * Refuses limits that can't be kept, as a price isn't known, and those in which a role couldn't even begin.
 * @throws DevAgentError of kind configuration.
 */
export async function requireBudget(options: SessionOptions, reports: readonly AgentReport[]): Promise<void> {
  const [{ createPrices, requireKnownPrice }, { requireBudgetFloor }, { mostOutputOf }] = await Promise.all([
    import("../../agents/gateway/prices.ts"),
    import("../../agents/gateway/budget-floor.ts"),
    import("../../agents/gateway/openai-wire.ts"),
  ]);
  const { agents, fallback, limits } = options;
  const firstCall = (role: ModelRole, { agent, model }: AgentChoice): readonly FirstCall[] => {
    if (agent === "replay") return [];
    const prices = createPrices(providerOf(agent), options.prices);
    // ChatGPT's plans take no limit of an answer.
    const isFixed = agent === "codex-cli" && paymentOf({ agent }, reports) === "plan";
    return [{ role, agent, model, prices, ...(isFixed ? { fixedOutput: mostOutputOf(model) } : {}) }];
  };
  const cast = Object.entries(agents) as [ModelRole, AgentChoice][];
  for (const [role, first] of cast)
    for (const { model, prices } of [first, ...fallback].flatMap((choice) => firstCall(role, choice)))
      for (const some of [limits, limits.roles?.[role] ?? {}]) await requireKnownPrice(prices, model, some);
  await requireBudgetFloor(
    cast.flatMap(([role, choice]) => firstCall(role, choice)),
    limits,
  );
}
