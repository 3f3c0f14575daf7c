import { parseRoleWish } from "../../config/agent-choice.ts";
import type { FlagOptions } from "../../config/merge-options.ts";
import type { AgentWish } from "../../domain/agent.ts";
import { parseGoal } from "../../domain/goal.ts";
import type { ModelRole } from "../../domain/role.ts";
import { DevAgentError } from "../../errors.ts";
import type { PlanRequest } from "../../use-cases/jobs/plan.ts";
import type { ActionInputs } from "../runner/inputs.ts";

/** What a workflow asks the plan job for. Throws configuration errors. */
export function planRequest(inputs: ActionInputs): PlanRequest {
  const continueRun = inputs.whole("continue-run");
  const goal = inputs.text("goal");
  if (continueRun === undefined && goal === "") inputs.required("goal");
  return {
    goal: goal === "" ? null : checkedGoal(goal),
    continueRun: continueRun ?? null,
    ...wishOf(inputs),
    flags: flagsOf(inputs),
    app: inputs.text("app-id") !== "",
  };
}

function wishOf(inputs: ActionInputs): Pick<PlanRequest, "revise"> {
  const revise = inputs.text("revise");
  if (revise === "") return {};
  if (inputs.whole("continue-run") === undefined)
    throw invalid(
      "revise",
      "it says what to do differently in a session that goes on, and continue-run is empty.",
    );
  return { revise };
}

function flagsOf(inputs: ActionInputs): FlagOptions {
  const base = inputs.text("base");
  const limits = {
    usd: inputs.number("budget-usd"),
    tokens: inputs.whole("budget-tokens"),
    minutes: inputs.number("max-minutes"),
    rounds: inputs.whole("max-rounds"),
  };
  const budget = Object.fromEntries(Object.entries(limits).filter(([, value]) => value !== undefined));
  return {
    ...(base === "" ? {} : { base }),
    ...{ budget, agents: agentsOf(inputs), push: false },
    // Nor is a permission of the configuration.
    ...(inputs.flag("allow-paid") ? { allowPaid: true } : {}),
    ...(inputs.text("plan-login") === ""
      ? {}
      : { planLogin: inputs.choice("plan-login", ["pass", "inject"]) }),
    // A gate that the base's configuration asks for isn't taken away by a form.
    ...(inputs.flag("spec-gate") ? { specGate: true } : {}),
    ...(inputs.text("sandbox") === "" ? {} : { sandbox: inputs.choice("sandbox", ["bubblewrap", "none"]) }),
    ...(inputs.text("secret-scanner") === ""
      ? {}
      : { secretScanner: inputs.choice("secret-scanner", ["gitleaks", "secretlint"]) }),
  };
}

function agentsOf(inputs: ActionInputs): Partial<Record<ModelRole, AgentWish>> {
  const agents: Partial<Record<ModelRole, AgentWish>> = {};
  for (const line of inputs.lines("agents")) {
    const parsed = parseRoleWish(line);
    if (!parsed.ok) throw invalid("agents", parsed.why);
    agents[parsed.value.role] = parsed.value.wish;
  }
  return agents;
}

function checkedGoal(text: string): string {
  const checked = parseGoal(text);
  if (!checked.ok) throw invalid("goal", `${checked.why}.`);
  return checked.goal;
}

function invalid(input: string, why: string): DevAgentError {
  return new DevAgentError({
    code: "input-invalid",
    kind: "configuration",
    message: `The input ${input} can't be used: ${why}`,
    remedy: "See docs/action-reference.md for what it takes.",
  });
}
