import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import { branchOf } from "../../domain/branch-name.ts";
import { DevAgentError } from "../../errors.ts";
import { branchTaken } from "../../git/branch-taken.ts";
import type { PrunedSession, Pruning, SessionEntry } from "../../reporting/session-entry.ts";
import { diskUsage } from "../../session/disk-usage.ts";
import { acquireLock, type Lock } from "../../session/lock.ts";
import { damagedSessions, listSessions, openSession, summaryOf } from "../../session/store.ts";
import { endKilled } from "../../session/wait-for-lock.ts";
import { agentsFolder } from "../session-places.ts";
import type { PruneRequest, Surface } from "../use-cases.ts";
import { choosePruned, isOver } from "./choose-pruned.ts";
import { clearLeftovers, clearSession } from "./clear-session.ts";
import { entryOf } from "./entry.ts";
import { findSessions, type SessionsPlace } from "./look.ts";

/**
 * Deletes sessions that are over, with their workspaces and trusted repositories. Their branches stay.
 * @throws DevAgentError `session-locked` for one that is to go by force and is at work.
 */
export async function pruneSessions(request: PruneRequest, env: Surface["env"]): Promise<Pruning> {
  const { dryRun, force } = request;
  const place = await findSessions(request.repo, env);
  const { sessions, workspaces } = place;
  const damaged = damagedSessions(sessions);
  for (const id of force) if (!damaged.includes(id)) openSession(sessions, id);
  const entries = await Promise.all(listSessions(sessions).map((one) => entryOf(one, workspaces)));
  const hasBranch = await branchTaken(place.facts, env);
  const branch = (id: string) => (hasBranch(id) ? branchOf(id) : null);
  const pruned: PrunedSession[] = [];
  const kept: Pruning["kept"][number][] = [];
  for (const [entry, choice] of choosePruned(entries, request, Date.now())) {
    const { sessionId } = entry;
    const loss = { ...lossOf(entry, place), branch: branch(sessionId) };
    const why = choice.prune ? await remove(entry, { place, request }) : choice.why;
    if (why === null) pruned.push(loss);
    else kept.push({ sessionId, why });
  }
  for (const sessionId of damaged) {
    const loss = { sessionId, standing: "damaged", lost: ["whatever it holds"] } as const;
    const bytes = await diskUsage(join(sessions, sessionId));
    if (!force.includes(sessionId)) kept.push({ sessionId, why: "its record can't be read" });
    else if (dryRun || (await clear(sessionId, place)))
      pruned.push({ ...loss, bytes, branch: branch(sessionId) });
  }
  return { dryRun, pruned, kept, leftovers: dryRun ? 0 : await clearLeftovers(place) };
}

/** What goes with a session. */
function lossOf({ sessionId, standing, bytes }: SessionEntry, { sessions, workspaces }: SessionsPlace) {
  const directory = join(sessions, sessionId);
  const lost = [
    "its record, events and costs",
    ...(existsSync(join(directory, "transcripts")) || existsSync(agentsFolder(directory))
      ? ["its conversations"]
      : []),
    ...(isOver(standing) ? [] : ["the way to go on with it"]),
    ...(existsSync(join(workspaces, sessionId)) ? ["its workspaces"] : []),
  ];
  return { sessionId, standing, bytes, lost };
}

/** Null when it is gone, or would be; else why it stays. */
async function remove(
  { sessionId, pid, updatedAt }: SessionEntry,
  { place, request }: { readonly place: SessionsPlace; readonly request: PruneRequest },
): Promise<string | null> {
  const forced = request.force.includes(sessionId);
  try {
    // A dry run takes no lock that it could get, and deletes nothing where a process has ended since it was looked at.
    if (request.dryRun) {
      if (pid !== null) (await lock(join(place.sessions, sessionId))).release();
      return null;
    }
    const unchanged = () =>
      forced || summaryOf(openSession(place.sessions, sessionId)).view.updatedAt === updatedAt;
    return (await clear(sessionId, place, unchanged)) ? null : "it went on meanwhile";
  } catch (error) {
    if (forced || !(error instanceof DevAgentError)) throw error;
    return error.message;
  }
}

/** Deletes a session under its lock, if it still is what it was taken for. */
async function clear(
  session: string,
  { sessions, workspaces }: SessionsPlace,
  unchanged: () => boolean = () => true,
): Promise<boolean> {
  const directory = join(sessions, session);
  const held = await lock(directory);
  try {
    if (!unchanged()) return false;
    await clearSession({ directory, workspace: join(workspaces, session) });
    return true;
  } finally {
    held.release();
  }
}

async function lock(directory: string): Promise<Lock> {
  const held = acquireLock(directory, basename(directory));
  await endKilled(held);
  return held;
}
