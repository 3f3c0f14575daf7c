import type { Outcome } from "../../domain/outcome.ts";
import type { SessionState } from "../../domain/session-state.ts";
import { type GoesOn, type RunRecord, runRecord } from "../../session/run-record.ts";
import { stateRecord } from "../../session/state-record.ts";
import type { SessionFolder } from "../../session/store.ts";
import { appendRecords } from "./append-records.ts";
import { handOn } from "./hand-on.ts";
import { callsOf, type JobContext, type JobEnd } from "./job.ts";
import { readSession } from "./read-session.ts";
import { reportFiles } from "./report-files.ts";

export interface FinishedState {
  readonly folder: SessionFolder;
  readonly state: SessionState;
  readonly bundle: string | null;
  readonly outcome: Outcome;
  readonly code: number;
  readonly reason: string;
  readonly pull?: JobEnd["pull"];
  readonly mergedSha?: string | null;
  readonly notices?: readonly string[];
  readonly cautions?: readonly string[];
  /** What a job that puts a question writes down of it. */
  readonly asked?: Pick<RunRecord, "baseline" | "environments">;
  /** The run whose session a job took over that belongs to another run. */
  readonly previous?: number;
  readonly gate?: JobEnd["gate"];
  readonly answer?: JobEnd["answer"];
  /** What the run was started with, for a job in another run that starts the next. */
  readonly form?: RunRecord["form"];
  /** Why another run goes on. */
  readonly goesOn?: GoesOn;
}

/** Leaves what a job without an engine found out: the state as it is now, in the journal, for the next job. */
export async function finishState(context: JobContext, finished: FinishedState): Promise<JobEnd> {
  const { job, runId, attempt } = context;
  const { folder, state, bundle, outcome, code, reason, asked, notices = [], cautions = [] } = finished;
  const { pull = null, mergedSha = null } = finished;
  const { baseline, environments } = asked ?? { baseline: {}, environments: {} };
  const { previous = null, gate, answer, form } = finished;
  const about = { job, runId, attempt, previous, baseline, environments, pull: pull?.number ?? null };
  const { goesOn } = finished;
  appendRecords(folder, [
    runRecord({ ...about, ...(form && { form }), ...(goesOn && { goesOn }), calls: callsOf(context) }),
    stateRecord(job, state),
  ]);
  const { calls, apiCalls, refusedHosts } = readSession(folder);
  const end = {
    outcome,
    code,
    reason,
    state,
    calls,
    pull,
    mergedSha,
    notices,
    cautions,
    apiCalls,
    refusedHosts,
    ...(gate && { gate }),
    ...(answer && { answer }),
  };
  const extra = reportFiles(context, end);
  const handOver = await handOn(context, { folder, bundle, extra });
  return { ...end, handOver };
}
