import type { Decision, Gate } from "../../domain/decision.ts";
import { DevAgentError } from "../../errors.ts";
import { toDecision } from "../../gates/environment/to-decision.ts";
import { bindingOf } from "../../workflow/nodes/gates.ts";
import { readAnswer } from "../github/read-answer.ts";
import type { Asked } from "./asked.ts";
import { readCommentApprovals } from "./comment-approvals.ts";
import { environments } from "./environments.ts";
import type { JobContext } from "./job.ts";
import { decisionIdOf, gatesOf } from "./put-question.ts";
import { questionOf } from "./question.ts";

/** The approval of every gate that the candidate's risk asks for. Throws when one is missing, void or a rejection. */
export async function readApprovals(
  context: JobContext,
  question: Asked,
): Promise<Partial<Record<Gate, Decision>>> {
  const { folder, state, events, rules, asked } = question;
  const { github, runId } = context;
  if (rules.gate === "comment") return readCommentApprovals(context, question);
  if (asked.runId !== runId) throw notThisRun(asked.runId);
  const decisions: Partial<Record<Gate, Decision>> = {};
  for (const gate of gatesOf(state)) {
    const put = questionOf(folder, { job: "publish", name: environments[gate], runId });
    const { allowSelfApproval } = rules;
    const answer = await readAnswer({ github, runId, ...put, allowSelfApproval });
    if (answer.status === "refused") throw notApproved(put.environment, answer.why);
    const decisionId = decisionIdOf(runId, state, gate);
    const decision = toDecision(answer, { binding: bindingOf(gate, state), decisionId, at: new Date() });
    const { action, by, via, comment } = decision;
    events.emit("approval.resolved", { decisionId, gate, action, by, via, comment });
    if (action !== "approve") throw rejected(put.environment, by);
    decisions[gate] = decision;
  }
  return decisions;
}

function notThisRun(asked: number): DevAgentError {
  return new DevAgentError({
    code: "gate-not-asked",
    kind: "policy",
    message: `The run ${asked} asked, and with \`gate: environment\` only that run itself can merge.`,
    remedy: "Have it approved on that run's page; comments decide with `gate: comment` in .dev-agent.yml.",
  });
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
