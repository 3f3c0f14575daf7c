import type { SessionState } from "../../domain/session-state.ts";
import { DevAgentError } from "../../errors.ts";
import type { Effects } from "../../ports/effects.ts";
import { receiptOf } from "../github/find-initiators.ts";
import type { JobContext } from "./job.ts";
import { leaveMark, marks, numberMarked } from "./marks.ts";
import { startedSince } from "./started-runs.ts";

export interface NextRound {
  readonly state: SessionState;
  /** File name in `.github/workflows`, and the branch whose version of it runs. */
  readonly workflow: { readonly file: string; readonly ref: string };
  /** What the person filled in who started this run, which holds for the next one too. */
  readonly form: Readonly<Record<string, string>>;
}

/**
 * Starts the run that goes on with the session, once, and leaves a receipt in this one: by it the next run proves where it
 * comes from. Where GitHub doesn't tell the new run's id, that run can't be approved into a merge.
 */
export async function startRound(
  context: JobContext,
  { state, workflow, form, effects }: NextRound & { readonly effects: Effects },
): Promise<number> {
  const { github, runId } = context;
  const { file, ref } = workflow;
  const inputs = { ...form, goal: state.session.goal, "continue-run": String(runId) };
  const receipted = () => numberMarked(context, { runId, prefix: receipt });
  const started = await effects.once({
    ...{ kind: "dispatch", of: `run after ${runId}`, looksFirst: true },
    look: async () => (await receipted()) ?? (await startedBefore(context, file)) ?? undefined,
    async act() {
      const told = await github.dispatch(file, { ref, inputs });
      if (told === null) throw unknownRun(file);
      return told;
    },
  });
  if ((await receipted()) === null) await leave(context, { name: receipt, number: started });
  return started;
}

/** Names of artifacts, each with a run's id behind it. */
const receipt = receiptOf("");

/**
 * The run that an earlier attempt of this job started and could not write down. What was there before is written down
 * first, so that it shows.
 */
async function startedBefore(context: JobContext, file: string): Promise<number | null> {
  const { github, runId } = context;
  const before = await numberMarked(context, { runId, prefix: marks.intent });
  if (before === null) {
    await leave(context, { name: marks.intent, number: Math.max(0, ...(await github.dispatched(file))) });
    return null;
  }
  const since = await startedSince(context, { runId, file, before });
  if (since.length > 1) throw severalRuns(file, since);
  return since[0] ?? null;
}

function leave(
  context: JobContext,
  { name, number }: { readonly name: string; readonly number: number },
): Promise<void> {
  return leaveMark(context, { name: `${name}${number}`, content: { run: number } });
}

function unknownRun(file: string): DevAgentError {
  return new DevAgentError({
    code: "round-unknown",
    kind: "infrastructure",
    message: `GitHub started ${file} but did not tell which run it is.`,
    remedy: "Find it on the Actions page, cancel it, and continue by hand with continue-run.",
  });
}

function severalRuns(file: string, runs: readonly number[]): DevAgentError {
  return new DevAgentError({
    code: "dispatch-unknown",
    kind: "infrastructure",
    message: `Which run goes on can't be told: ${runs.join(", ")} of ${file} began since.`,
    remedy:
      "Cancel the one that goes on with this run, if there is one, and continue by hand with continue-run.",
  });
}
