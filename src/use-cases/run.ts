import { resolve } from "node:path";
import type { RunOptions } from "../config/merge-options.ts";
import type { Sha } from "../domain/candidate.ts";
import { DevAgentError } from "../errors.ts";
import { removeSession } from "../session/remove-session.ts";
import { newSession } from "./new-session.ts";
import { notBegun } from "./not-begun.ts";
import { type Project, readOptions } from "./open-project.ts";
import { type OpenSession, openSessionParts, type Play } from "./open-session.ts";
import { playSession } from "./play-session.ts";
import { preflight } from "./preflight.ts";
import type { RunRequest, SessionEnd, Surface } from "./use-cases.ts";

/** A goal becomes a merge. Throws only while the session doesn't exist yet; afterwards its end says what happened. */
export async function run(request: RunRequest, surface: Surface): Promise<SessionEnd> {
  try {
    return await begin(request, surface);
  } catch (error) {
    throw notBegun(error);
  }
}

async function begin(request: RunRequest, surface: Surface): Promise<SessionEnd> {
  const ready = await preflight(request, surface);
  const { replay, record } = request;
  const play: Play = {
    options: ready.project.options,
    ...(replay === undefined ? {} : { replay: resolve(replay) }),
    ...(record === undefined ? {} : { record: resolve(record) }),
    ...(request.demo === true ? { demo: true } : {}),
  };
  // Told to stop meanwhile: what hasn't begun need not be gone on with.
  surface.signal.throwIfAborted();
  const { folder, lock } = await newSession(request.goal, ready.project, play);
  let session: OpenSession | undefined;
  try {
    session = await openSessionParts({ ...ready, folder, surface, play, lock });
    // A session that was deleted by hand may have left a workspace under this name.
    await session.repository.discardWorkspaces();
    const baseSha = await session.repository.baseTip(ready.project.facts.baseBranch);
    await requireSameOptions(request, ready, baseSha);
    return await playSession(session, { ...ready, play, folder, surface, baseSha });
  } catch (error) {
    // Nothing happened in it yet: a folder that can't be resumed would only be in the way.
    removeSession(folder.directory);
    throw error;
  } finally {
    session?.[Symbol.dispose]();
    lock.release();
  }
}

/** The base may turn out to be further on at the remote. Its configuration counts, and it must be the one in use. */
async function requireSameOptions(
  request: RunRequest,
  { project, asked }: { readonly project: Project; readonly asked: RunOptions },
  baseSha: Sha,
): Promise<void> {
  const { facts, userEnv } = project;
  if (baseSha === facts.baseSha || request.config !== undefined) return;
  const newer = await readOptions(request, { facts, sha: baseSha, env: userEnv });
  if (JSON.stringify(newer) === JSON.stringify(asked)) return;
  throw new DevAgentError({
    code: "base-behind",
    kind: "configuration",
    message: `The remote's ${facts.baseBranch} has another .dev-agent.yml than ${facts.baseBranch} here.`,
    remedy: `Bring it up to date first: git fetch, then fast-forward ${facts.baseBranch}.`,
  });
}
