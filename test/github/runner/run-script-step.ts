import { randomUUID } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { evaluateText } from "./evaluate-token.ts";
import { type Frame, scopeOf } from "./frame.ts";
import { runStepProcess, type StepEnd } from "./run-step-process.ts";
import type { StepPlan } from "./step-plan.ts";

interface Order {
  readonly frame: Frame;
  readonly step: StepPlan;
  readonly env: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
}

/** Runs a `run:` step with its shell. */
export async function runScriptStep({ frame, step, env, signal }: Order): Promise<StepEnd> {
  const { job, defaults } = frame;
  const scope = scopeOf(frame, env);
  const script = evaluateText(step.token.find("run"), scope);
  const shell = evaluateText(step.token.find("shell"), scope) || defaults.shell;
  const folder = evaluateText(step.token.find("working-directory"), scope) || defaults.workingDirectory;
  const file = join(job.directories.temporary, `${randomUUID()}.sh`);
  writeFileSync(file, `${script}\n`);
  const argv = commandOf(shell, file);
  const lines = script.trim().split("\n");
  job.log.line(`##[group]Run ${lines[0]}`);
  for (const line of lines) job.log.line(line);
  job.log.line(`shell: ${argv.join(" ")}`);
  for (const [name, value] of Object.entries(env)) job.log.line(`  ${name}: ${value}`);
  job.log.line("##[endgroup]");
  const cwd = resolve(job.directories.workspace, folder);
  const quiet = { inputs: {}, state: new Map<string, string>(), forActions: false };
  return await runStepProcess({ frame, argv, cwd, env, signal, ...quiet });
}

const shells: Readonly<Record<string, string>> = {
  "": "bash -e {0}",
  bash: "bash --noprofile --norc -eo pipefail {0}",
  sh: "sh -e {0}",
  python: "python {0}",
};

function commandOf(shell: string, file: string): [string, ...string[]] {
  const form = shells[shell] ?? shell;
  if (!form.includes("{0}")) throw new Error(`Invalid shell option '${shell}'`);
  const [program = "", ...args] = form.split(" ").map((word) => word.replace("{0}", file));
  return [program, ...args];
}
