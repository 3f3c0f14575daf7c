import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { isObject, parseJson } from "../../domain/json.ts";
import { DevAgentError } from "../../errors.ts";
import { receiptOf } from "../github/find-initiators.ts";
import type { JobContext } from "../jobs/job.ts";
import { unrecordedEffects } from "../jobs/job-effects.ts";
import { leaveMark, markedAs, numberMarked } from "../jobs/marks.ts";
import { runsMarked, startedSince } from "../jobs/started-runs.ts";

export interface Continuation {
  /** The run that paused. */
  readonly runId: number;
  /** Of the workflow, in `.github/workflows`. */
  readonly file: string;
  readonly ref: string;
  readonly inputs: Readonly<Record<string, string>>;
}

export interface Continued {
  /** `earlier`: another sweep had started it. */
  readonly status: "now" | "earlier";
  readonly runId: number;
}

const intentOf = (runId: number) => `dev-agent-sweeps-${runId}`;

/** Whether a run that is to be trusted has left an artifact of this name. */
export async function isMarked(context: JobContext, name: string): Promise<boolean> {
  return (await runsMarked(context, name)).length > 0;
}

/**
 * Starts the run that goes on with another, once: before it does, a sweep leaves word of what it means to do, then which run
 * it became, then the receipt by which that run proves where it comes from. A sweep that comes after one which died on the way
 * does what is missing.
 */
export async function continueOnce(context: JobContext, what: Continuation): Promise<Continued> {
  const { github } = context;
  const { runId, file, ref, inputs } = what;
  const intents = await runsMarked(context, intentOf(runId));
  for (const sweepRun of intents) {
    const started = await numberMarked(context, { runId: sweepRun, prefix: `${intentOf(runId)}-as-` });
    if (started === null) continue;
    await leaveReceipt(context, { runId, started });
    return { status: "earlier", runId: started };
  }
  const started = await unrecordedEffects().once({
    ...{ kind: "dispatch", of: `run after ${runId}`, looksFirst: true },
    look: async () => (await startedBefore(context, { what, intents })) ?? undefined,
    async act() {
      const told = await github.dispatch(file, { ref, inputs });
      if (told === null) throw unknownRun(file, runId);
      return told;
    },
  });
  await leaveMark(context, { name: `${intentOf(runId)}-as-${started}`, content: { run: started } });
  await leaveReceipt(context, { runId, started });
  return { status: "now", runId: started };
}

interface Earlier {
  readonly what: Continuation;
  /** Runs of sweeps that meant to do this. */
  readonly intents: readonly number[];
}

/** The run that an earlier sweep started and could not write down; else null, and what was there before is written down. */
async function startedBefore(context: JobContext, { what, intents }: Earlier): Promise<number | null> {
  const { file, runId } = what;
  const [first] = intents;
  if (first === undefined) {
    const runs = await context.github.dispatched(file);
    await leaveMark(context, { name: intentOf(runId), content: { before: Math.max(0, ...runs) } });
    return null;
  }
  const before = await readBefore(context, { sweepRun: first, runId });
  // In this run too, so that the next one finds what becomes of it here.
  if (!intents.includes(context.runId))
    await leaveMark(context, { name: intentOf(runId), content: { before } });
  const orphans = await startedSince(context, { runId, file, before });
  if (orphans.length > 1) throw severalRuns(file, { runId, orphans });
  return orphans[0] ?? null;
}

async function readBefore(
  context: JobContext,
  { sweepRun, runId }: { readonly sweepRun: number; readonly runId: number },
): Promise<number> {
  const { artifacts, temp } = context;
  const directory = join(temp, "intents", String(runId));
  const intent = intentOf(runId);
  const name = (await markedAs(context, { runId: sweepRun, name: intent })) ?? intent;
  await artifacts.download({ name, directory, runId: sweepRun });
  const value = parseJson(await readFile(join(directory, "about.json"), "utf8").catch(() => ""));
  const before = isObject(value) ? value.before : undefined;
  if (Number.isSafeInteger(before)) return before as number;
  throw severalRuns("a workflow", { runId, orphans: [] });
}

async function leaveReceipt(
  context: JobContext,
  { runId, started }: { readonly runId: number; readonly started: number },
): Promise<void> {
  const name = receiptOf(started);
  const left = await context.github.artifactsNamed(name);
  if (left.some(({ expired }) => !expired)) return;
  await leaveMark(context, { name, content: { run: started, continues: runId } });
}

function unknownRun(file: string, runId: number): DevAgentError {
  return new DevAgentError({
    code: "round-unknown",
    kind: "infrastructure",
    message: `GitHub started ${file} but did not tell which run it is.`,
    remedy: `Find it on the Actions page, cancel it, and continue by hand with continue-run: ${runId}.`,
  });
}

function severalRuns(
  file: string,
  { runId, orphans }: { readonly runId: number; readonly orphans: readonly number[] },
): DevAgentError {
  const which = orphans.length === 0 ? "" : `: ${orphans.join(", ")} of ${file} began since`;
  return new DevAgentError({
    code: "dispatch-unknown",
    kind: "infrastructure",
    message: `Whether an earlier sweep had a run go on with ${runId} can't be told${which}.`,
    remedy: `Look at the Actions page, and continue by hand with continue-run: ${runId} if none did.`,
  });
}
