import { dirname } from "node:path";
import type { RunOptions } from "../../config/merge-options.ts";
import type { SessionState } from "../../domain/session-state.ts";
import { DevAgentError } from "../../errors.ts";
import { stateRecord } from "../../session/state-record.ts";
import { type SessionFolder, writeRecord } from "../../session/store.ts";
import type { Project } from "../open-project.ts";
import type { Play } from "../open-session.ts";
import type { Preflight } from "../preflight.ts";
import { appendRecords } from "./append-records.ts";
import { byAge } from "./artifact-age.ts";
import type { JobContext, JobName } from "./job.ts";
import { type JobPlay, workOf } from "./play-job.ts";
import { nothingIn, type TakenOver, unpack } from "./take-over.ts";

/** The later a job, the more its session knows. */
const latestFirst: readonly JobName[] = ["revise", "merge", "publish", "verify", "develop", "plan"];

/** The session of an earlier run, as far as it got. No digest proves it: how it is judged is decided anew, from the base. */
export async function takeEarlier(context: JobContext, runId: number): Promise<TakenOver> {
  await requireTrusted(context, runId);
  const name = newestOf(await context.github.artifacts(runId));
  if (name === undefined) throw nothingLeft(runId);
  const { state, ...rest } = await unpack(context, { name, sha256: null, runId });
  if (state === null) throw nothingIn(name);
  return { ...rest, state };
}

/** What a pull request or a branch of somebody's own ran is none of this repository's work. */
async function requireTrusted({ github }: JobContext, runId: number): Promise<void> {
  const [{ headBranch, event }, branch] = await Promise.all([github.run(runId), github.defaultBranch()]);
  if (headBranch === branch && !event.startsWith("pull_request")) return;
  throw new DevAgentError({
    code: "run-untrusted",
    kind: "policy",
    message: `The run ${runId} was of ${headBranch ?? "no branch"} (${event}), not of ${branch}.`,
    remedy: `Only runs on ${branch} go on. Start the goal again.`,
  });
}

export interface Continuing {
  readonly ready: Preflight;
  readonly earlier: TakenOver;
}

/** An earlier run's session, ready to go on: with its work and spend, without its approvals. */
export function continueSession(
  context: JobContext,
  { ready, earlier }: Continuing,
): Pick<JobPlay, "folder" | "play" | "work" | "seed"> {
  const { project } = ready;
  const { folder, bundle, state } = earlier;
  const seed = seedOf(state, project.options);
  // Its checkpoints end with the run that they come from.
  appendRecords(folder, [
    { kind: "forget", thread: folder.record.id } as never,
    stateRecord(context.job, seed),
  ]);
  return { ...playAnew(folder, project), seed, work: workOf(seed, bundle) };
}

/** A session of before, played as the base's configuration and this run's form say now. */
export function playAnew(
  folder: SessionFolder,
  { options, facts }: Project,
): Pick<JobPlay, "folder" | "play"> {
  const play: Play = { options };
  const record = { ...folder.record, baseSha: facts.baseSha, options: { ...play } };
  return { folder: writeRecord(dirname(folder.directory), record), play };
}

/** A decision released one candidate in one run; of an earlier one only what was asked for goes on. */
function seedOf(state: SessionState, { specGate }: RunOptions): SessionState {
  const { spec } = state.decisions;
  const asked = spec?.action === "revise" && state.candidate === null ? { spec } : {};
  const session = { ...state.session, specGate };
  return { ...state, session, decisions: asked, risk: null, blockedIn: null, iterations: {}, outcome: null };
}

function newestOf(artifacts: Awaited<ReturnType<JobContext["github"]["artifacts"]>>): string | undefined {
  const there = artifacts.filter(({ expired }) => !expired).map(({ name }) => name);
  for (const job of latestFirst) {
    const named = there.filter((name) => name.startsWith(`dev-agent-${job}-`));
    const newest = named.sort(byAge).at(-1);
    if (newest !== undefined) return newest;
  }
  return undefined;
}

function nothingLeft(runId: number): DevAgentError {
  return new DevAgentError({
    code: "nothing-to-continue",
    kind: "configuration",
    message: `The run ${runId} has left no session of dev-agent, or it has expired.`,
    remedy: "Start the goal again; retention-days says how long artifacts are kept.",
  });
}
