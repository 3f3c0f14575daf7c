export type FaultCode =
  | "bad-id"
  | "bad-iterations"
  | "branch-misses-join"
  | "condition-missing"
  | "condition-type"
  | "dangling-edge"
  | "dead-end"
  | "duplicate-edge"
  | "duplicate-node"
  | "edge-into-start"
  | "edge-out-of-end"
  | "error-kind-missing"
  | "gate-outcome-missing"
  | "join-forgets-branch"
  | "join-waits-for-stranger"
  | "no-end"
  | "no-path-to-end"
  | "no-start"
  | "several-defaults"
  | "several-starts"
  | "unbounded-loop"
  | "unknown-field"
  | "unknown-gate"
  | "unknown-handler"
  | "unknown-kind"
  | "unknown-role"
  | "unreachable-node";

/** One thing that is wrong with a workflow. */
export interface Fault {
  /** One of `FaultCode`; registered validators may add their own. */
  readonly code: FaultCode | (string & {});
  /** The node's id or the edge's `from→to`; empty for the workflow as a whole. */
  readonly where: string;
  /** One line. */
  readonly text: string;
}

export function fault(code: FaultCode, where: string, text: string): Fault {
  return { code, where, text };
}
