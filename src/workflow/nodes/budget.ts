import {
  type BudgetStatus,
  checkBudget,
  checkRoleBudget,
  type Limits,
  moreBudgetCommand,
  withLimits,
} from "../../domain/budget.ts";
import type { ModelRole } from "../../domain/role.ts";
import type { SessionState } from "../../domain/session-state.ts";
import { sumCalls } from "../../domain/spend.ts";
import { usualTurns } from "../../domain/supervision.ts";
import { DevAgentError } from "../../errors.ts";
import type { Ports } from "../../ports/ports.ts";
import type { TaskHandler } from "../model/handlers.ts";

/**
 * Stops the session before a model node when money, tokens, time or rounds are used up, the session's or the role's.
 * Nothing is lost: it can be resumed.
 */
export const checkArchitect = checkBefore("architect");
/** Its rounds are its turns. */
export const checkSupervisor = checkBefore("supervisor");
/** Only the coder starts a round. */
export const checkCoder = checkBefore("coder");
export const checkReviewer = checkBefore("reviewer");

/** A merge calls no model; a session over its budget makes none all the same. */
export const checkMerge: TaskHandler = async (state, ports) => {
  hold(state, ports, checkBudget(ports.limits, { ...spentBySession(ports), rounds: 0 }));
  return {};
};

function checkBefore(role: ModelRole): TaskHandler {
  return async (state, ports) => {
    const rounds = role === "coder" ? state.round : 0;
    hold(state, ports, checkBudget(ports.limits, { ...spentBySession(ports), rounds }));
    hold(state, ports, checkRoleBudget(limitsOf(role, ports), role, spentBy(role, state, ports)));
    return {};
  };
}

/** A supervisor has a limit of turns where nobody sets one. */
function limitsOf(role: ModelRole, { limits }: Ports): Limits {
  if (role !== "supervisor" || limits.roles?.supervisor?.rounds !== undefined) return limits;
  return withLimits(limits, { roles: { supervisor: { rounds: usualTurns } } });
}

function spentBySession({ meter, elapsedMs }: Ports) {
  return { spend: meter.spend, elapsedMs: elapsedMs() };
}

function spentBy(role: ModelRole, state: SessionState, { meter, elapsedMs }: Ports) {
  const calls = meter.calls.filter((call) => call.role === role);
  const spent = { spend: sumCalls(calls), elapsedMs: elapsedMs(role) };
  if (role === "supervisor") return { ...spent, rounds: state.supervision?.turn ?? 0 };
  // A review that broke off and is taken up again is still the same one.
  const reviewed = new Set(calls.map(({ round }) => round).filter((round) => round < state.round));
  const rounds = role === "coder" ? state.round : reviewed.size;
  return { ...spent, rounds };
}

function hold(state: SessionState, ports: Ports, status: BudgetStatus): void {
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

function overBudget(
  status: Extract<BudgetStatus, { status: "exceeded" }>,
  state: SessionState,
): DevAgentError {
  const { limit, allowed, used, role } = status;
  const { id: session, branch } = state.session;
  const whose = role === undefined ? "The limit" : `The ${role}'s limit`;
  const last =
    state.feedback === null
      ? ""
      : ` Last open point: ${state.feedback.text.split("\n")[0]?.replace(/\.$/, "")}.`;
  return new DevAgentError({
    code: `budget-${limit}`,
    kind: "budget",
    message: `${whose} of ${allowed} ${limit} is reached (${Number(used.toFixed(4))} used); the work so far is on ${branch}.${last}`,
    remedy: `To go on: ${moreBudgetCommand({ session, limit, role, allowed, needed: used })}`,
  });
}
