import type { Decision, DecisionBinding } from "../domain/decision.ts";
import type { EventData } from "../domain/event.ts";
import type { Outcome } from "../domain/outcome.ts";
import type { SessionState } from "../domain/session-state.ts";
import { type DevAgentError, type ErrorKind, exitCodes, toDevAgentError } from "../errors.ts";
import type { EventSink } from "../ports/events.ts";
import type { GateKeeper, GateRequest } from "../ports/gate.ts";
import type { Meter } from "../ports/meter.ts";
import type { Engine, EngineStop } from "../workflow/engine/create-engine.ts";
import type { Stopwatch } from "./stopwatch.ts";
import type { SessionEnd } from "./use-cases.ts";

export interface Drive {
  readonly engine: Engine;
  readonly gate: GateKeeper;
  readonly events: EventSink;
  readonly meter: Meter;
  readonly session: SessionState["session"];
  readonly signal: AbortSignal;
  readonly discardWorkspaces: () => Promise<void>;
  /** Shown again at the end. */
  readonly warnings: readonly string[];
  /** Time at work; it stands still while a person is asked. */
  readonly stopwatch: Stopwatch;
  /** The question that an earlier process put to the event stream and nobody answered. */
  readonly askedBefore: string | null;
  /** The last answer in the event stream. */
  readonly answered: Omit<Decision, keyof DecisionBinding> | null;
}

/** Runs a session until it ends, waits for a person, or fails; tells the end and gives it. Never throws. */
export async function driveSession(drive: Drive, begin: () => Promise<EngineStop>): Promise<SessionEnd> {
  const stop = () => drive.engine.stop();
  drive.signal.addEventListener("abort", stop, { once: true });
  try {
    const end = await settle(drive, begin);
    if (end.outcome === "merged" || end.outcome === "rejected") await drive.discardWorkspaces();
    return tellEnd(drive, end);
  } catch (thrown) {
    return tellEnd(drive, failure(drive, thrown));
  } finally {
    drive.signal.removeEventListener("abort", stop);
  }
}

interface End {
  readonly outcome: Outcome;
  readonly code: number;
  readonly reason: string;
  readonly mergeSha: string | null;
  readonly pending: SessionEnd["pending"];
}

async function settle(drive: Drive, begin: () => Promise<EngineStop>): Promise<End> {
  let stop = await begin();
  let asked = drive.askedBefore;
  while (stop.kind === "waiting") {
    const { request, state } = stop;
    const { decisionId, binding, options } = request;
    if (asked !== decisionId) {
      const { gate, headSha, baseSha, diffSha256, risk } = binding;
      const question = { decisionId, gate, headSha, baseSha, diffSha256, risk, options: [...options] };
      drive.events.emit("approval.requested", question);
      asked = decisionId;
    }
    const decision = await ask(drive, { decisionId, binding, options, state });
    if (decision === null || drive.signal.aborted) return waiting(drive, binding.gate);
    stop = await drive.engine.answer(decisionId, decision);
  }
  return ended(stop.state);
}

/** The decision of a person. One that an earlier process took, but died before it used it, is not asked for again. */
async function ask(
  { gate, events, answered, stopwatch }: Drive,
  request: GateRequest,
): Promise<Decision | null> {
  const { decisionId, binding } = request;
  if (answered?.decisionId === decisionId) return { ...binding, ...answered };
  stopwatch.pause();
  const decision = await gate.decide(request);
  stopwatch.go();
  if (decision !== null) {
    const { action, by, via, comment } = decision;
    events.emit("approval.resolved", { decisionId, gate: binding.gate, action, by, via, comment });
  }
  return decision;
}

function waiting({ signal, session }: Drive, gate: NonNullable<SessionEnd["pending"]>): End {
  if (signal.aborted) throw signal.reason;
  const reason = `a person decides at the ${gate} gate: dev-agent approve ${session.id}, revise or reject`;
  return { outcome: "waiting", code: exitCodes.waiting, reason, mergeSha: null, pending: gate };
}

function ended({ outcome, landing, verdict, decisions }: SessionState): End {
  const rest = { pending: null };
  if (outcome === "merged" && landing?.status === "merged")
    return { outcome, code: 0, reason: "", mergeSha: landing.sha, ...rest };
  if (outcome === "rejected") {
    const rejection = Object.values(decisions).find((decision) => decision.action === "reject");
    const reason = `${rejection?.by ?? "a person"} rejected it at the ${rejection?.gate} gate`;
    return { outcome, code: exitCodes.rejected, reason, mergeSha: null, ...rest };
  }
  const reason = `the checks can't judge the change: ${verdict?.reasons.join("; ") ?? "no verdict"}`;
  return { outcome: "refused", code: exitCodes.policy, reason, mergeSha: null, ...rest };
}

const outcomes: Readonly<Record<ErrorKind, Outcome>> = {
  defect: "failed",
  configuration: "failed",
  policy: "refused",
  budget: "over-budget",
  waiting: "waiting",
  rejected: "rejected",
  provider: "failed",
  infrastructure: "failed",
  cancelled: "cancelled",
};

function failure({ signal }: Drive, thrown: unknown): End {
  // What breaks off because the process was told to stop is no fault of its own.
  const error: DevAgentError = toDevAgentError(signal.aborted ? signal.reason : thrown);
  const reason = `${error.message} ${error.remedy}`.trim();
  return { outcome: outcomes[error.kind], code: error.exitCode, reason, mergeSha: null, pending: null };
}

function tellEnd(drive: Drive, end: End): SessionEnd {
  const { outcome, code, reason, mergeSha, pending } = end;
  const { usd, usdKind } = drive.meter.spend;
  const finished: EventData["run.finished"] = {
    outcome,
    mergeSha,
    usd,
    durationMs: Math.round(drive.stopwatch.elapsedMs()),
    code,
    reason,
  };
  try {
    drive.events.emit("run.finished", finished);
  } catch {
    // A disk that is full can't take this either; the exit code and the closing lines still say it.
  }
  const { id: sessionId, branch, baseBranch } = drive.session;
  const { warnings } = drive;
  return { outcome, code, reason, mergeSha, pending, usd, usdKind, sessionId, branch, baseBranch, warnings };
}
