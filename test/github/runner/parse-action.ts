import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { NoOperationTraceWriter } from "@actions/workflow-parser";
import { parseAction } from "@actions/workflow-parser/actions/action-parser";
import { type ActionTemplate, convertActionTemplate } from "@actions/workflow-parser/actions/action-template";
import { mappingAt, mappingsIn } from "./evaluate-token.ts";
import { onSingleLines } from "./on-single-lines.ts";
import type { StepPlan } from "./step-plan.ts";

export interface Action {
  readonly template: ActionTemplate;
  /** Of a composite action. */
  readonly steps: readonly StepPlan[];
}

/** Reads an action's metadata with GitHub's parser; throws on what the runner would refuse. */
export function readAction(directory: string): Action {
  const file = ["action.yml", "action.yaml"].map((name) => join(directory, name)).find(existsSync);
  if (file === undefined)
    throw new Error(
      `Can't find 'action.yml' or 'action.yaml' under '${directory}'. Did you forget to check out?`,
    );
  const content = readFileSync(file, "utf8");
  // Once as it is, so that errors name the right lines.
  parse(file, content);
  return parse(file, onSingleLines(content));
}

function parse(name: string, content: string): Action {
  const { context, value } = parseAction({ name, content }, new NoOperationTraceWriter());
  const template = value === undefined ? undefined : convertActionTemplate(context, value);
  const errors = context.errors.getErrors().map((error) => error.message);
  if (errors.length > 0 || template === undefined || value === undefined)
    throw new Error(`${name}: ${errors.join("; ")}`);
  if (template.runs.using !== "composite") return { template, steps: [] };
  const tokens = mappingsIn(mappingAt(value.assertMapping("action"), "runs")?.find("steps"));
  const steps = template.runs.steps.map((step, index) => ({ template: step, token: tokens[index] }));
  return { template, steps: steps.filter((step): step is StepPlan => step.token !== undefined) };
}
