import type { Candidate } from "../../domain/candidate.ts";
import type { SessionState } from "../../domain/session-state.ts";
import { DevAgentError } from "../../errors.ts";
import { readJournal } from "../../session/journal.ts";
import { runRecords } from "../../session/run-record.ts";
import type { SessionFolder } from "../../session/store.ts";
import type { TakenOver } from "./take-over.ts";

/** A session with everything that judging or merging its candidate takes. */
export interface Proposal {
  readonly state: SessionState;
  readonly candidate: Candidate;
  /** Path of the git bundle. */
  readonly bundle: string;
  readonly bundleSha256: string;
  /** Number of the pull request that shows it; null before there is one. */
  readonly pull: number | null;
}

/** Refuses a session that has no candidate to go on with, or that only a person can say how to go on with. */
export function requireCandidate({ folder, state, bundle, bundleSha256 }: TakenOver): Proposal {
  const { candidate, stuck } = state;
  if (stuck != null) throw stuckThere(stuck.what);
  if (candidate !== null && bundle !== null && bundleSha256 !== null)
    return { state, candidate, bundle, bundleSha256, pull: pullOf(folder) };
  throw new DevAgentError({
    code: "nothing-to-judge",
    kind: "policy",
    message: `The session ${state.session.id} was handed over without ${candidate === null ? "a candidate" : "the bundle of its candidate"}.`,
    remedy: "Look at the develop job for why it ended without one.",
  });
}

function stuckThere(what: string): DevAgentError {
  return new DevAgentError({
    code: "session-stuck",
    kind: "policy",
    message: `The session needs a person before anything else is done with it: ${what}.`,
    remedy: "Start the workflow by hand with continue-run and say in revise how to go on.",
  });
}

/** The newest one that a job wrote down. */
export function pullOf({ journal }: SessionFolder): number | null {
  return runRecords(readJournal(journal)).findLast(({ pull }) => pull !== null)?.pull ?? null;
}
