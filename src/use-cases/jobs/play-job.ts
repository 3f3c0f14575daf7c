import { randomUUID } from "node:crypto";
import { join } from "node:path";
import type { Candidate } from "../../domain/candidate.ts";
import type { SessionState } from "../../domain/session-state.ts";
import type { TrustedRepository } from "../../ports/repository.ts";
import type { SessionFolder } from "../../session/store.ts";
import { openSessionParts, type Play } from "../open-session.ts";
import { playSession } from "../play-session.ts";
import type { Preflight } from "../preflight.ts";
import type { SessionEnd, Surface } from "../use-cases.ts";
import { withoutRemote } from "./clone.ts";
import type { JobContext } from "./job.ts";
import { readSession } from "./read-session.ts";
import { keepUnfinished } from "./unfinished.ts";

export interface JobPlay {
  readonly ready: Preflight;
  readonly folder: SessionFolder;
  readonly play: Play;
  /** What an earlier run or job made of the goal, to be taken over first. */
  readonly work: { readonly bundle: string; readonly candidate: Candidate; readonly branch: string } | null;
  /** Where a session starts that goes on from an earlier run; null: from its journal, or its beginning. */
  readonly seed: SessionState | null;
  readonly stopBefore: readonly string[];
  /** Called with the repository before the session plays on. */
  readonly begun?: (repository: TrustedRepository) => void;
}

/** What a session's state and bundle hold of work done. */
export function workOf(state: SessionState | null, bundle: string | null): JobPlay["work"] {
  if (state === null || state.candidate === null || bundle === null) return null;
  return { bundle, candidate: state.candidate, branch: state.session.branch };
}

export interface PlayedJob {
  readonly end: SessionEnd;
  /** Git bundle of the candidate; null before there is one. */
  readonly bundle: string | null;
}

/** Plays a job's part of a session on this machine. */
export async function playJob(context: JobContext, job: JobPlay): Promise<PlayedJob> {
  const { ready, folder, play, work, seed, stopBefore } = job;
  const surface = within(context);
  let unfinished: Candidate | null = null;
  const project = { ...ready.project, options: play.options, facts: withoutRemote(ready.project.facts) };
  using session = await openSessionParts({
    ...{ ...ready, project, folder, surface, play },
    keepUnfinished(candidate) {
      unfinished = candidate;
    },
  });
  const { repository } = session;
  const { baseSha } = project.facts;
  await repository.discardWorkspaces();
  if (work !== null) await repository.takeOver(work.bundle, work.candidate, work.branch);
  job.begun?.(repository);
  const start = seed === null ? {} : { seed };
  const end = await playSession(session, {
    ...{ ...ready, project, play, folder, surface, baseSha, stopBefore },
    ...start,
  });
  if (end.resumeAt !== undefined && unfinished !== null)
    keepUnfinished(folder, { job: context.job, candidate: unfinished });
  return { end, bundle: await bundleOf(context, { folder, repository }) };
}

/** Work ends before the job does; handing it over is not broken off. */
function within({ surface, deadline }: JobContext): Surface {
  if (deadline === undefined) return surface;
  const signal = AbortSignal.any([surface.signal, deadline.hard]);
  return { ...surface, signal, deadline: deadline.soft };
}

/** The candidate that the session has now, as a bundle. */
export async function bundleOf(
  { temp }: JobContext,
  { folder, repository }: { readonly folder: SessionFolder; readonly repository: TrustedRepository },
): Promise<string | null> {
  const { state } = readSession(folder);
  if (state === null || state.candidate === null) return null;
  // A checkpoint of the same candidate may be on its way.
  const path = join(temp, `${randomUUID()}.bundle`);
  await repository.handOver(state.candidate, path);
  return path;
}
