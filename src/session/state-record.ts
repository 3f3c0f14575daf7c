import { isObject } from "../domain/json.ts";
import type { SessionState } from "../domain/session-state.ts";
import { DevAgentError } from "../errors.ts";
import type { JournalRecord } from "./journal.ts";

/** The state that a job without an engine came to. */
export interface StateRecord extends JournalRecord {
  readonly kind: "state";
  readonly job: string;
  readonly state: SessionState;
}

export function stateRecord(job: string, state: SessionState): StateRecord {
  return { kind: "state", job, state };
}

/** All of a journal's, oldest first. */
export function stateRecords(records: readonly JournalRecord[]): readonly StateRecord[] {
  return records.filter(isStateRecord);
}

/** Throws for a record that calls itself a state and is none. */
export function isStateRecord(record: JournalRecord): record is StateRecord {
  if (record.kind !== "state") return false;
  const { job, state } = record as Partial<StateRecord>;
  if (typeof job === "string" && isObject(state) && isObject(state.session)) return true;
  throw unreadable("a record of kind state holds no state");
}

export function unreadable(why: string): DevAgentError {
  return new DevAgentError({
    code: "journal-unreadable",
    kind: "policy",
    message: `The session's journal can't be used: ${why}.`,
    remedy: "Start the goal again; report this if nobody changed the artifact.",
  });
}
