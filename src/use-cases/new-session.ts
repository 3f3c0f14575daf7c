import { firstFree, sessionId } from "../domain/branch-name.ts";
import { branchTaken } from "../git/branch-taken.ts";
import { acquireLock, type Lock } from "../session/lock.ts";
import { createSession, type SessionFolder, sessionsDirectory } from "../session/store.ts";
import type { Project } from "./open-project.ts";
import type { Play } from "./open-session.ts";

export interface NewSession {
  readonly folder: SessionFolder;
  /** Held from before the session could be found. */
  readonly lock: Lock;
}

/** Makes the folder of a new session under a name that neither a branch nor another session has. */
export async function newSession(goal: string, project: Project, play: Play): Promise<NewSession> {
  const { facts, userEnv } = project;
  const now = new Date();
  const sessions = sessionsDirectory(facts.commonDirectory);
  const taken = await branchTaken(facts, userEnv);
  const lost = new Set<string>();
  for (;;) {
    const id = firstFree(sessionId(goal, now), (name) => taken(name) || lost.has(name));
    const { baseBranch, baseSha } = facts;
    const options = { ...play };
    const record = {
      version: 1,
      id,
      goal,
      createdAt: now.toISOString(),
      baseBranch,
      baseSha,
      options,
    } as const;
    let lock: Lock | undefined;
    const folder = createSession(sessions, record, (directory) => {
      lock = acquireLock(directory, id);
    });
    if (folder !== null && lock !== undefined) return { folder, lock };
    lost.add(id);
  }
}
