import { dirname } from "node:path";
import type { Sha } from "../../domain/candidate.ts";
import { objectAt, textAt } from "../../domain/json.ts";
import { modes } from "../../domain/mode.ts";
import type { SessionState } from "../../domain/session-state.ts";
import { noTrail } from "../../domain/stuck/round-trail.ts";
import { begunAgain } from "../../domain/supervision.ts";
import { DevAgentError } from "../../errors.ts";
import { stateRecord } from "../../session/state-record.ts";
import { type SessionFolder, writeRecord } from "../../session/store.ts";
import type { Project, ReadyProject } from "../open-project.ts";
import type { Play } from "../open-session.ts";
import type { Preflight } from "../preflight.ts";
import { appendRecords } from "./append-records.ts";
import { byProgress, isSession } from "./artifact-age.ts";
import type { JobContext } from "./job.ts";
import { type JobPlay, workOf } from "./play-job.ts";
import { requireTrusted } from "./require-trusted.ts";
import { nothingIn, type TakenOver, unpack } from "./take-over.ts";

/** The session of an earlier run, as far as it got. No digest proves it: how it is judged is decided anew, from the base. */
export async function takeEarlier(context: JobContext, runId: number): Promise<TakenOver> {
  await requireTrusted(context, runId);
  const name = newestOf(await context.github.artifacts(runId));
  if (name === undefined) throw nothingLeft(runId);
  const { state, ...rest } = await unpack(context, { name, sha256: null, runId });
  if (state === null) throw nothingIn(name);
  return { ...rest, state };
}

export interface Continuing {
  readonly ready: Preflight;
  readonly earlier: TakenOver;
  /** What the person who started this run asks for. */
  readonly revise?: string;
}

/** An earlier run's session, ready to go on: with its work and spend, without its approvals. */
export function continueSession(
  context: JobContext,
  { ready, earlier, revise }: Continuing,
): Pick<JobPlay, "folder" | "play" | "work" | "seed"> {
  const { project } = ready;
  const { folder, bundle, state } = earlier;
  const seed = withHint(seedOf(state, project), revise);
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
  { options, facts }: ReadyProject,
): Pick<JobPlay, "folder" | "play"> {
  // A session stays in the mode that it began in.
  const before = textAt(objectAt(folder.record.options, "options"), "mode");
  const mode = modes.find((known) => known === before) ?? "pipeline";
  const play: Play = { options: { ...options, mode } };
  const record = { ...folder.record, baseSha: facts.baseSha, options: { ...play } };
  return { folder: writeRecord(dirname(folder.directory), record), play };
}

/** A decision released one candidate in one run; of an earlier one only what was asked for goes on. */
function seedOf(state: SessionState, { options: { specGate }, facts }: Project): SessionState {
  const { spec } = state.decisions;
  const asked = spec?.action === "revise" && state.candidate === null ? { spec } : {};
  const session = { ...state.session, specGate };
  const landing = landingNow(state, facts.baseSha);
  // Somebody has it go on: what was repeated is counted anew.
  const begun = { risk: null, blockedIn: null, iterations: {}, outcome: null, stuck: null, trail: noTrail };
  return { ...state, session, landing, decisions: asked, ...begun, ...supervisedAnew(state) };
}

/** A supervisor chooses what comes next, so that what was shown before is no choice: it is shown again. */
function supervisedAnew({ supervision, candidate, feedback }: SessionState): Partial<SessionState> {
  if (supervision == null) return {};
  const wish = feedback?.from === "person" ? feedback.text : null;
  return {
    ...{ unitTests: null, staticAnalysis: null, secretScan: null, verdict: null },
    supervision: begunAgain(supervision, { headSha: candidate?.headSha ?? null, wish }),
  };
}

function withHint(state: SessionState, revise?: string): SessionState {
  return revise === undefined ? state : { ...state, feedback: { from: "person", text: revise } };
}

/**
 * A base that moved is looked at where it is now, as the rules that hold now are those of that commit. What was rebuilt
 * already is not rebuilt again.
 */
function landingNow({ landing, candidate }: SessionState, baseSha: Sha): SessionState["landing"] {
  if (landing?.status !== "base-moved") return landing;
  return candidate?.baseSha === landing.baseSha ? null : { ...landing, baseSha };
}

function newestOf(artifacts: Awaited<ReturnType<JobContext["github"]["artifacts"]>>): string | undefined {
  const sessions = artifacts.filter(({ name, expired }) => !expired && isSession(name));
  return sessions
    .map(({ name }) => name)
    .sort(byProgress)
    .at(-1);
}

function nothingLeft(runId: number): DevAgentError {
  return new DevAgentError({
    code: "nothing-to-continue",
    kind: "configuration",
    message: `The run ${runId} has left no session of dev-agent, or it has expired.`,
    remedy: "Start the goal again; retention-days says how long artifacts are kept.",
  });
}
