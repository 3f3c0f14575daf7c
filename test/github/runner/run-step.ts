import { isTrue, type Scope } from "./evaluate-expression.ts";
import { evaluateTexts, evaluateToken } from "./evaluate-token.ts";
import { type Frame, scopeOf } from "./frame.ts";
import { clockOf } from "./host.ts";
import type { Result } from "./records.ts";
import { runActionStep } from "./run-action-step.ts";
import { runScriptStep } from "./run-script-step.ts";
import type { StepEnd } from "./run-step-process.ts";
import { nameOfStep, runnable, type StepPlan } from "./step-plan.ts";
import { watchStep } from "./step-signal.ts";

export interface StepResult extends StepEnd {
  readonly name: string;
  readonly conclusion: Result;
}

interface Order {
  readonly frame: Frame;
  readonly step: StepPlan;
  /** Told the step's name before its first line. */
  readonly onName?: (name: string) => void;
  readonly around?: AbortSignal;
}

/** Runs one step of a job or composite action and takes its result into the frame. */
export async function runStep({ frame, step, onName, around }: Order): Promise<StepResult> {
  const { job } = frame;
  const global = { ...Object.fromEntries(job.env), ...frame.overrides };
  let name = step.template.id;
  let end: StepEnd = { outcome: "failure", outputs: {} };
  let goesOn = false;
  try {
    const own = evaluateTexts(step.token.find("env"), scopeOf(frame, global));
    const env = { ...global, ...own };
    name = nameOfStep(step, scopeOf(frame, env));
    onName?.(name);
    const overrides = { ...frame.overrides, ...own };
    const github = { ...frame.github, action: step.template.id };
    end = await runIfWanted({ frame: { ...frame, overrides, github }, step, name, env, around });
    goesOn = end.outcome === "failure" && continues(step, scopeOf(frame, env));
  } catch (thrown) {
    job.log.error((thrown as Error).message);
  }
  const result = { ...end, name, conclusion: goesOn ? ("success" as const) : end.outcome };
  take(frame, step, result);
  return result;
}

interface Ready {
  readonly frame: Frame;
  readonly step: StepPlan;
  readonly name: string;
  readonly env: Readonly<Record<string, string>>;
  readonly around: AbortSignal | undefined;
}

async function runIfWanted({ frame, step, name, env, around }: Ready): Promise<StepEnd> {
  const { job } = frame;
  const template = runnable(step);
  const wanted = () => isTrue(template.if.expression, scopeOf(frame, env));
  if (!wanted()) return { outcome: "skipped", outputs: {} };
  const minutes = Number(evaluateToken(step.token.find("timeout-minutes"), scopeOf(frame, env)) ?? 0);
  const clock = clockOf(job.run.host);
  const watch = watchStep({ job: job.signal, around, clock, minutes, staysWhenCancelled: wanted });
  const { signal } = watch;
  try {
    const end =
      "run" in template
        ? await runScriptStep({ frame, step, env, signal })
        : await runActionStep({ frame, step, env, signal, uses: template.uses.value, runStep });
    if (!watch.timedOut()) return end;
    job.log.error(`The action '${name}' has timed out after ${minutes} minutes.`);
    return { ...end, outcome: "failure" };
  } finally {
    watch.forget();
  }
}

function continues(step: StepPlan, scope: Scope): boolean {
  return evaluateToken(step.token.find("continue-on-error"), scope) === true;
}

function take(frame: Frame, { template }: StepPlan, { outcome, conclusion, outputs }: StepResult): void {
  if (template.id !== "" && !template.id.startsWith("__"))
    frame.steps[template.id] = { outcome, conclusion, outputs };
  if (frame.job.status === "cancelled") frame.status = "cancelled";
  else if (conclusion === "failure" || conclusion === "cancelled") frame.status = conclusion;
}
