import type { Sha } from "../domain/candidate.ts";
import type { SessionState } from "../domain/session-state.ts";
import type { SessionFolder } from "../session/store.ts";
import { driveSession } from "./drive-session.ts";
import { firstState } from "./first-state.ts";
import type { OpenSession, Play } from "./open-session.ts";
import type { Preflight } from "./preflight.ts";
import { lesserCare, runStarted } from "./run-started.ts";
import { openEngine } from "./session-engine.ts";
import type { SessionEnd, Surface } from "./use-cases.ts";

export interface PlayRequest extends Preflight {
  readonly play: Play;
  readonly folder: SessionFolder;
  readonly surface: Surface;
  /** Where the base is; looked up when absent and needed. */
  readonly baseSha?: Sha;
  /** What the session knows at its start, where it goes on from an earlier run. */
  readonly seed?: SessionState;
  /** Nodes before which it pauses, for another job to go on. */
  readonly stopBefore?: readonly string[];
}

/** Runs an open session from its last checkpoint, or from the start where a process died before the first one. */
export async function playSession(session: OpenSession, request: PlayRequest): Promise<SessionEnd> {
  const { folder, surface, project } = request;
  const { events, view, stopwatch, person, repository, ports } = session;
  const { record } = folder;
  const { stopBefore = [] } = request;
  const { specGate, mode = "pipeline" } = project.options;
  const engine = await openEngine(session, { sessionId: record.id, mode, stopBefore });
  const started = await engine.started();
  const baseSha = started
    ? record.baseSha
    : (request.baseSha ?? (await repository.baseTip(record.baseBranch)));
  const state = request.seed ?? firstState(record, { baseSha, specGate, mode });
  if (view.seq > 0) {
    events.emit("run.resumed", { round: view.round });
    for (const text of session.takeNotices()) events.emit("notice", { level: "warning", text });
  } else
    events.emit(
      "run.started",
      runStarted(record, { ...request, baseSha, mode: surface.mode, notices: session.takeNotices() }),
    );
  session.tellCost();
  const gate = surface.gates({
    person,
    patch: (candidate, limit) => repository.patch(candidate, limit),
    calls: () => ports.meter.calls,
  });
  const drive = {
    engine,
    gate,
    events,
    stopwatch,
    meter: ports.meter,
    session: state.session,
    signal: surface.signal,
    deadline: surface.deadline,
    discardWorkspaces: () => repository.discardWorkspaces(),
    warnings: lesserCare(request),
    refusedHosts: session.refusedHosts,
    before: view,
  };
  return driveSession(drive, () => (started ? engine.resume() : engine.start(state)));
}
