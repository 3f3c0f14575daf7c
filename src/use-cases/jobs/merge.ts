import type { SessionState } from "../../domain/session-state.ts";
import { DevAgentError, exitCodes, toDevAgentError } from "../../errors.ts";
import { openCandidateRepository } from "../../git/candidate-repository.ts";
import { readJournal } from "../../session/journal.ts";
import { runRecords } from "../../session/run-record.ts";
import type { SessionFolder } from "../../session/store.ts";
import { deleteMerged, mergeBranch, requireApproval } from "../../workflow/nodes/merge-branch.ts";
import { leaveReady } from "../landing/leave-ready.ts";
import { requireTakable } from "./base-rules.ts";
import { cloneAnew } from "./clone.ts";
import { type FinishedState, finishState } from "./finish-state.ts";
import type { HandOverInput, JobContext, JobEnd } from "./job.ts";
import { openJobEffects } from "./job-effects.ts";
import { openJobEvents } from "./job-events.ts";
import { createPullLanding, type Landed } from "./pull-landing.ts";
import { chainIn } from "./question.ts";
import { readApprovals } from "./read-approvals.ts";
import { readSession } from "./read-session.ts";
import { type Proposal, requireCandidate } from "./require-candidate.ts";
import { requirePull } from "./require-pull.ts";
import { requireSame } from "./require-same.ts";
import { requireTrusted } from "./require-trusted.ts";
import { selfApproved } from "./self-approval.ts";
import { takeOver } from "./take-over.ts";
import type { DriftNotice } from "./tell-drift.ts";

type Told =
  | "session"
  | "head-sha"
  | "base-sha"
  | "patch-sha256"
  | "bundle-sha256"
  | "risk-score"
  | "risk-level"
  | "pull-request";

export interface MergeRequest {
  /** Of the publish job. */
  readonly from: HandOverInput;
  /** Outputs of the publish job by name, which must be what it handed over. */
  readonly told: Readonly<Record<Told, string>>;
  readonly method: Landed["method"];
  readonly deleteBranch: boolean;
  /** The run whose publish job asked; null: this one. */
  readonly run: number | null;
  /** The run that this one goes on from, as the workflow was told; null: none. */
  readonly continueRun: number | null;
}

/** Merges exactly what people approved, on this run's review page or in comments, or says why not. */
export async function merge(request: MergeRequest, context: JobContext): Promise<JobEnd> {
  const { from, run } = request;
  const askedBy = run ?? context.runId;
  if (run !== null) for (const id of [run, context.runId]) await requireTrusted(context, id);
  const taken = await takeOver(context, run === null ? from : { ...from, runId: run });
  const { folder } = taken;
  if (run === null) requireLink(request, { folder, runId: context.runId });
  const proposal = requireCandidate(taken);
  const { state, candidate, bundle } = proposal;
  const number = requireTold(request, { proposal, session: folder.record.id });
  const pull = await context.github.pull(number);
  requirePull(pull, { state, repository: context.github.repository });
  using events = openJobEvents(context, folder);
  const effects = openJobEffects(folder, events);
  const facts = await cloneAnew(context, folder.record.baseBranch);
  const clock = { now: () => new Date() };
  const repository = await openCandidateRepository({
    ...{ repository: facts, directory: folder.directory, userEnv: context.surface.env, clock },
  });
  await repository.takeOver(bundle, candidate);
  const { baseBranch } = folder.record;
  const rules = await requireTakable({ repository, candidate, tip: facts.baseSha, baseBranch });
  const drift: DriftNotice[] = [];
  const mode = rules.land === "ready-only" ? "merge" : rules.land;
  const tell = (notice: DriftNotice) => drift.push(notice);
  const landing = createPullLanding(context, { ...request, pull, repository, mode, tell, effects });
  const earlier = await landing.findEarlier(candidate, baseBranch);
  const previous = askedBy === context.runId ? {} : { previous: askedBy };
  const about = { folder, bundle, pull: { number, url: pull.url }, ...previous };
  if (earlier !== null) {
    // Whoever merged it may have died, or not cared to delete its branch.
    await deleteMerged({ repository: landing, events }, { branch: state.session.branch, candidate });
    return finishLanded(context, {
      ...{ ...about, state: { ...state, outcome: "merged" }, outcome: "merged", code: 0, reason: "" },
      ...{ mergedSha: earlier, notices: [`It was merged already, as ${earlier}: nothing was left to do.`] },
    });
  }
  const decisions = await readApprovals(context, {
    ...{ folder, state, events, rules },
    asked: { runId: askedBy, pull: number, sha256: from.sha256 },
  });
  const decided: SessionState = { ...state, decisions };
  const cautions = selfApproved(Object.values(decisions));
  if (rules.land === "ready-only") {
    requireApproval(decided);
    return finishState(context, {
      ...{ ...about, state: { ...decided, outcome: "ready" }, outcome: "ready", code: 0, cautions },
      ...(await leaveReady(context, { number, session: folder.record.id, baseBranch, candidate, effects })),
    });
  }
  const ports = {
    ...{ repository: landing, events, clock },
    policy: { baseDrift: rules.baseDrift, push: true },
  };
  const merged: SessionState = { ...decided, ...(await mergeBranch(decided, ports)) };
  if (merged.landing?.status === "merged")
    return finishLanded(context, {
      ...{ ...about, state: merged, outcome: "merged", code: 0, reason: "", mergedSha: merged.landing.sha },
      notices: [
        ...(context.acting.startsWorkflows ? [] : [starts(baseBranch)]),
        ...landing.notices,
        ...drift.flatMap(({ text, loud }) => (loud ? [] : [text])),
      ],
      cautions: [...cautions, ...drift.flatMap(({ text, loud }) => (loud ? [text] : []))],
    });
  const reason = whyMoved(merged);
  return finishState(context, {
    ...about,
    state: merged,
    outcome: "refused",
    code: exitCodes.policy,
    reason,
  });
}

