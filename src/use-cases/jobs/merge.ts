import type { SessionState } from "../../domain/session-state.ts";
import { DevAgentError, exitCodes, toDevAgentError } from "../../errors.ts";
import { openCandidateRepository } from "../../git/candidate-repository.ts";
import type { PullFacts } from "../../ports/github.ts";
import { mergeBranch } from "../../workflow/nodes/merge-branch.ts";
import type { Play } from "../open-session.ts";
import { cloneAnew } from "./clone.ts";
import { type FinishedState, finishState } from "./finish-state.ts";
import type { HandOverInput, JobContext, JobEnd } from "./job.ts";
import { openJobEvents } from "./job-events.ts";
import { createPullLanding, type Landed } from "./pull-landing.ts";
import { readApprovals } from "./read-approvals.ts";
import { readSession } from "./read-session.ts";
import { type Proposal, requireCandidate } from "./require-candidate.ts";
import { requireSame } from "./require-same.ts";
import { takeOver } from "./take-over.ts";

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
}

/** Merges exactly what people approved on this run's review page, or says why not. */
export async function merge(request: MergeRequest, context: JobContext): Promise<JobEnd> {
  const taken = await takeOver(context, request.from);
  const { folder } = taken;
  const proposal = requireCandidate(taken);
  const { state, candidate, bundle } = proposal;
  const number = requireTold(request, { proposal, session: folder.record.id });
  const pull = await context.github.pull(number);
  requirePull(pull, { state, repository: context.github.repository });
  using events = openJobEvents(context, folder);
  const facts = await cloneAnew(context, folder.record.baseBranch);
  const clock = { now: () => new Date() };
  const repository = await openCandidateRepository({
    ...{ repository: facts, directory: folder.directory, userEnv: context.surface.env, clock },
  });
  await repository.takeOver(bundle, candidate);
  const { options } = folder.record.options as unknown as Play;
  const landing = createPullLanding(context, { ...request, pull, repository });
  const earlier = await landing.findEarlier(candidate, folder.record.baseBranch);
  const about = { folder, bundle, pull: { number, url: pull.url } };
  if (earlier !== null)
    return finishLanded(context, {
      ...{ ...about, state: { ...state, outcome: "merged" }, outcome: "merged", code: 0, reason: "" },
      ...{ mergedSha: earlier, notices: [`It was merged already, as ${earlier}: nothing was left to do.`] },
    });
  const decisions = await readApprovals(context, { folder, state, events });
  const decided: SessionState = { ...state, decisions };
  const ports = {
    ...{ repository: landing, events, clock },
    policy: { baseDrift: options.baseDrift, push: true },
  };
  const merged: SessionState = { ...decided, ...(await mergeBranch(decided, ports)) };
  if (merged.landing?.status === "merged")
    return finishLanded(context, {
      ...{ ...about, state: merged, outcome: "merged", code: 0, reason: "", mergedSha: merged.landing.sha },
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

/** What has landed has landed: that its report can't be kept makes no failure of it. */
async function finishLanded(context: JobContext, finished: FinishedState): Promise<JobEnd> {
  try {
    return await finishState(context, finished);
  } catch (thrown) {
    const { folder, state, pull = null, mergedSha = null, notices = [] } = finished;
    const lost = `It is merged; only the artifact of this job could not be kept: ${toDevAgentError(thrown).message}`;
    return {
      ...{ outcome: "merged", code: 0, reason: "", state, calls: readSession(folder).calls, handOver: null },
      ...{ pull, mergedSha, notices: [...notices, lost] },
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

/** The pull request is the one that was shown: open or merged, from the session's branch, at the candidate, into the base. */
function requirePull(
  pull: PullFacts,
  { state, repository }: { readonly state: SessionState; readonly repository: string },
): void {
  const { session, candidate } = state;
  const what = `The pull request ${pull.number}`;
  if (!pull.merged && pull.state !== "open") throw changed(`${what} was closed.`);
  if (pull.headRepository !== repository || pull.headRef !== session.branch)
    throw changed(`${what} is from ${pull.headRepository}:${pull.headRef}, not from ${session.branch}.`);
  if (pull.baseRef !== session.baseBranch)
    throw changed(`${what} leads into ${pull.baseRef}, not into ${session.baseBranch}.`);
  if (pull.headSha !== candidate?.headSha)
    throw changed(`${what} is at ${pull.headSha} now; ${candidate?.headSha} was shown to be approved.`);
}

function changed(message: string): DevAgentError {
  return new DevAgentError({
    code: "pull-changed",
    kind: "policy",
    message,
    remedy: "Nothing was merged: an approval is for one commit. Start the goal again, or continue its run.",
  });
}

function whyMoved({ landing, session }: SessionState): string {
  const overlap = landing?.status === "base-moved" ? landing.overlap : [];
  const files = overlap.length === 0 ? "" : ` and touches ${overlap.slice(0, 10).join(", ")} too`;
  return `${session.baseBranch} moved${files}; nothing was merged. The next run rebuilds the change on it, checks it and asks again`;
}
