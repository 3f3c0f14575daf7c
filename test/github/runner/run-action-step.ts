import { actionInputs, logUse } from "./action-inputs.ts";
import { builtinOf } from "./builtin-actions.ts";
import { type Frame, scopeOf } from "./frame.ts";
import { readAction } from "./parse-action.ts";
import { resolveAction } from "./resolve-action.ts";
import { type RunSteps, runComposite } from "./run-composite.ts";
import { runNodeAction } from "./run-node-action.ts";
import type { StepEnd } from "./run-step-process.ts";
import type { StepPlan } from "./step-plan.ts";

interface Order {
  readonly frame: Frame;
  readonly step: StepPlan;
  readonly uses: string;
  readonly env: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  readonly runStep: RunSteps;
}

/** Runs a `uses:` step: a JavaScript or composite action, or one of GitHub's own that stand here in short form. */
export async function runActionStep({ frame, step, uses, env, signal, runStep }: Order): Promise<StepEnd> {
  const { log } = frame.job;
  const scope = scopeOf(frame, env);
  const builtin = builtinOf(frame.job, uses);
  if (builtin !== undefined) {
    const inputs = actionInputs({ step, scope, declared: builtin.inputs, log });
    logUse({ uses, inputs, env, log });
    return await builtin.run({ frame, inputs });
  }
  const action = await resolveAction(frame.job, { uses, origin: frame.origin });
  const { template, steps } = readAction(action.directory);
  const inputs = actionInputs({ step, scope, declared: template.inputs ?? [], log });
  logUse({ uses, inputs, env, log });
  const call = { frame, step, uses, action, env, inputs, signal };
  const { runs } = template;
  if (runs.using === "composite")
    return await runComposite({ ...call, steps, outputs: template.outputs ?? [], runStep });
  if (runs.using === "docker") throw new Error(`${uses}: container actions aren't supported here`);
  if (runs.pre !== undefined) throw new Error(`${uses}: \`pre\` isn't supported here`);
  return await runNodeAction(call, runs);
}
