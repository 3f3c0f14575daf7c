import type { ActionInputDefinition } from "@actions/workflow-parser/actions/action-template";
import type { Scope } from "./evaluate-expression.ts";
import { evaluateText, evaluateTexts } from "./evaluate-token.ts";
import type { JobLog } from "./job-log.ts";
import type { StepPlan } from "./step-plan.ts";

interface Use {
  readonly step: StepPlan;
  readonly scope: Scope;
  readonly declared: readonly ActionInputDefinition[];
  readonly log: JobLog;
}

/** What a step gives an action, and the action's defaults for the rest. */
export function actionInputs({ step, scope, declared, log }: Use): Record<string, string> {
  const given = evaluateTexts(step.token.find("with"), scope);
  const names = new Set(declared.map(({ id }) => id.toLowerCase()));
  const unknown = Object.keys(given).filter((name) => !names.has(name.toLowerCase()));
  if (unknown.length > 0)
    log.warn(
      `Unexpected input(s) '${unknown.join("', '")}', valid inputs are ['${[...names].join("', '")}']`,
    );
  const set = new Set(Object.keys(given).map((name) => name.toLowerCase()));
  const missing = declared.filter(({ id }) => !set.has(id.toLowerCase()));
  const defaults = missing.map(({ id, default: value }) => [id, evaluateText(value, scope)] as const);
  return { ...Object.fromEntries(defaults), ...given };
}

/** The head of an action's log, as the runner prints it. */
export function logUse({
  uses,
  inputs,
  env,
  log,
}: {
  readonly uses: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
  readonly log: JobLog;
}): void {
  log.line(`##[group]Run ${uses}`);
  for (const [name, value] of Object.entries(inputs)) if (value !== "") log.line(`  ${name}: ${value}`);
  for (const [name, value] of Object.entries(env)) log.line(`  ${name}: ${value}`);
  log.line("##[endgroup]");
}