const starts = (baseBranch: string) =>
  `GitHub starts no workflow for what a job's own token merges: workflows on a push to ${baseBranch} did not run. A GitHub App's merge starts them (docs/how-to/github-app.md).`;

/** Whose goal this is hangs on the run before: a journal that names another one, or none, is not believed. */
function requireLink(
  { continueRun }: MergeRequest,
  { folder, runId }: { readonly folder: SessionFolder; readonly runId: number },
): void {
  const previous = chainIn(runRecords(readJournal(folder.journal))).previousOf(runId);
  if (previous === continueRun) return;
  throw new DevAgentError({
    code: "output-differs",
    kind: "policy",
    message: `The input continue-run is ${continueRun ?? "empty"}, but the run before this one was handed over as ${previous ?? "none"}.`,
    remedy: "Pass the workflow's own input continue-run to merge; else run the whole workflow again.",
  });
}

/** What has landed has landed: that its report can't be kept makes no failure of it. */
async function finishLanded(context: JobContext, finished: FinishedState): Promise<JobEnd> {
  try {
    return await finishState(context, finished);
  } catch (thrown) {
    const { folder, state, pull = null, mergedSha = null, notices = [], cautions = [] } = finished;
    const lost = `It is merged; only the artifact of this job could not be kept: ${toDevAgentError(thrown).message}`;
    return {
      ...{ outcome: "merged", code: 0, reason: "", state, calls: readSession(folder).calls, handOver: null },
      ...{ pull, mergedSha, notices: [...notices, lost], cautions },
    };
  }
}

/** Checks every output of the publish job against what it handed over; the pull request's number. */
function requireTold(
  { told }: MergeRequest,
  { proposal, session }: { readonly proposal: Proposal; readonly session: string },
): number {
  const { state, candidate, bundleSha256 } = proposal;
  const { score, level } = state.risk ?? { score: null, level: null };
  const { "pull-request": pull, ...rest } = told;
  requireSame(rest, {
    session,
    "head-sha": candidate.headSha,
    "base-sha": candidate.baseSha,
    "patch-sha256": candidate.diffSha256,
    "bundle-sha256": bundleSha256,
    "risk-score": score,
    "risk-level": level,
  });
  requireSame({ "pull-request": pull }, { "pull-request": proposal.pull });
  return Number(pull);
}

function whyMoved({ landing, session }: SessionState): string {
  const overlap = landing?.status === "base-moved" ? landing.overlap : [];
  const files = overlap.length === 0 ? "" : ` and touches ${overlap.slice(0, 10).join(", ")} too`;
  return `${session.baseBranch} moved${files}; nothing was merged. The next run rebuilds the change on it, checks it and asks again`;
}
