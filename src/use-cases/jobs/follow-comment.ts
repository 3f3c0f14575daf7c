import type { Decision } from "../../domain/decision.ts";
import { DevAgentError } from "../../errors.ts";
import type { Command } from "../../gates/comment/parse-command.ts";
import { toCommentDecision } from "../../gates/comment/to-decision.ts";
import type { PullComment } from "../../ports/comments.ts";
import type { GoesOn } from "../../session/run-record.ts";
import { bindingOf } from "../../workflow/nodes/gates.ts";
import { answeredOf } from "../github/read-comment-facts.ts";
import { closeSession } from "./close-session.ts";
import { goOn, withWish } from "./go-on.ts";
import type { Heard } from "./hear-comment.ts";
import type { JobContext, JobEnd } from "./job.ts";
import { leaveMark, numberMarked } from "./marks.ts";
import { movedBase } from "./moved-base.ts";
import { decisionIdOf } from "./put-question.ts";

export interface Following {
  readonly onReject: "keep" | "delete";
  /** Most runs that one goal may take. */
  readonly maxRevisions: number;
}

export interface FollowComment {
  readonly following: Following;
  readonly heard: Heard;
  readonly comment: PullComment;
  readonly command: Command;
}

/** Does what a comment asks for that counts: the next round, or the end. After an approval: what a moved base takes. */
export async function followComment(context: JobContext, follow: FollowComment): Promise<JobEnd> {
  const { following, heard, command } = follow;
  const { taken, run } = heard;
  const about = { previous: run.id, answer: { action: command.name, run: run.id } };
  if (command.name === "approve") return rebuild(context, follow);
  const decision = decisionOf(follow);
  if (command.name === "reject")
    return closeSession(context, { taken, decision, onReject: following.onReject, about });
  return nextRound(context, { follow, state: withWish(taken.state, decision), goesOn: "wish" });
}

/** Where the merge job of this run found that the base moved, the change is rebuilt, checked and asked about again. */
async function rebuild(context: JobContext, follow: FollowComment): Promise<JobEnd> {
  const state = await movedBase(context, follow.heard.taken);
  if (state === null) throw nothingToDo();
  return nextRound(context, { follow, state, goesOn: "drift" });
}

interface Next {
  readonly follow: FollowComment;
  readonly state: Heard["taken"]["state"];
  readonly goesOn: GoesOn;
}

async function nextRound(context: JobContext, { follow, state, goesOn }: Next): Promise<JobEnd> {
  const { following, heard, command } = follow;
  const { taken, run, form } = heard;
  // From here on no comment releases the change that the next round changes, not even where this one is deleted.
  const answered = { runId: context.runId, prefix: answeredOf("") };
  if ((await numberMarked(context, answered)) === null)
    await leaveMark(context, { name: answeredOf(run.id), content: { run: run.id } });
  return goOn(context, {
    ...{ taken, state, goesOn, form, maxRevisions: following.maxRevisions },
    about: { previous: run.id, answer: { action: command.name, run: run.id } },
    workflow: { file: fileOf(run.path), ref: await context.github.defaultBranch() },
  });
}

/** `.github/workflows/goal.yml`, on some servers with the branch behind it. */
function fileOf(path: string): string {
  const file = /^\.github\/workflows\/([^/@]+)(?:@.*)?$/.exec(path)?.[1];
  if (file === undefined) throw unknownWorkflow(path);
  return file;
}

function decisionOf({ heard, comment, command }: FollowComment): Decision {
  const { state } = heard.taken;
  const { by, id, createdAt: at } = comment;
  const said = by === null ? [] : [{ id, by, command, at, self: false }];
  const binding = bindingOf("diff", state);
  const decisionId = decisionIdOf(heard.run.id, state, "diff");
  return toCommentDecision(said, { binding, decisionId });
}

function nothingToDo(): DevAgentError {
  return new DevAgentError({
    code: "merge-refused",
    kind: "policy",
    message: "It was not merged, and the base did not move.",
    remedy: "The merge job of this run says why; put it right, then run that job again.",
  });
}

function unknownWorkflow(path: string): DevAgentError {
  return new DevAgentError({
    code: "dispatch-refused",
    kind: "policy",
    message: `The workflow that asked is at ${JSON.stringify(path)}, where none can be started.`,
    remedy: "Start it by hand with continue-run.",
  });
}
