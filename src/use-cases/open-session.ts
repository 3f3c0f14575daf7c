import { randomUUID } from "node:crypto";
import { dirname } from "node:path";
import { readCassette } from "../agents/gateway/cassette.ts";
import { createPace } from "../agents/gateway/pace.ts";
import { createReservations } from "../agents/gateway/reservations.ts";
import { realDelay } from "../agents/model-api/retry.ts";
import { createRiskAssessor } from "../checks/risk/assess.ts";
import type { SessionOptions } from "../config/merge-options.ts";
import { usualBurst } from "../domain/budget.ts";
import { createKnownSecrets } from "../domain/known-secrets/known-secrets.ts";
import { usualProtection } from "../domain/protection/shapes.ts";
import type { ModelRole } from "../domain/role.ts";
import { createTrustedRepository } from "../git/trusted-repository.ts";
import type { Ports } from "../ports/ports.ts";
import type { TrustedRepository } from "../ports/repository.ts";
import type { Sandbox } from "../ports/sandbox.ts";
import type { JournalSaver } from "../session/checkpoints/journal-saver.ts";
import { createEffects } from "../session/effects.ts";
import { type EventsLog, openEventsLog } from "../session/events-log.ts";
import { type JournalRecord, openJournal } from "../session/journal.ts";
import { openLedger } from "../session/ledger.ts";
import type { Lock } from "../session/lock.ts";
import { lockSession } from "../session/lock-session.ts";
import { reduceEvents, type SessionView } from "../session/reduce.ts";
import type { SessionFolder } from "../session/store.ts";
import { createTranscripts } from "../session/transcripts.ts";
import { makeAgents } from "./agents/make-agents.ts";
import { shredLeftLogins } from "./agents/shred-left-logins.ts";
import { surveyPlace } from "./agents/survey-place.ts";
import type { ScannerChoice } from "./choose-scanner.ts";
import { describeLeft } from "./describe-left.ts";
import { landsOnce } from "./lands-once.ts";
import { mergeAlone } from "./merge-alone.ts";
import type { ReadyProject } from "./open-project.ts";
import { findPerson } from "./person.ts";
import { createRoleClock } from "./role-clock.ts";
import { scrubbedSandbox } from "./scrubbed-sandbox.ts";
import { openChecks } from "./session-checks.ts";
import { sessionPlaces } from "./session-places.ts";
import { type Stopwatch, startStopwatch } from "./stopwatch.ts";
import { tellingSandbox } from "./telling-sandbox.ts";
import { createToldMeter } from "./told-meter.ts";
import type { Surface } from "./use-cases.ts";
import { workDateOf } from "./work-date.ts";

/** How a session is played; kept in `session.json` so that resume does the same. */
export interface Play {
  readonly options: SessionOptions;
  readonly replay?: string;
  readonly record?: string;
  /** The demo runs only scripts that it brings itself. */
  readonly demo?: true;
}

export interface SessionRequest {
  readonly project: ReadyProject;
  readonly folder: SessionFolder;
  readonly surface: Surface;
  readonly play: Play;
  readonly sandbox: Sandbox;
  readonly scanner: ScannerChoice;
  readonly keepUnfinished?: Ports["keepUnfinished"];
  /** Where this process holds the session already. */
  readonly lock?: Lock;
}

/** A session with everything it works with, locked for this process; disposing of it lets it go. */
export interface OpenSession extends Disposable {
  readonly ports: Ports;
  readonly events: EventsLog;
  readonly view: SessionView;
  readonly stopwatch: Stopwatch;
  readonly person: string;
  readonly repository: TrustedRepository;
  readonly saver: JournalSaver;
  /** Hosts that commands asked for in vain, so far. */
  refusedHosts(): readonly string[];
  /** What there was to say before the session's first event; from then on notices are events. */
  takeNotices(): readonly string[];
  /** Tells what the session has cost so far, where its events don't say so yet. */
  tellCost(): void;
}

/** Opens what a session consists of. Throws `session-locked` when another process is at work on it. */
export async function openSessionParts(request: SessionRequest): Promise<OpenSession> {
  const { folder } = request;
  const lock = request.lock ?? (await lockSession(folder, request.surface.signal));
  try {
    return await openLocked(request, lock);
  } catch (error) {
    lock.release();
    throw error;
  }
}

