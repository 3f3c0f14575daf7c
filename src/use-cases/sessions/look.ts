import { join } from "node:path";
import { readEnvironment } from "../../config/environment.ts";
import type { RepositoryFacts } from "../../git/open-repository.ts";
import type { SessionDetails, SessionList } from "../../reporting/session-entry.ts";
import { diskUsage, sizedEntries } from "../../session/disk-usage.ts";
import { readEvents } from "../../session/events-log.ts";
import {
  damagedSessions,
  listSessions,
  openSession,
  sessionsDirectory,
  summaryOf,
} from "../../session/store.ts";
import { findRepository } from "../open-project.ts";
import { workspacesFolder } from "../session-places.ts";
import type { Surface } from "../use-cases.ts";
import { callsOf, entryOf } from "./entry.ts";
import { roundsOf } from "./rounds-of.ts";

/** Where a repository's sessions lie. */
export interface SessionsPlace {
  readonly facts: RepositoryFacts;
  readonly sessions: string;
  readonly workspaces: string;
}

export async function findSessions(repo: string, env: Surface["env"]): Promise<SessionsPlace> {
  const facts = await findRepository(repo, env);
  const workspaces = workspacesFolder({ environment: readEnvironment(env), facts });
  return { facts, sessions: sessionsDirectory(facts.commonDirectory), workspaces };
}

/** Every session of a repository. */
export async function listAll(
  { repo }: { readonly repo: string },
  env: Surface["env"],
): Promise<SessionList> {
  const { sessions, workspaces } = await findSessions(repo, env);
  const entries = listSessions(sessions).map((session) => entryOf(session, workspaces));
  return { sessions: await Promise.all(entries), damaged: damagedSessions(sessions) };
}

/** One session with its rounds and files. */
export async function showOne(
  { repo, session }: { readonly repo: string; readonly session: string },
  env: Surface["env"],
): Promise<SessionDetails> {
  const { sessions, workspaces } = await findSessions(repo, env);
  const summary = summaryOf(openSession(sessions, session));
  const { directory, events } = summary.folder;
  const outside = await diskUsage(join(workspaces, session));
  return {
    ...(await entryOf(summary, workspaces)),
    rounds: roundsOf(readEvents(events), callsOf(summary) ?? []),
    directory,
    files: [
      ...(await sizedEntries(directory)),
      ...(outside === 0 ? [] : [{ path: "workspaces/", bytes: outside }]),
    ],
  };
}
