import type { Frame } from "./frame.ts";
import type { FoundAction } from "./resolve-action.ts";
import type { StepPlan } from "./step-plan.ts";

/** One use of an action by a step. */
export interface ActionCall {
  readonly frame: Frame;
  readonly step: StepPlan;
  readonly uses: string;
  readonly action: FoundAction;
  readonly env: Readonly<Record<string, string>>;
  readonly inputs: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
}
