import type { ActionStep, RunStep, Step } from "@actions/workflow-parser/model/workflow-template";
import type { MappingToken } from "@actions/workflow-parser/templates/tokens/mapping-token";
import type { Scope } from "./evaluate-expression.ts";
import { evaluateText } from "./evaluate-token.ts";

/** One step as it was parsed, with the parts that the parser's own model leaves out. */
export interface StepPlan {
  readonly template: Step;
  readonly token: MappingToken;
}

/** The step, if it is of a kind that this runner runs. */
export function runnable({ template }: StepPlan): RunStep | ActionStep {
  if ("run" in template || "uses" in template) {
    if (template.background !== true) return template;
  }
  throw new Error("Background and parallel steps aren't supported here");
}

export function nameOfStep({ template, token }: StepPlan, scope: Scope): string {
  const name = token.find("name");
  if (name !== undefined) return evaluateText(name, scope);
  if ("uses" in template) return `Run ${template.uses.value}`;
  if ("run" in template) return `Run ${evaluateText(token.find("run"), scope).trim().split("\n")[0]}`;
  return template.id;
}
