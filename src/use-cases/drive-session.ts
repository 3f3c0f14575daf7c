import type { Decision, Gate } from "../domain/decision.ts";
import type { EventData } from "../domain/event.ts";
import { forecastRound } from "../domain/forecast.ts";
import type { Outcome } from "../domain/outcome.ts";
import type { SessionState } from "../domain/session-state.ts";
import { costOf } from "../domain/spend.ts";
import { cleanLine } from "../domain/text/plain-text.ts";
import { type DevAgentError, exitCodes, explain, toDevAgentError } from "../errors.ts";
import type { EventSink } from "../ports/events.ts";
import type { GateKeeper, GateRequest } from "../ports/gate.ts";
import type { Meter } from "../ports/meter.ts";
import type { SessionView } from "../session/reduce.ts";
import type { Engine, EngineStop } from "../workflow/engine/create-engine.ts";
import { isTimeOver } from "./deadline.ts";
import { outcomeOf } from "./outcome-of.ts";
import type { Stopwatch } from "./stopwatch.ts";
import type { SessionEnd } from "./use-cases.ts";

export interface Drive {
  readonly engine: Engine;
  readonly gate: GateKeeper;
  readonly events: EventSink;
  readonly meter: Meter;
  readonly session: SessionState["session"];
  readonly signal: AbortSignal;
  /** See `Surface`. */
  readonly deadline: AbortSignal | undefined;
  readonly discardWorkspaces: () => Promise<void>;
  /** Shown again at the end. */
  readonly warnings: readonly string[];
  /** Hosts that commands asked for in vain, so far. */
  readonly refusedHosts: () => readonly string[];
  /** Time at work; it stands still while a person is asked. */
  readonly stopwatch: Stopwatch;
  /** What the event stream says of earlier processes: the question that nobody answered, and the last answer. */
  readonly before: Pick<SessionView, "gate" | "answer">;
}

/** Runs a session until it ends, waits for a person, or fails; tells the end and gives it. Never throws. */
export async function driveSession(drive: Drive, begin: () => Promise<EngineStop>): Promise<SessionEnd> {
  const stop = () => drive.engine.stop();
  const told = [drive.signal, ...(drive.deadline === undefined ? [] : [drive.deadline])];
  for (const signal of told) signal.addEventListener("abort", stop, { once: true });
  if (drive.deadline?.aborted === true) stop();
  try {
    const end = await settle(drive, begin);
    if (end.outcome === "merged" || end.outcome === "rejected") await tidy(drive);
    return tellEnd(drive, end);
  } catch (thrown) {
    return tellEnd(drive, failure(drive, thrown));
  } finally {
    for (const signal of told) signal.removeEventListener("abort", stop);
  }
}

/** What is left behind is only untidy; it changes nothing about how the session ended. */
async function tidy({ discardWorkspaces, events }: Drive): Promise<void> {
  await discardWorkspaces().catch((error: unknown) => {
    const text = `The session's workspaces could not be deleted: ${toDevAgentError(error).message}`;
    events.emit("notice", { level: "warning", text });
  });
}

interface End {
  readonly outcome: Outcome;
  readonly code: number;
  readonly reason: string;
  readonly mergeSha: string | null;
  readonly pending: SessionEnd["pending"];
  readonly resumeAt?: string;
  /** The code of the error that ended it. */
  readonly error?: string;
}

async function settle(drive: Drive, begin: () => Promise<EngineStop>): Promise<End> {
  let stop = await begin();
  const { before } = drive;
  let asked = before.gate?.decisionId;
  while (stop.kind === "waiting") {
    const { request, state } = stop;
    const { decisionId, binding, options } = request;
    const told = toldBefore(before.answer, request);
    if (told !== null) {
      stop = await drive.engine.answer(decisionId, told);
      continue;
    }
    if (asked !== decisionId) {
      const { gate, headSha, baseSha, diffSha256, risk } = binding;
      const question = { decisionId, gate, headSha, baseSha, diffSha256, risk, options: [...options] };
      const forecast = forecastRound(drive.meter.calls, state.round);
      const why = gate === "stuck" && state.stuck != null ? { why: state.stuck.what } : {};
      drive.events.emit("approval.requested", { ...question, forecast, ...why });
      asked = decisionId;
    }
    const decision = await ask(drive, { decisionId, binding, options, state });
    if (decision === null) return waiting(drive, { gate: binding.gate, state });
    stop = await drive.engine.answer(decisionId, decision);
  }
  if (stop.kind === "paused") return paused;
  return ended(stop.state);
}

