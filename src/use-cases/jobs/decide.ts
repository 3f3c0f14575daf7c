import { DevAgentError } from "../../errors.ts";
import {
  faultOf,
  faultOfWriter,
  isEdited,
  judgeComments,
  refusalOf,
} from "../../gates/comment/judge-comments.ts";
import { type Command, parseCommand } from "../../gates/comment/parse-command.ts";
import type { PullComment } from "../../ports/comments.ts";
import type { Account } from "../../ports/github.ts";
import { permissionsOf } from "../github/read-comment-facts.ts";
import { commentOnce } from "./comment-once.ts";
import { type Following, followComment } from "./follow-comment.ts";
import { type Heard, hearComment } from "./hear-comment.ts";
import type { JobContext, JobEnd } from "./job.ts";
import { unrecordedEffects } from "./job-effects.ts";
import { replyTo } from "./reply-to.ts";
import { requireTrusted } from "./require-trusted.ts";

/** A comment as the event told it that started this run. */
export interface CommentSaid {
  readonly id: number;
  readonly pull: number;
  readonly body: string;
  readonly by: Account;
}

export interface DecideRequest extends Following {
  /** Null where the event is no new comment on a pull request. */
  readonly said: CommentSaid | null;
  /** Whether it is done what the comment asks for; else it is only told to the jobs after this one. */
  readonly act: boolean;
}

/** Takes a command that somebody gave in a comment, where it counts. Merging is for the merge job, which looks again. */
export async function decide(request: DecideRequest, context: JobContext): Promise<JobEnd> {
  const { said } = request;
  if (said === null) return nothing("this is no new comment on a pull request");
  if (parseCommand(said.body) === null) return nothing("the comment is no command");
  await requireTrusted(context, context.runId);
  const comment = await context.github.comment(said.id);
  if (comment === null) return nothing("the comment was deleted");
  const permissions = await permissionsOf(context.github, [comment]);
  // Who may not write here gets no answer: anybody could have dev-agent write comments.
  const stranger = differs(comment, said) ?? faultOfWriter(comment, permissions);
  if (stranger !== null) return nothing(stranger);
  try {
    return await answer(context, { request, comment });
  } catch (thrown) {
    if (!(thrown instanceof DevAgentError) || thrown.kind !== "policy" || thrown.code === "github-denied")
      throw thrown;
    const { message, remedy } = thrown;
    await replyTo(context, { comment, text: `That did not count. ${message} ${remedy}` });
    return nothing(message);
  }
}

/** The text counts that started this run; what the comment has become since is somebody's afterthought. */
function differs(comment: PullComment, { body, pull, by }: CommentSaid): string | null {
  if (comment.body !== body || isEdited(comment)) return "the comment was edited";
  if (comment.pull !== pull) return "the comment is on another pull request";
  return comment.by?.id === by.id ? null : "the comment is somebody else's";
}

interface Answering {
  readonly request: DecideRequest;
  readonly comment: PullComment;
}

async function answer(context: JobContext, { request, comment }: Answering): Promise<JobEnd> {
  const parsed = parseCommand(comment.body);
  if (parsed?.status !== "command") throw uncounted(parsed?.why ?? "it is no command");
  const heard = await hearComment(context, comment);
  const fault = refusalOf(heard.facts) ?? faultOf(comment, heard.facts);
  if (fault !== null) throw uncounted(fault);
  const { command } = parsed;
  if (request.act) return followComment(context, { following: request, heard, comment, command });
  if (command.name !== "approve") return passOn(heard, command);
  return approve(context, heard);
}

async function approve({ github }: JobContext, heard: Heard): Promise<JobEnd> {
  const judged = judgeComments(heard.facts);
  if (judged.status === "approved") return passOn(heard, { name: "approve" });
  if (judged.status === "refused") throw uncounted(judged.why);
  if (judged.status === "objected")
    throw uncounted(`${judged.said.by.login} asked for something else (/${judged.said.command.name})`);
  const { needed, question } = heard.facts;
  const text = `${judged.have} of ${needed} people have approved it.`;
  const session = heard.taken.folder.record.id;
  const marker = `<!-- dev-agent:count session=${session} question=${question.id} have=${judged.have} -->`;
  const count = { pull: heard.pull.number, of: `count of question ${question.id}: ${judged.have}` };
  await commentOnce(github, unrecordedEffects(), { ...count, marker, text });
  return { ...nothing(text), pull: heard.pull };
}

/** Everything that the job needs which does it, to be held against what it finds itself. */
function passOn({ taken, run, handOver, pull }: Heard, { name }: Pick<Command, "name">): JobEnd {
  return {
    ...{ outcome: "paused", code: 0, reason: "", state: taken.state, calls: [], notices: [] },
    ...{ handOver, pull, mergedSha: null, gate: "comment", answer: { action: name, run: run.id } },
  };
}

function nothing(reason: string): JobEnd {
  return {
    ...{ outcome: "waiting", code: 0, reason, state: null, calls: [], notices: [] },
    ...{ handOver: null, pull: null, mergedSha: null, answer: { action: "none", run: null } },
  };
}

function uncounted(why: string): DevAgentError {
  return new DevAgentError({
    code: "comment-void",
    kind: "policy",
    message: `The comment does not count: ${why}.`,
    remedy: "Answer dev-agent's newest question with a new comment.",
  });
}
