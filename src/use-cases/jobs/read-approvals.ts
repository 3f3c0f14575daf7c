import type { Decision, Gate } from "../../domain/decision.ts";
import type { SessionState } from "../../domain/session-state.ts";
import { DevAgentError } from "../../errors.ts";
import { toDecision } from "../../gates/environment/to-decision.ts";
import type { EventSink } from "../../ports/events.ts";
import type { SessionFolder } from "../../session/store.ts";
import { bindingOf } from "../../workflow/nodes/gates.ts";
import { readAnswer } from "../github/read-answer.ts";
import { environments } from "./environments.ts";
import type { JobContext } from "./job.ts";
import { decisionIdOf, gatesOf } from "./put-question.ts";
import { questionOf } from "./question.ts";

export interface Asked {
  readonly folder: SessionFolder;
  readonly state: SessionState;
  readonly events: EventSink;
}

/** The approval of every gate that the candidate's risk asks for. Throws when one is missing, void or a rejection. */
export async function readApprovals(
  context: JobContext,
  { folder, state, events }: Asked,
): Promise<Partial<Record<Gate, Decision>>> {
  const { github, runId } = context;
  const decisions: Partial<Record<Gate, Decision>> = {};
  for (const gate of gatesOf(state)) {
    const question = questionOf(folder, { job: "publish", name: environments[gate], runId });
    const answer = await readAnswer({ github, runId, ...question });
    if (answer.status === "refused") throw notApproved(question.environment, answer.why);
    const decisionId = decisionIdOf(runId, state, gate);
    const decision = toDecision(answer, { binding: bindingOf(gate, state), decisionId, at: new Date() });
    const { action, by, via, comment } = decision;
    events.emit("approval.resolved", { decisionId, gate, action, by, via, comment });
    if (action !== "approve") throw rejected(question.environment, by);
    decisions[gate] = decision;
  }
  return decisions;
}

function notApproved(environment: string, why: string): DevAgentError {
  return new DevAgentError({
    code: "not-approved",
    kind: "policy",
    message: `Nothing was merged, as ${environment} gave no approval that counts: ${why}.`,
    remedy: "Have it approved there by a reviewer who started no round of it, then run this job again.",
  });
}

function rejected(environment: string, by: string): DevAgentError {
  return new DevAgentError({
    code: "rejected",
    kind: "rejected",
    message: `${by} rejected it at ${environment}; nothing was merged.`,
    remedy: "A rejection with a comment starts another round.",
  });
}
