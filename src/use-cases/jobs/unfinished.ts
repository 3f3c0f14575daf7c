import type { Candidate } from "../../domain/candidate.ts";
import type { SessionState } from "../../domain/session-state.ts";
import { stateRecord } from "../../session/state-record.ts";
import type { SessionFolder } from "../../session/store.ts";
import { appendRecords } from "./append-records.ts";
import type { JobName } from "./job.ts";
import { readSession } from "./read-session.ts";

const nothingBesides = "Nothing besides the goal.";

/** The session with what a round had made when the time ran out: the next round begins with it, and counts as the same. */
export function withUnfinished(state: SessionState, candidate: Candidate): SessionState {
  const feedback = { from: "cut-off" as const, text: state.feedback?.text ?? nothingBesides };
  const unknown = { unitTests: null, staticAnalysis: null, secretScan: null, verdict: null, risk: null };
  return { ...state, candidate, feedback, ...unknown, decisions: {} };
}

/** Writes down the work of a round that was cut off, for the run that goes on. */
export function keepUnfinished(
  folder: SessionFolder,
  { job, candidate }: { readonly job: JobName; readonly candidate: Candidate },
): void {
  const { state } = readSession(folder);
  if (state !== null) appendRecords(folder, [stateRecord(job, withUnfinished(state, candidate))]);
}