const paused: End = { outcome: "paused", code: 0, reason: "", mergeSha: null, pending: null };

/** An answer that a process took, and was killed before it used it: nobody is asked twice. */
function toldBefore(
  answer: SessionView["answer"],
  { decisionId, binding }: Pick<GateRequest, "decisionId" | "binding">,
): Decision | null {
  if (answer?.decisionId !== decisionId) return null;
  const { action, by, comment, at } = answer;
  // What people say on GitHub is read there again, with all that hangs on it.
  const via = (["terminal", "command", "flag"] as const).find((own) => own === answer.via);
  return via === undefined ? null : { ...binding, decisionId, action, by, via, comment, at };
}

/** The decision of a person. One that comes while the process is told to stop is not taken: it is asked for again. */
async function ask(
  { gate, events, stopwatch, signal }: Drive,
  request: GateRequest,
): Promise<Decision | null> {
  stopwatch.pause();
  const decision = await gate.decide(request);
  stopwatch.go();
  if (decision === null || signal.aborted) return null;
  const { action, by, via, comment } = decision;
  const { decisionId, binding } = request;
  events.emit("approval.resolved", { decisionId, gate: binding.gate, action, by, via, comment });
  return decision;
}

function waiting(
  { signal, session }: Drive,
  { gate, state }: { readonly gate: Gate; readonly state: SessionState },
): End {
  if (signal.aborted) throw signal.reason;
  const { id } = session;
  const reason =
    gate === "stuck"
      ? `${state.stuck?.what ?? "it goes in circles"}. A person says how to go on: dev-agent revise ${id}, or reject`
      : `a person decides at the ${gate} gate: dev-agent approve ${id}, revise or reject`;
  return { outcome: "waiting", code: exitCodes.waiting, reason, mergeSha: null, pending: gate };
}

function ended({ outcome, landing, decisions }: SessionState): End {
  const rest = { pending: null };
  if (outcome === "merged" && landing?.status === "merged")
    return { outcome, code: 0, reason: "", mergeSha: landing.sha, ...rest };
  if (outcome === "rejected") {
    const rejection = Object.values(decisions).find((decision) => decision.action === "reject");
    const reason = `${rejection?.by ?? "a person"} rejected it at the ${rejection?.gate} gate`;
    return { outcome, code: exitCodes.rejected, reason, mergeSha: null, ...rest };
  }
  throw new Error(`the workflow ended with the outcome ${outcome}`);
}

function failure({ signal, deadline }: Drive, thrown: unknown): End {
  // What breaks off because the process was told to stop is no fault of its own.
  const error: DevAgentError = toDevAgentError(signal.aborted ? signal.reason : thrown);
  const reason = explain(error);
  const rest = { mergeSha: null, pending: null };
  if (isTimeOver(error)) return { ...paused, reason, resumeAt: "now" };
  // The engine came to rest between two nodes, as it was asked to.
  if (!signal.aborted && deadline?.aborted === true && error.kind === "cancelled")
    return { ...paused, reason: explain(toDevAgentError(deadline.reason)), resumeAt: "now" };
  const until = error.until === null ? {} : { resumeAt: error.until.toISOString() };
  return { outcome: outcomeOf(error), code: error.exitCode, reason, error: error.code, ...rest, ...until };
}

function tellEnd(drive: Drive, end: End): SessionEnd {
  const { outcome, code, reason, mergeSha, pending, resumeAt, error } = end;
  const cost = costOf(drive.meter.spend);
  const finished: EventData["run.finished"] = {
    outcome,
    mergeSha,
    ...cost,
    durationMs: Math.round(drive.stopwatch.elapsedMs()),
    code,
    reason,
    ...(error === undefined ? {} : { error }),
  };
  try {
    drive.events.emit("run.finished", finished);
  } catch {
    // A disk that is full can't take this either; the exit code and the closing lines still say it.
  }
  const { id: sessionId, branch, baseBranch } = drive.session;
  const { warnings } = drive;
  const ended = {
    outcome,
    code,
    reason,
    mergeSha,
    pending,
    ...cost,
    ...(error === undefined ? {} : { error }),
  };
  const about = { sessionId, branch, baseBranch, warnings };
  const refused = drive.refusedHosts();
  const notes = refused.length === 0 ? {} : { notes: [refusedNote(refused)] };
  return { ...ended, ...about, ...notes, ...(resumeAt === undefined ? {} : { resumeAt }) };
}

function refusedNote(hosts: readonly string[]): string {
  return cleanLine(
    `network refused to: ${hosts.join(", ")} (allow hosts for the set-up with setup.network)`,
    2_000,
  );
}
