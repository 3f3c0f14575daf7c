import { join } from "node:path";
import type { ActionRunsNode } from "@actions/workflow-parser/actions/action-template";
import type { ActionCall } from "./action-call.ts";
import { isTrue } from "./evaluate-expression.ts";
import { evaluateToken } from "./evaluate-token.ts";
import { scopeOf } from "./frame.ts";
import { clockOf, nodeOf } from "./host.ts";
import { registerPost } from "./post-steps.ts";
import { runStepProcess, type StepEnd } from "./run-step-process.ts";
import { nameOfStep } from "./step-plan.ts";
import { watchStep } from "./step-signal.ts";

/** Runs the main program of a JavaScript action; its post program is put down for the end of the job before. */
export async function runNodeAction(call: ActionCall, runs: ActionRunsNode): Promise<StepEnd> {
  const state = new Map<string, string>();
  const { post } = runs;
  if (post !== undefined) registerNodePost(call, { post, condition: runs.postIf ?? "always()", state });
  return await runProgram(call, { program: runs.main, state });
}

interface PostProgram {
  readonly post: string;
  readonly condition: string;
  readonly state: Map<string, string>;
}

function registerNodePost(call: ActionCall, { post, condition, state }: PostProgram): void {
  const { frame, step } = call;
  const { job } = frame;
  registerPost(job, {
    name: `Post ${nameOfStep(step, scopeOf(frame, call.env))}`,
    async run() {
      const env = { ...Object.fromEntries(job.env), ...frame.overrides };
      const scope = () => scopeOf({ ...frame, status: job.status }, env);
      const wanted = () => isTrue(condition, scope());
      if (!wanted()) return { outcome: "skipped", goesOn: false };
      const clock = clockOf(job.run.host);
      const limits = { job: job.signal, around: undefined, minutes: 0, clock };
      const watch = watchStep({ ...limits, staysWhenCancelled: wanted });
      const { signal, forget } = watch;
      const end = await runProgram({ ...call, env, signal }, { program: post, state }).finally(forget);
      const goesOn = evaluateToken(step.token.find("continue-on-error"), scope()) === true;
      return { outcome: end.outcome, goesOn };
    },
  });
}

interface Program {
  readonly program: string;
  readonly state: Map<string, string>;
}

async function runProgram(call: ActionCall, { program, state }: Program): Promise<StepEnd> {
  const { frame, action, env, inputs, signal } = call;
  const { job } = frame;
  const { origin, directory } = action;
  const about = origin === undefined ? {} : { action_repository: origin.repository, action_ref: origin.ref };
  const github = { ...frame.github, ...about };
  return await runStepProcess({
    frame: { ...frame, github },
    argv: [nodeOf(job.run.host), join(directory, program)],
    cwd: job.directories.workspace,
    env,
    inputs,
    state,
    signal,
    forActions: true,
  });
}
