import type { FlagOptions, RunOptions } from "../../config/merge-options.ts";
import { DevAgentError } from "../../errors.ts";
import type { SessionRecord } from "../../session/store.ts";
import { findInitiators } from "../github/find-initiators.ts";
import { passDoctor } from "../github/pass-doctor.ts";
import { newSession } from "../new-session.ts";
import type { ReadyProject } from "../open-project.ts";
import type { Play } from "../open-session.ts";
import { preflight } from "../preflight.ts";
import { provideWorkspace } from "./clone.ts";
import { continueSession, playAnew, takeEarlier } from "./continue-session.ts";
import { earlierAttempt } from "./earlier-attempt.ts";
import { environments } from "./environments.ts";
import { finishJob } from "./finish-job.ts";
import type { JobContext, JobEnd } from "./job.ts";
import { leaveMark, markedAs, marks } from "./marks.ts";
import { type JobPlay, playJob, workOf } from "./play-job.ts";

export interface PlanRequest {
  /** Null only where an earlier run goes on. */
  readonly goal: string | null;
  /** The run whose session goes on here; null: a new session. */
  readonly continueRun: number | null;
  /** What a person asks of the session that goes on. */
  readonly revise?: string;
  readonly flags: FlagOptions;
  /** Whether a GitHub App opens and lands the pull request; absent: none does. */
  readonly app?: boolean;
}

/** The develop job's work begins at one of these. */
const stopBefore = ["spec_gate", "budget_coder", "checks", "rebuild"];

/** Goal → spec. The gates are looked at before anything else is done; a token is spent last. */
export async function plan(request: PlanRequest, context: JobContext): Promise<JobEnd> {
  const { github, surface } = context;
  const { continueRun, revise, flags } = request;
  const earlier = continueRun === null ? null : await takeEarlier(context, continueRun);
  // What no person started nobody could approve: that is said before it costs anything. The receipt of a run that goes on
  // may still be on its way; merge looks at it.
  if (earlier === null) await findInitiators({ github, runId: context.runId, ...firstOfAll });
  else requireSameWork(request, earlier.folder.record);
  const branch = flags.base ?? earlier?.folder.record.baseBranch ?? (await github.defaultBranch());
  const { directory } = await provideWorkspace(context, branch);
  const ready = await preflight({ ...flags, base: branch, repo: directory }, surface);
  const { project } = ready;
  const { options } = project;
  const found = await passDoctor({
    ...{ github, branch, rules: options, environments: gateNames(options), asJob: true },
    app: request.app ?? false,
  });
  const begun =
    (await beginAgain(context, project)) ??
    (earlier === null
      ? await begin(request, { ready, play: { options } })
      : continueSession(context, { ready, earlier, ...(revise === undefined ? {} : { revise }) }));
  if (continueRun !== null) await markResumed(context, continueRun);
  const { end, bundle } = await playJob(context, { ready, stopBefore, ...begun });
  const { folder } = begun;
  return finishJob(context, { folder, end, bundle, previous: continueRun, found });
}

/** The environments that this session's questions are put at. Throws where nobody could be asked about its plan. */
function gateNames({ gate, specGate }: RunOptions): readonly string[] {
  if (gate === "environment")
    return [environments.critical, environments.diff, ...(specGate ? [environments.spec] : [])];
  if (!specGate) return [];
  throw new DevAgentError({
    code: "spec-gate-unavailable",
    kind: "configuration",
    message: "With `gate: comment` nobody can be asked about the plan: there is no pull request yet.",
    remedy: "Leave the input spec-gate, or gates.spec in .dev-agent.yml, at false.",
  });
}

const firstOfAll = { previousOf: () => null, isAnswer: () => false };

type Begun = Pick<JobPlay, "folder" | "play" | "work" | "seed">;

/** A job that is run again goes on with its own session: what it has is not paid for twice. */
async function beginAgain(context: JobContext, project: ReadyProject): Promise<Begun | null> {
  const earlier = await earlierAttempt(context);
  if (earlier === null) return null;
  const { folder, state, bundle } = earlier;
  return { ...playAnew(folder, project), work: workOf(state, bundle), seed: state };
}

/** The sweep has nobody go on with a run that somebody goes on with already. */
async function markResumed(context: JobContext, earlier: number): Promise<void> {
  const name = `${marks.resumes}${earlier}`;
  const there = context.attempt > 1 ? await markedAs(context, { runId: context.runId, name }) : null;
  if (there === null) await leaveMark(context, { name, content: { run: earlier } });
}

/** A run that goes on does what the one before was asked for; another wish would be lost without a word. */
function requireSameWork(
  { goal, flags, continueRun }: PlanRequest,
  before: Pick<SessionRecord, "goal" | "baseBranch">,
): void {
  const words = (text: string) => text.split(/\s+/).join(" ").trim();
  if (goal !== null && words(goal) !== words(before.goal)) throw otherWork(continueRun, "goal");
  if (flags.base !== undefined && flags.base !== before.baseBranch) throw otherWork(continueRun, "base");
}

function otherWork(continueRun: number | null, input: "goal" | "base"): DevAgentError {
  return new DevAgentError({
    code: "input-differs",
    kind: "configuration",
    message: `The input ${input} is not that of the run ${continueRun}, which should go on.`,
    remedy: `Leave ${input} empty to go on with it, or leave continue-run empty to start anew.`,
  });
}

async function begin(
  { goal }: PlanRequest,
  { ready, play }: { readonly ready: JobPlay["ready"]; readonly play: Play },
): Promise<Begun> {
  if (goal === null) throw noGoal();
  const { folder, lock } = await newSession(goal, ready.project, play);
  // Nobody else is on this machine; whoever plays the session locks it.
  lock.release();
  return { folder, play, work: null, seed: null };
}

function noGoal(): DevAgentError {
  return new DevAgentError({
    code: "input-missing",
    kind: "configuration",
    message: "The input goal is empty.",
    remedy: "Say what should be done, or name the run that goes on with continue-run.",
  });
}
