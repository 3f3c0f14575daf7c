import { type BudgetStatus, checkBudget } from "../../domain/budget.ts";
import type { SessionState } from "../../domain/session-state.ts";
import { DevAgentError } from "../../errors.ts";
import type { Ports } from "../../ports/ports.ts";
import type { TaskHandler } from "../model/handlers.ts";

/** Stops the session before a model node when money, tokens or time are used up. Nothing is lost: it can be resumed. */
export const checkSpend: TaskHandler = async (state, ports) => {
  hold(state, ports, 0);
  return {};
};

/** The same, and the round limit: only the coder starts a round. */
export const checkRound: TaskHandler = async (state, ports) => {
  hold(state, ports, state.round);
  return {};
};

function hold(state: SessionState, ports: Ports, rounds: number): void {
  const used = { spend: ports.meter.spend, elapsedMs: ports.elapsedMs(), rounds };
  const status = checkBudget(ports.limits, used);
  if (status.status === "within") return;
  if (status.status === "unknown") throw unknownSum(ports, status.allowed);
  ports.events.emit("budget.exceeded", status);
  throw overBudget(status, state);
}

function unknownSum({ meter }: Ports, allowed: number): DevAgentError {
  const unpriced = meter.calls.find(({ usd }) => usd === null);
  return new DevAgentError({
    code: "price-unknown",
    kind: "configuration",
    message: `The limit of ${allowed} usd can't be kept: the price of the model ${unpriced?.model ?? "of an earlier call"} isn't known.`,
    remedy: "Limit tokens with --budget-tokens instead of --budget-usd.",
  });
}

const flags = {
  usd: "--budget-usd",
  tokens: "--budget-tokens",
  minutes: "--max-minutes",
  rounds: "--max-rounds",
} as const;

function overBudget(
  status: Extract<BudgetStatus, { status: "exceeded" }>,
  state: SessionState,
): DevAgentError {
  const { limit, allowed, used } = status;
  const last = state.feedback === null ? "" : ` Last open point: ${state.feedback.text.split("\n")[0]}.`;
  return new DevAgentError({
    code: `budget-${limit}`,
    kind: "budget",
    message: `The limit of ${allowed} ${limit} is reached (${Number(used.toFixed(4))} used); the work so far is on ${state.session.branch}.${last}`,
    remedy: `To go on: dev-agent resume ${state.session.id} ${flags[limit]} ${limit === "rounds" ? allowed + 2 : allowed * 2}`,
  });
}
