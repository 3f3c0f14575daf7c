import { describeRepeat, nudgeFor } from "./describe-repeat.ts";
import { findRepeat, withStep } from "./find-repeat.ts";
import type { Step } from "./step.ts";

/** What follows from a turn that goes in circles: the model is told once, and the next time its run ends. */
export type Circling =
  | { readonly type: "nudge"; readonly what: string; readonly text: string }
  | { readonly type: "stuck"; readonly what: string };

/** Looks at a role's turns one by one. */
export interface CircleWatch {
  /** Null: go on. */
  saw(step: Step): Circling | null;
}

/** @param nudged Whether the model was told already. */
export function createCircleWatch(nudged: boolean): CircleWatch {
  let told = nudged;
  let steps: readonly Step[] = [];
  return {
    saw: (step) => {
      steps = withStep(steps, step);
      const repeat = findRepeat(steps);
      if (repeat === null) return null;
      steps = [];
      const what = describeRepeat(repeat);
      if (told) return { type: "stuck", what };
      told = true;
      return { type: "nudge", what, text: nudgeFor(repeat) };
    },
  };
}
