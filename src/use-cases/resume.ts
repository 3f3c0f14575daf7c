import { resolve } from "node:path";
import { readEnvironment } from "../config/environment.ts";
import { requireSupervised, type SessionOptions } from "../config/merge-options.ts";
import type { AgentChoice } from "../domain/agent.ts";
import { withLimits } from "../domain/budget.ts";
import type { Cast } from "../domain/choose-agents.ts";
import { DevAgentError } from "../errors.ts";
import { onlyThisQuestion } from "../gates/only-this-question.ts";
import type { RepositoryFacts } from "../git/open-repository.ts";
import { newSession, type SessionView } from "../session/reduce.ts";
import {
  listSessions,
  openSession,
  type SessionFolder,
  type SessionSummary,
  sessionsDirectory,
} from "../session/store.ts";
import { changeAgents } from "./agents/settle-agents.ts";
import { surveyPlace } from "./agents/survey-place.ts";
import { answeredMeanwhile, heldElsewhere } from "./lost-race.ts";
import { findRepository } from "./open-project.ts";
import { openSessionParts, type Play } from "./open-session.ts";
import { playSession } from "./play-session.ts";
import { findTools } from "./preflight.ts";
import type { DecideRequest, ResumeRequest, SessionEnd, Surface } from "./use-cases.ts";

/** Goes on with a session where its last process stopped. */
export function resume(request: ResumeRequest, surface: Surface): Promise<SessionEnd> {
  return goOn(request, surface, null);
}

/** @param answers The question that a decision was given for; it counts for no other one. */
async function goOn(request: ResumeRequest, surface: Surface, answers: string | null): Promise<SessionEnd> {
  const { facts, folder } = await find(request, surface.env, isFree);
  const stored = folder.record.options as unknown as Play;
  const { env } = surface;
  const environment = readEnvironment(env);
  const replay = request.replay ?? stored.replay;
  const record = request.record ?? stored.record;
  const play: Play = {
    options: await changeAgents(withRequest(stored.options, request), request.agents ?? {}, () =>
      surveyPlace(environment, surface),
    ),
    ...(replay === undefined ? {} : { replay: resolve(replay) }),
    ...(record === undefined ? {} : { record: resolve(record) }),
    ...(stored.demo === true ? { demo: true } : {}),
  };
  const ready = await findTools({ facts, options: play.options, environment, userEnv: env }, surface);
  using session = await openSessionParts({ ...ready, folder, surface, play }).catch((error: unknown) => {
    throw heldElsewhere(error, { folder, answers });
  });
  requireOpen(session.view, folder.record.id);
  if (answers !== null && session.view.gate?.decisionId !== answers)
    throw answeredMeanwhile(folder.record.id, session.view);
  // Awaited, or the session would be let go at once.
  return await playSession(session, { ...ready, play, folder, surface });
}

/** Gives a decision to the session that waits for it; the surface's gates hold it. */
export async function decide(request: DecideRequest, surface: Surface): Promise<SessionEnd> {
  const { folder, view } = await find(request, surface.env, (session) => session.view.gate !== null);
  const { id } = folder.record;
  requireOpen(view, id);
  if (view.gate === null) throw notWaiting(id, view);
  const { decisionId } = view.gate;
  const gates: Surface["gates"] = (sources) => onlyThisQuestion(decisionId, surface.gates(sources));
  return goOn({ repo: request.repo, session: id }, { ...surface, gates }, decisionId);
}

interface Found {
  readonly facts: RepositoryFacts;
  readonly folder: SessionFolder;
  readonly view: SessionView;
}

/** The session that was named, or the only one that is meant. */
async function find(
  request: { readonly repo: string; readonly session?: string },
  env: Surface["env"],
  isMeant: (session: SessionSummary) => boolean,
): Promise<Found> {
  const facts = await findRepository(request.repo, env);
  const sessions = sessionsDirectory(facts.commonDirectory);
  const all = listSessions(sessions);
  const meant = all.filter(isMeant);
  if (request.session === undefined && meant.length > 1) throw several(meant.map(({ record }) => record.id));
  const folder = openSession(sessions, request.session ?? meant[0]?.record.id);
  const view = all.find(({ record }) => record.id === folder.record.id)?.view ?? newSession;
  const base = folder.record.baseBranch;
  return {
    facts: base === facts.baseBranch ? facts : await findRepository(request.repo, env, base),
    folder,
    view,
  };
}

/** Another session that is at work by itself is not the one that should go on. */
const isFree = ({ view, pid }: SessionSummary) => !isEnded(view) && pid === null;

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

function withRequest(options: SessionOptions, request: ResumeRequest): SessionOptions {
  const { budget, replay, allowPaid = options.allowPaid, planLogin = options.planLogin } = request;
  const changed = Object.fromEntries(Object.entries(budget ?? {}).filter(([, value]) => value !== undefined));
  const { agents: all } = options;
  requireSupervised(options.mode, request.agents ?? {});
  const played = replay === undefined ? all : allReplay(all);
  const limits = withLimits(options.limits, changed);
  return { ...options, allowPaid, planLogin, limits, agents: played };
}

function allReplay({ architect, coder, reviewer, supervisor }: Cast): Cast {
  const cast = { architect: asReplay(architect), coder: asReplay(coder), reviewer: asReplay(reviewer) };
  return supervisor === undefined ? cast : { ...cast, supervisor: asReplay(supervisor) };
}

const asReplay = (choice: AgentChoice) => ({
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
