import type { Decision } from "../../domain/decision.ts";
import { rejectionOf } from "../../gates/environment/approvals.ts";
import { toDecision } from "../../gates/environment/to-decision.ts";
import { bindingOf } from "../../workflow/nodes/gates.ts";
import { type EnvironmentGate, environments } from "./environments.ts";
import type { JobContext, JobName } from "./job.ts";
import { decisionIdOf, gatesOf } from "./put-question.ts";
import { questionOf } from "./question.ts";
import type { TakenOver } from "./take-over.ts";

/** The rejection on this run's review page, with or without a wish; null where nobody rejected. */
export async function readRejection(
  context: JobContext,
  { folder, state }: TakenOver,
): Promise<Decision | null> {
  const { github, runId } = context;
  const published = state.risk !== null;
  const gates: readonly EnvironmentGate[] = published ? gatesOf(state) : ["spec"];
  const job: JobName = published ? "publish" : "plan";
  const approvals = await github.approvals(runId);
  for (const gate of gates) {
    const question = questionOf(folder, { job, name: environments[gate], runId });
    const { baseline, environmentId } = question;
    const answer = rejectionOf({ approvals, baseline, environmentId });
    if (answer === null) continue;
    const binding = bindingOf(gate, state);
    return toDecision(answer, { binding, decisionId: decisionIdOf(runId, state, gate), at: new Date() });
  }
  return null;
}