async function openLocked(request: SessionRequest, lock: Lock): Promise<OpenSession> {
  const { project, folder, surface, play, scanner } = request;
  const { options } = play;
  const { id } = folder.record;
  const place = surveyPlace(project.environment, surface);
  // No file of a session ever holds a credential.
  const secrets = surface.secrets ?? createKnownSecrets([]);
  for (const value of place.credentials.secrets) secrets.add(value);
  await shredLeftLogins(dirname(folder.directory), folder.directory);
  const clock = { now: () => new Date() };
  const roleClock = createRoleClock();
  const views = [...surface.views, roleClock];
  const events = openEventsLog({ path: folder.events, runId: id, clock, views, secrets });
  const refusedHosts = new Set<string>();
  const sandbox = tellingSandbox(scrubbedSandbox(request.sandbox, secrets), (refused) => {
    for (const host of refused.hosts) refusedHosts.add(host);
    events.emit("network.refused", refused);
  });
  const early: string[] = [];
  let begun = false;
  const notice = (text: string) => {
    if (begun) events.emit("notice", { level: "warning", text });
    else early.push(text);
  };
  if (events.damage !== null) notice(events.damage);
  const view = reduceEvents(events.earlier);
  for (const host of view.refusedHosts) refusedHosts.add(host);
  const stopwatch = startStopwatch(view.workedMs);
  const elapsedMs = (role?: ModelRole) =>
    role === undefined ? stopwatch.elapsedMs() : (view.roleMs[role] ?? 0) + roleClock.elapsedMs(role);
  const { journal, records } = openJournal(folder.journal, notice, secrets);
  const ledger = openLedger(folder.ledger);
  if (ledger.damage !== null) notice(ledger.damage);
  const left = describeLeft(ledger.left);
  if (left !== null) notice(left);
  const transcripts = createTranscripts(folder.transcripts, { secrets, warn: notice });
  const checkpoints = await import("../session/checkpoints/journal-saver.ts");
  const meter = createToldMeter(ledger, events);
  const reservations = createReservations({ limits: options.limits, meter, session: id, events, elapsedMs });
  const pace = createPace({
    ...{ limits: options.burst ?? usualBurst, session: id, events, delay: realDelay },
    stops: [surface.signal, ...(surface.deadline === undefined ? [] : [surface.deadline])],
    now: () => performance.now(),
  });
  const places = sessionPlaces(project, folder);
  const person = await findPerson(project);
  const trusted = await createTrustedRepository({
    repository: project.facts,
    session: id,
    sessionDirectory: folder.directory,
    workspacesDirectory: places.workspaces,
    sandbox,
    author: person.identity,
    workDate: workDateOf(play, folder.record.createdAt),
    push: options.push,
    protection: options.protection ?? usualProtection,
    userEnv: project.userEnv,
    notice,
    secrets,
  });
  const append = (record: JournalRecord) => journal.append(record, true);
  const repository = mergeAlone(landsOnce(trusted, createEffects({ records, append, events })), {
    gitCommonDirectory: project.facts.commonDirectory,
    session: id,
    tell: (text) => events.emit("notice", { level: "info", text }),
    signals: [surface.signal, ...(surface.deadline === undefined ? [] : [surface.deadline])],
  });
  const agents = makeAgents({
    ...{ options, place, meter, reservations, pace, secrets, sandbox, transcripts, notice },
    environment: project.environment,
    goal: folder.record.goal,
    at: folder.record.createdAt,
    state: surface.agentState ?? places.agents,
    downloads: surface.downloads,
    signal: surface.signal,
    ...(play.replay === undefined ? {} : { replay: readCassette(play.replay) }),
    ...(play.record === undefined ? {} : { record: play.record }),
  });
  const tools = openChecks({
    ...{ project, options, folder, places, repository, sandbox, scanner },
    downloads: surface.downloads,
  });
  const ports: Ports = {
    repository,
    ...tools,
    agents,
    risk: createRiskAssessor({
      sandbox: sandbox.name,
      scanner: scanner.name,
      shapes: (candidate) => repository.shapes(candidate),
    }),
    events,
    meter,
    limits: options.limits,
    clock,
    elapsedMs,
    processId: randomUUID(),
    signal: surface.signal,
    deadline: surface.deadline,
    keepUnfinished: request.keepUnfinished,
    policy: { baseDrift: options.baseDrift, push: options.push, rulesFrom: folder.record.baseSha },
  };
  return {
    ports,
    events,
    view,
    stopwatch,
    person: person.text,
    repository,
    saver: new checkpoints.JournalSaver({ journal, records }),
    refusedHosts: () => [...refusedHosts],
    takeNotices() {
      begun = true;
      return early;
    },
    tellCost: () => {
      if (meter.spend.calls > (view.cost?.calls ?? 0)) meter.tell();
    },
    [Symbol.dispose]() {
      for (const file of [ledger, transcripts, journal, events]) file.close();
      lock.release();
    },
  };
}
