import type { BaseRules } from "../../config/merge-options.ts";
import { DevAgentError } from "../../errors.ts";
import type { CommentFacts } from "../../gates/comment/judge-comments.ts";
import { openCandidateRepository } from "../../git/candidate-repository.ts";
import type { PullComment } from "../../ports/comments.ts";
import type { RunFacts } from "../../ports/github.ts";
import { readJournal } from "../../session/journal.ts";
import { runRecords } from "../../session/run-record.ts";
import { type FoundQuestion, findQuestion } from "../github/find-question.ts";
import { readCommentFacts } from "../github/read-comment-facts.ts";
import { readBaseRules } from "./base-rules.ts";
import { cloneAnew } from "./clone.ts";
import type { JobContext } from "./job.ts";
import { peopleNeeded } from "./people-needed.ts";
import { chainIn } from "./question.ts";
import { type Proposal, requireCandidate } from "./require-candidate.ts";
import { requirePull } from "./require-pull.ts";
import { requireSame } from "./require-same.ts";
import { requireTrusted } from "./require-trusted.ts";
import { type TakenOver, takeOver } from "./take-over.ts";

/** What a comment on a pull request is about, proved from the run that asked. */
export interface Heard {
  readonly taken: TakenOver;
  readonly proposal: Proposal;
  readonly rules: BaseRules;
  readonly facts: CommentFacts;
  /** The run that asked, and what it was started with. */
  readonly run: RunFacts;
  readonly form: Readonly<Record<string, string>>;
  /** The artifact that it left, with its digest. */
  readonly handOver: { readonly name: string; readonly sha256: string; readonly bundleSha256: string };
  readonly pull: { readonly number: number; readonly url: string };
}

/** Finds what was asked on a comment's pull request, and proves it. Throws where there is nothing to be answered. */
export async function hearComment(context: JobContext, comment: PullComment): Promise<Heard> {
  const { github } = context;
  const listed = await github.comments(comment.pull);
  // A list may lag behind the comment that started this run.
  const comments = listed.some(({ id }) => id === comment.id) ? listed : [...listed, comment];
  const found = findQuestion(comments, await github.me());
  if (found === null) throw notAsked(comment.pull);
  const run = await requireTrusted(context, found.marker.run);
  const { taken, proposal, form } = await takeQuestion(context, found);
  const { state, candidate, bundleSha256 } = proposal;
  requireSame({ "pull-request": `${comment.pull}` }, { "pull-request": proposal.pull });
  const pull = await github.pull(comment.pull);
  requirePull(pull, { state, repository: github.repository });
  const rules = await rulesOf(context, { taken, proposal });
  if (rules.gate !== "comment") throw otherGate();
  const { question, needed } = { question: found.comment, needed: peopleNeeded(state, rules) };
  const facts = await readCommentFacts({
    ...{ github, runId: context.runId, pull: pull.number, comments, question, askedBy: run.id, needed },
    ...{ headSha: candidate.headSha, allowSelfApproval: rules.allowSelfApproval },
    chain: chainIn(runRecords(readJournal(taken.folder.journal))),
  });
  const { handover: name, sha256 } = found.marker;
  const handOver = { name, sha256, bundleSha256 };
  return { taken, proposal, rules, facts, run, form, handOver, pull: { number: pull.number, url: pull.url } };
}

/** The session as the job left it that asked: by the digest in its question, which only a job that may write can put. */
async function takeQuestion(
  context: JobContext,
  { marker }: FoundQuestion,
): Promise<Pick<Heard, "taken" | "proposal" | "form">> {
  const { session, run: runId, attempt, head, handover: name, sha256 } = marker;
  requireSame({ handover: name }, { handover: `dev-agent-publish-${session}-${attempt}` });
  const taken = await takeOver(context, { name, sha256, runId });
  const proposal = requireCandidate(taken);
  const { id } = taken.folder.record;
  requireSame({ session, "head-sha": head }, { session: id, "head-sha": proposal.candidate.headSha });
  const records = runRecords(readJournal(taken.folder.journal));
  const asked = records.findLast((record) => record.job === "publish" && record.runId === runId);
  if (asked?.attempt !== attempt) throw notAsked(proposal.pull ?? 0);
  return { taken, proposal, form: asked.form ?? {} };
}

async function rulesOf(
  context: JobContext,
  { taken, proposal }: Pick<Heard, "taken" | "proposal">,
): Promise<BaseRules> {
  const { baseBranch } = taken.folder.record;
  const clone = await cloneAnew(context, baseBranch);
  const repository = await openCandidateRepository({
    ...{ repository: clone, directory: taken.folder.directory, userEnv: context.surface.env },
  });
  const { candidate } = proposal;
  return readBaseRules({ repository, candidate, tip: clone.baseSha, baseBranch });
}

function notAsked(pull: number): DevAgentError {
  return new DevAgentError({
    code: "gate-not-asked",
    kind: "policy",
    message: `Nobody was asked anything on the pull request ${pull}.`,
    remedy: "Commands answer the newest question that dev-agent has put there.",
  });
}

function otherGate(): DevAgentError {
  return new DevAgentError({
    code: "gate-not-asked",
    kind: "policy",
    message: "In this repository people decide on the run's review page, not in comments.",
    remedy: "`gate: comment` in .dev-agent.yml of the base branch lets comments decide.",
  });
}
