import type { FlagOptions, RunOptions } from "../config/merge-options.ts";
import { DevAgentError } from "../errors.ts";
import type { SessionView } from "../session/reduce.ts";
import { listSessions, openSession, type SessionFolder, sessionsDirectory } from "../session/store.ts";
import { openProject, type Project } from "./open-project.ts";
import { openSessionParts, type Play } from "./open-session.ts";
import { playSession } from "./play-session.ts";
import { prepareProject } from "./preflight.ts";
import type { DecideRequest, ResumeRequest, SessionEnd, Surface } from "./use-cases.ts";

/** Goes on with a session where its last process stopped. */
export async function resume(request: ResumeRequest, surface: Surface): Promise<SessionEnd> {
  const { project, folder } = await find(request, surface.env);
  const stored = folder.record.options as unknown as Play;
  const replay = request.replay ?? stored.replay;
  const record = request.record ?? stored.record;
  const play: Play = {
    options: withRequest(stored.options, request),
    ...(replay === undefined ? {} : { replay }),
    ...(record === undefined ? {} : { record }),
  };
  const ready = await prepareProject({ ...project, options: play.options });
  using session = await openSessionParts({ ...ready, folder, surface, play });
  requireOpen(session.view, folder.record.id);
  // Awaited, or the session would be let go at once.
  return await playSession(session, { ...ready, folder, surface });
}

/** Gives a decision to the session that waits for it; the surface's gates hold it. */
export async function decide(request: DecideRequest, surface: Surface): Promise<SessionEnd> {
  const { folder, view } = await find(request, surface.env);
  const { id } = folder.record;
  requireOpen(view, id);
  if (view.gate === null && view.status !== "waiting") throw notWaiting(id, view);
  return resume({ repo: request.repo, session: id }, surface);
}

interface Found {
  readonly project: Project;
  readonly folder: SessionFolder;
  readonly view: SessionView;
}

async function find(
  request: { readonly repo: string; readonly session?: string },
  env: Surface["env"],
): Promise<Found> {
  const project = await openProject(request as FlagOptions & { repo: string }, env);
  const sessions = sessionsDirectory(project.facts.commonDirectory);
  const open = listSessions(sessions).filter(({ view }) => !isEnded(view));
  const wanted = request.session ?? (open.length === 1 ? open[0]?.record.id : undefined);
  if (wanted === undefined && open.length > 1) throw several(open.map(({ record }) => record.id));
  const folder = openSession(sessions, wanted);
  const view = listSessions(sessions).find(({ record }) => record.id === folder.record.id)?.view;
  if (view === undefined) throw several([folder.record.id]);
  const base = folder.record.baseBranch;
  const ofSession =
    base === project.facts.baseBranch ? project : await openProject({ repo: request.repo, base }, env);
  return { project: ofSession, folder, view };
}

const isEnded = ({ status }: SessionView) => status === "merged" || status === "rejected";

function requireOpen(view: SessionView, id: string): void {
  if (!isEnded(view)) return;
  const merged = view.mergeSha === null ? "" : ` as ${view.mergeSha}`;
  throw new DevAgentError({
    code: "session-ended",
    kind: "configuration",
    message: `The session ${id} has ended: ${view.status}${merged}.`,
    remedy: "Start a new one with `dev-agent run --goal …`.",
  });
}

function withRequest(options: RunOptions, { budget, agents, replay }: ResumeRequest): RunOptions {
  const changed = Object.fromEntries(Object.entries(budget ?? {}).filter(([, value]) => value !== undefined));
  const chosen = Object.fromEntries(
    Object.entries(agents ?? {}).filter(([, choice]) => choice !== undefined),
  );
  const all = { ...options.agents, ...chosen };
  const played =
    replay === undefined
      ? all
      : { architect: asReplay(all.architect), coder: asReplay(all.coder), reviewer: asReplay(all.reviewer) };
  return { ...options, limits: { ...options.limits, ...changed }, agents: played };
}

const asReplay = <T extends RunOptions["agents"]["coder"]>(choice: T) => ({
  ...choice,
  agent: "replay" as const,
});

function several(ids: readonly string[]): DevAgentError {
  return new DevAgentError({
    code: "which-session",
    kind: "configuration",
    message: `Several sessions could go on: ${ids.slice(0, 10).join(", ")}.`,
    remedy: "Name one of them.",
  });
}

function notWaiting(id: string, { status }: SessionView): DevAgentError {
  return new DevAgentError({
    code: "nothing-to-decide",
    kind: "configuration",
    message: `The session ${id} waits for no decision; it is ${status}.`,
    remedy: `See where it stands: dev-agent status --session ${id}`,
  });
}
