import { randomUUID } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createCommandReader } from "./apply-command.ts";
import { type CommandFiles, contentOf, createCommandFiles, pairsIn } from "./file-commands.ts";
import { type Frame, scopeOf } from "./frame.ts";
import { clockOf } from "./host.ts";
import type { JsonObject } from "./json.ts";
import { processEnvironment } from "./process-environment.ts";
import type { Result } from "./records.ts";
import { runProcess } from "./start-process.ts";

/** Compiling the bundles is a large part of a step's time. */
const compiled = join(tmpdir(), "step-programs-compiled");

export interface StepEnd {
  readonly outcome: Result;
  readonly outputs: Readonly<Record<string, string>>;
}

export interface StepProcess {
  readonly frame: Frame;
  readonly argv: readonly [string, ...string[]];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly inputs: Readonly<Record<string, string>>;
  /** Kept from an action's main program for its post program. */
  readonly state: Map<string, string>;
  readonly forActions: boolean;
  readonly signal: AbortSignal;
}

/** Runs the process of a step, then reads the files in which it answers, also when it was cancelled. */
export async function runStepProcess(step: StepProcess): Promise<StepEnd> {
  const { frame, argv, cwd, signal } = step;
  const { job } = frame;
  const files = createCommandFiles(job.directories.temporary, randomUUID());
  const github = scopeOf(frame, step.env).contexts.github as JsonObject;
  const env = processEnvironment({ ...step, job, github, files });
  const reader = createCommandReader(job.log, job.masks);
  const onLine = (line: string) => {
    if (!reader.take(line)) job.log.line(line);
  };
  job.log.started({ argv, cwd, env });
  let exitCode: number | null = null;
  const outputs = new Map<string, string>();
  let read = true;
  try {
    exitCode = await runProcess({
      argv,
      cwd,
      env: { NODE_COMPILE_CACHE: compiled, ...env },
      signal,
      clock: clockOf(job.run.host),
      onLine,
    });
  } finally {
    read = readFiles({ frame, files, outputs, state: step.state });
  }
  if (!signal.aborted && exitCode !== 0) job.log.error(`Process completed with exit code ${exitCode}.`);
  const good = exitCode === 0 && read && !reader.failed;
  const outcome = signal.aborted ? "cancelled" : good ? "success" : "failure";
  return { outcome, outputs: Object.fromEntries(outputs) };
}

interface Answer {
  readonly frame: Frame;
  readonly files: CommandFiles;
  readonly outputs: Map<string, string>;
  readonly state: Map<string, string>;
}

const summaryLimit = 1024 * 1024;

/** False when one of the files isn't in its form. */
function readFiles({ frame, files, outputs, state }: Answer): boolean {
  const { job } = frame;
  const paths = contentOf(files.path).split(/\r?\n/).filter(Boolean);
  for (const path of paths) {
    if (job.paths.includes(path)) job.paths.splice(job.paths.indexOf(path), 1);
    job.paths.push(path);
  }
  const summary = contentOf(files.step_summary);
  if (Buffer.byteLength(summary) > summaryLimit)
    job.log.error("$GITHUB_STEP_SUMMARY upload aborted: over 1 MiB");
  else if (summary !== "") job.log.summarise(summary);
  const intoEnv = { set: (name: string, value: string) => setVariable(frame, { name, value }) };
  const targets = [
    ["output", outputs],
    ["env", intoEnv],
    ["state", state],
  ] as const;
  return targets
    .map(([kind, target]) => readPairs(frame, { kind, text: contentOf(files[kind]), target }))
    .every(Boolean);
}

function setVariable(
  { job }: Frame,
  { name, value }: { readonly name: string; readonly value: string },
): void {
  if (name.toUpperCase() === "NODE_OPTIONS") job.log.error("Can't store NODE_OPTIONS using '$GITHUB_ENV'.");
  else job.env.set(name, value);
}

interface Pairs {
  readonly kind: string;
  readonly text: string;
  readonly target: { set(name: string, value: string): unknown };
}

function readPairs({ job }: Frame, { kind, text, target }: Pairs): boolean {
  try {
    for (const [name, value] of pairsIn(text)) target.set(name, value);
    return true;
  } catch (thrown) {
    job.log.error(`Unable to process file command '${kind}' successfully.`);
    job.log.error((thrown as Error).message);
    return false;
  }
}
