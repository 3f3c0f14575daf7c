import type { SessionState } from "../../domain/session-state.ts";
import { countAnswers } from "../../gates/environment/approvals.ts";
import type { EnvironmentFacts } from "../../ports/github.ts";
import { type RunRecord, runRecord } from "../../session/run-record.ts";
import type { SessionFolder } from "../../session/store.ts";
import type { SessionEnd } from "../use-cases.ts";
import { appendRecords } from "./append-records.ts";
import { handOn } from "./hand-on.ts";
import { callsOf, type JobContext, type JobEnd } from "./job.ts";
import { readSession } from "./read-session.ts";
import { reportFiles } from "./report-files.ts";

export interface FinishedPlay {
  readonly folder: SessionFolder;
  readonly end: Pick<SessionEnd, "outcome" | "code" | "reason" | "warnings" | "resumeAt" | "pending">;
  readonly bundle: string | null;
  /** The run that this one goes on from. */
  readonly previous: number | null;
  /** The gates' environments as they were found. */
  readonly found: Readonly<Record<string, EnvironmentFacts>>;
}

/** Leaves what a job made for the next one, however it ended, so that nothing is lost. */
export async function finishJob(context: JobContext, played: FinishedPlay): Promise<JobEnd> {
  const { folder, end, bundle, previous, found } = played;
  const { job, runId, attempt } = context;
  const { baseline, environments } = await questionNow(context, found);
  const about = {
    job,
    runId,
    attempt,
    previous,
    baseline,
    environments,
    pull: null,
    calls: callsOf(context),
    ...goesOn(end.resumeAt),
  };
  appendRecords(folder, [runRecord(about)]);
  const { state, calls, apiCalls, refusedHosts } = readSession(folder);
  const { outcome, resumeAt } = end;
  const reason = end.pending === "stuck" ? needsPerson(state, runId) : end.reason;
  const ended = {
    outcome,
    // The job did what it could: what is left is for another run.
    code: resumeAt === undefined ? end.code : 0,
    reason,
    state,
    calls,
    pull: null,
    mergedSha: null,
    notices: end.warnings,
    apiCalls,
    refusedHosts,
    ...(resumeAt === undefined ? {} : { resumeAt }),
  };
  const extra = reportFiles(context, ended);
  const handOver = await handOn(context, { folder, bundle, extra });
  return { ...ended, handOver };
}

/** No job waits for a person in its middle: it ends, and a person starts the run that goes on. */
function needsPerson(state: SessionState | null, runId: number): string {
  const what = state?.stuck?.what ?? "it goes in circles";
  return `It needs a person: ${what}. The work is kept. To go on, start this workflow by hand with continue-run: ${runId} and say in revise what to do differently (docs/how-to/stuck.md)`;
}

function goesOn(resumeAt: string | undefined): Pick<RunRecord, "goesOn"> {
  if (resumeAt === undefined) return {};
  return { goesOn: resumeAt === "now" ? "deadline" : "limit" };
}

/** What a gate after this job asks with. A job that was cancelled asks nothing, and has no time to look. */
async function questionNow(
  { github, runId, surface }: JobContext,
  found: FinishedPlay["found"],
): Promise<Pick<RunRecord, "baseline" | "environments">> {
  if (surface.signal.aborted) return { baseline: {}, environments: {} };
  const environments = Object.fromEntries(Object.entries(found).map(([name, { id }]) => [name, id]));
  return { baseline: countAnswers(await github.approvals(runId)), environments };
}
