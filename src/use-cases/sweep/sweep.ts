import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { shownTime } from "../../domain/shown-time.ts";
import { explain, toDevAgentError } from "../../errors.ts";
import type { RunFacts } from "../../ports/github.ts";
import { isOurs, receiptOf } from "../github/find-initiators.ts";
import type { JobContext } from "../jobs/job.ts";
import { markedAs, marks, numberMarked } from "../jobs/marks.ts";
import { type PausedRun, readPaused } from "../jobs/paused-run.ts";
import { carriedForm } from "./carried-form.ts";
import { continueOnce, isMarked } from "./continue-once.ts";

export interface SweepRequest {
  /** Most runs that are started. */
  readonly most: number;
  readonly now: Date;
}

/** What became of one run that paused. */
export interface Swept {
  readonly runId: number;
  readonly status: "started" | "followed" | "waits" | "left" | "failed";
  /** One line for people. */
  readonly what: string;
  readonly nextRun?: number;
}

/** Has every run go on whose time has come, once. What can't be told, or is not to be trusted, is left to people. */
export async function sweep(request: SweepRequest, context: JobContext): Promise<readonly Swept[]> {
  const found = (await context.github.artifactsNamed(marks.paused)).filter(({ expired }) => !expired);
  const runs = [...new Set(found.map(({ runId }) => runId))].sort((a, b) => a - b);
  const swept: Swept[] = [];
  for (const runId of runs) {
    const room = request.most - swept.filter(({ status }) => status === "started").length;
    swept.push(
      await visit(context, { runId, room, now: request.now }).catch((thrown: unknown): Swept => {
        return { runId, status: "failed", what: explain(toDevAgentError(thrown)) };
      }),
    );
  }
  return swept;
}

interface Visit {
  readonly runId: number;
  /** Runs that may still be started. */
  readonly room: number;
  readonly now: Date;
}

async function visit(context: JobContext, { runId, room, now }: Visit): Promise<Swept> {
  const { github } = context;
  const branch = await github.defaultBranch();
  const left = (what: string): Swept => ({ runId, status: "left", what });
  const run = await github.run(runId);
  if (!isOurs(run, branch))
    return left(`it was of ${run.headBranch ?? "no branch"} (${run.event}), not of ${branch}`);
  const receipt = await numberMarked(context, { runId, prefix: receiptOf("") });
  if (receipt !== null || (await isMarked(context, `${marks.resumes}${runId}`)))
    return { runId, status: "followed", what: `another run goes on with it already` };
  const paused = await readMark(context, runId);
  if (paused === null) return left("what it left can't be read; continue it by hand with continue-run");
  if (paused.resumeAt > now) return { runId, status: "waits", what: `until ${shownTime(paused.resumeAt)}` };
  const form = carriedForm(paused.form);
  if (form.left.length > 0)
    return left(
      `its form had ${form.left.join(", ")}, which only a person may give to another run; continue it by hand with continue-run`,
    );
  if (room <= 0) return { runId, status: "waits", what: "for the next sweep: this one has started enough" };
  return start(context, { run, paused, branch, inputs: form.inputs });
}

interface Start {
  readonly run: RunFacts;
  readonly paused: PausedRun;
  readonly branch: string;
  readonly inputs: Readonly<Record<string, string>>;
}

async function start(context: JobContext, { run, paused, branch, inputs }: Start): Promise<Swept> {
  const file = run.path.replace(/@.*$/, "").split("/").at(-1) ?? "";
  const all = { ...inputs, goal: paused.goal, "continue-run": String(run.id) };
  const started = await continueOnce(context, { runId: run.id, file, ref: branch, inputs: all });
  if (started.status === "earlier")
    return { runId: run.id, status: "followed", what: `an earlier sweep started run ${started.runId}` };
  return { runId: run.id, status: "started", what: `as run ${started.runId}`, nextRun: started.runId };
}

async function readMark(context: JobContext, runId: number): Promise<PausedRun | null> {
  const { artifacts, temp } = context;
  const directory = join(temp, "paused", String(runId));
  const name = (await markedAs(context, { runId, name: marks.paused })) ?? marks.paused;
  await artifacts.download({ name, directory, runId });
  const text = await readFile(join(directory, "about.json"), "utf8").catch(() => "");
  const paused = readPaused(text);
  return paused?.runId === runId ? paused : null;
}
