import { type BudgetStatus, moreBudgetCommand } from "../../domain/budget.ts";
import { DevAgentError } from "../../errors.ts";

export type Exceeded = Extract<BudgetStatus, { status: "exceeded" }>;

/** The error of a call that a budget has no room for, or no time. */
export function overBudget(reached: Exceeded, about: { role: string; session: string }): DevAgentError {
  const { limit, allowed, used, needed, role } = reached;
  const whose = role === undefined ? "The budget" : `The ${role}'s budget`;
  const next =
    needed === undefined ? "" : `, and the ${about.role}'s next call may take ${shown(limit, needed)}`;
  const command = moreBudgetCommand({
    session: about.session,
    limit,
    role,
    allowed,
    ...(needed === undefined ? {} : { needed: used + needed }),
  });
  return new DevAgentError({
    code: "budget-exceeded",
    kind: "budget",
    message: `${whose} of ${shown(limit, allowed)} is used up: ${shown(limit, used)} spent${next}.`,
    remedy: `The work is kept; go on with \`${command}\`.`,
  });
}

/** `$0.3100`, `1200 tokens`, `5.2 minutes`. */
function shown(limit: Exceeded["limit"], amount: number): string {
  if (limit === "usd") return `$${amount.toFixed(4)}`;
  return limit === "tokens" ? `${Math.ceil(amount)} tokens` : `${Number(amount.toFixed(2))} ${limit}`;
}
