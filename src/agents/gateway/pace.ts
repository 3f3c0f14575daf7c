import type { BurstLimits } from "../../domain/budget.ts";
import type { EventSink } from "../../ports/events.ts";
import { burstTooLong } from "./burst-too-long.ts";

export interface PaceSettings {
  readonly limits: BurstLimits;
  /** The session's id, for the command that continues it. */
  readonly session: string;
  readonly events: Pick<EventSink, "emit">;
  /** Ends every wait: the session stops, or nothing new is to be begun any more. */
  readonly stops: readonly AbortSignal[];
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number;
  /** Ends early when the signal is aborted. */
  readonly delay: (ms: number, signal: AbortSignal) => Promise<void>;
}

export interface PacedCall {
  /** Results of tool calls that it carries for the first time. */
  readonly toolCalls: number;
  readonly signal: AbortSignal;
}

/** How fast a session may go: one for all its gateways. */
export interface Pace {
  /**
   * Waits for a call's turn, in the order in which they came.
   * @throws DevAgentError of kind budget when that takes too long; the reason of a signal that ends it.
   */
  admit(call: PacedCall): Promise<void>;
}

const minute = 60_000;
/** Two minutes' worth of others are before it: what comes so fast doesn't end by itself. */
const longestWaitMs = 2 * minute;

interface Sent {
  readonly at: number;
  readonly toolCalls: number;
}

export function createPace(settings: PaceSettings): Pace {
  const { limits, now } = settings;
  let sent: readonly Sent[] = [];
  let toldAt = Number.NEGATIVE_INFINITY;
  let last: Promise<unknown> = Promise.resolve();

  const tell = (waitMs: number) => {
    if (now() - toldAt < minute) return;
    toldAt = now();
    const { modelCalls, toolCalls } = limits;
    const text = `The session goes faster than ${modelCalls} model calls or ${toolCalls} tool calls in a minute: the next call waits ${Math.ceil(waitMs / 1_000)} s.`;
    settings.events.emit("notice", { level: "warning", text });
  };
  const admit = async (call: PacedCall, came: number) => {
    const signal = AbortSignal.any([call.signal, ...settings.stops]);
    for (;;) {
      signal.throwIfAborted();
      sent = sent.filter(({ at }) => at > now() - minute);
      const waitMs = waitFor(call, sent, limits) - now();
      if (waitMs <= 0) break;
      if (now() + waitMs - came > longestWaitMs) throw burstTooLong(limits, settings.session);
      tell(waitMs);
      await settings.delay(waitMs, signal);
    }
    sent = [...sent, { at: now(), toolCalls: call.toolCalls }];
  };
  return {
    admit: (call) => {
      const came = now();
      const mine = last.then(
        () => admit(call, came),
        () => admit(call, came),
      );
      last = mine;
      return mine;
    },
  };
}

/** When a call has room beside those of the last minute. One that is too large for any minute goes alone. */
function waitFor(call: PacedCall, sent: readonly Sent[], limits: BurstLimits): number {
  let until = Number.NEGATIVE_INFINITY;
  let modelCalls = sent.length + 1;
  let toolCalls = sent.reduce((sum, one) => sum + one.toolCalls, call.toolCalls);
  for (const { at, toolCalls: mine } of sent) {
    if (modelCalls <= limits.modelCalls && toolCalls <= limits.toolCalls) break;
    until = at + minute;
    modelCalls -= 1;
    toolCalls -= mine;
  }
  return until;
}
