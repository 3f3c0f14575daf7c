import type { Outcome } from "../domain/outcome.ts";
import type { DevAgentError, ErrorKind } from "../errors.ts";

const outcomes: Readonly<Record<ErrorKind, Outcome>> = {
  defect: "failed",
  configuration: "failed",
  policy: "refused",
  budget: "over-budget",
  waiting: "waiting",
  rejected: "rejected",
  provider: "failed",
  infrastructure: "failed",
  cancelled: "cancelled",
};

/** How a session ends that an error ends. */
export function outcomeOf({ kind, until }: DevAgentError): Outcome {
  // What stands in the way goes by itself.
  return until === null ? outcomes[kind] : "paused";
}
