import type { Decision, Gate } from "../../domain/decision.ts";
import { DevAgentError } from "../../errors.ts";
import { judgeComments } from "../../gates/comment/judge-comments.ts";
import { toCommentDecision } from "../../gates/comment/to-decision.ts";
import { readJournal } from "../../session/journal.ts";
import { runRecords } from "../../session/run-record.ts";
import { bindingOf } from "../../workflow/nodes/gates.ts";
import { findQuestion } from "../github/find-question.ts";
import { readCommentFacts } from "../github/read-comment-facts.ts";
import type { Asked } from "./asked.ts";
import type { JobContext } from "./job.ts";
import { peopleNeeded } from "./people-needed.ts";
import { decisionIdOf, gatesOf } from "./put-question.ts";
import { chainIn } from "./question.ts";

/** The approvals in a pull request's comments, all of them looked at anew. Throws when any is missing. */
export async function readCommentApprovals(
  context: JobContext,
  { folder, state, events, rules, asked }: Asked,
): Promise<Partial<Record<Gate, Decision>>> {
  const { github, runId } = context;
  const { candidate, session } = state;
  const comments = await github.comments(asked.pull);
  const found = findQuestion(comments, await github.me());
  if (found === null || candidate === null) throw notApproved("nobody was asked");
  const { comment: question, marker } = found;
  const same =
    marker.run === asked.runId &&
    marker.session === session.id &&
    marker.head === candidate.headSha &&
    marker.sha256 === asked.sha256;
  if (!same) throw notApproved("the newest question is about something else");
  const needed = peopleNeeded(state, rules);
  const facts = await readCommentFacts({
    ...{ github, runId, pull: asked.pull, comments, question, askedBy: asked.runId, needed },
    ...{ headSha: candidate.headSha, allowSelfApproval: rules.allowSelfApproval },
    chain: chainIn(runRecords(readJournal(folder.journal))),
  });
  const answer = judgeComments(facts);
  if (answer.status === "refused") throw notApproved(answer.why);
  if (answer.status === "objected") throw objected(answer.said.by.login);
  if (answer.status === "waiting")
    throw notApproved([`${answer.have} of ${needed} people approved it`, ...answer.faults].join("; "));
  const decisions: Partial<Record<Gate, Decision>> = {};
  for (const gate of gatesOf(state)) {
    // The person too many is the one who looked at the risk.
    const last = answer.people.slice(rules.approvals, needed);
    const people = gate === "critical" ? last : answer.people.slice(0, rules.approvals);
    const decisionId = decisionIdOf(asked.runId, state, gate);
    const decision = toCommentDecision(people, { binding: bindingOf(gate, state), decisionId });
    const { action, by, via, comment } = decision;
    events.emit("approval.resolved", { decisionId, gate, action, by, via, comment });
    decisions[gate] = decision;
  }
  return decisions;
}

function notApproved(why: string): DevAgentError {
  return new DevAgentError({
    code: "not-approved",
    kind: "policy",
    message: `Nothing was merged, as the comments give no approval that counts: ${why}.`,
    remedy: "Answer dev-agent's newest question on the pull request with a new comment.",
  });
}

function objected(login: string): DevAgentError {
  return new DevAgentError({
    code: "rejected",
    kind: "rejected",
    message: `${login} asked in a comment not to merge it; nothing was merged.`,
    remedy: "The next question, after another round, is answered anew.",
  });
}
