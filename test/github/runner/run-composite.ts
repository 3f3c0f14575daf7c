import type { ActionOutputDefinition } from "@actions/workflow-parser/actions/action-template";
import type { ActionCall } from "./action-call.ts";
import { evaluateText } from "./evaluate-token.ts";
import { type Frame, scopeOf } from "./frame.ts";
import type { StepEnd } from "./run-step-process.ts";
import type { StepPlan } from "./step-plan.ts";

/** Runs one step of a list; given to what runs inside a step. */
export type RunSteps = (order: {
  readonly frame: Frame;
  readonly step: StepPlan;
  readonly around: AbortSignal;
}) => Promise<unknown>;

interface CompositeCall extends ActionCall {
  readonly steps: readonly StepPlan[];
  readonly outputs: readonly ActionOutputDefinition[];
  readonly runStep: RunSteps;
}

/** Runs the steps of a composite action, which see its inputs and each other, but no secrets. */
export async function runComposite(call: CompositeCall): Promise<StepEnd> {
  const { frame, action, inputs, signal } = call;
  const inner: Frame = {
    ...frame,
    steps: {},
    inputs,
    status: "success",
    github: { ...frame.github, action_path: action.directory },
    origin: action.origin ?? frame.origin,
    defaults: { shell: "", workingDirectory: "" },
  };
  for (const step of call.steps) await call.runStep({ frame: inner, step, around: signal });
  const scope = scopeOf(inner, call.env);
  const outputs = call.outputs.map(({ id, value }) => [id, evaluateText(value, scope)] as const);
  return { outcome: signal.aborted ? "cancelled" : inner.status, outputs: Object.fromEntries(outputs) };
}
