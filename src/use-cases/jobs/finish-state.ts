import type { Outcome } from "../../domain/outcome.ts";
import type { SessionState } from "../../domain/session-state.ts";
import { type RunRecord, runRecord } from "../../session/run-record.ts";
import { stateRecord } from "../../session/state-record.ts";
import type { SessionFolder } from "../../session/store.ts";
import { appendRecords } from "./append-records.ts";
import { handOn } from "./hand-on.ts";
import type { JobContext, JobEnd } from "./job.ts";
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
  /** What a job that puts a question writes down of it. */
  readonly asked?: Pick<RunRecord, "baseline" | "environments">;
}

/** Leaves what a job without an engine found out: the state as it is now, in the journal, for the next job. */
export async function finishState(context: JobContext, finished: FinishedState): Promise<JobEnd> {
  const { job, runId, attempt } = context;
  const { folder, state, bundle, outcome, code, reason, asked, notices = [] } = finished;
  const { pull = null, mergedSha = null } = finished;
  const { baseline, environments } = asked ?? { baseline: {}, environments: {} };
  const about = { job, runId, attempt, previous: null, baseline, environments, pull: pull?.number ?? null };
  appendRecords(folder, [runRecord(about), stateRecord(job, state)]);
  const { calls } = readSession(folder);
  const end = { outcome, code, reason, state, calls, pull, mergedSha, notices };
  const extra = reportFiles(context, end);
  const handOver = await handOn(context, { folder, bundle, extra });
  return { ...end, handOver };
}
