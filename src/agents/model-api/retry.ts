import { setTimeout as sleep } from "node:timers/promises";
import { DevAgentError } from "../../errors.ts";
import { resumeWhenLifted } from "../provider-failure.ts";
import type { Answer } from "../tool-loop/model-provider.ts";
import { stopIfAborted } from "../tool-loop/stop.ts";
import type { Failure } from "./failure.ts";

/** Waits; ends early when the signal is aborted. */
export type Delay = (ms: number, signal: AbortSignal) => Promise<void>;

export const realDelay: Delay = async (ms, signal) => {
  await sleep(ms, undefined, { signal }).catch(() => {});
};

export interface Retrying {
  readonly attempt: () => Promise<Answer>;
  readonly read: (thrown: unknown) => Failure;
  readonly delay: Delay;
  readonly signal: AbortSignal;
}

const mostRetries = { never: 0, once: 1, often: 4 } as const;
const firstWaitMs = 1_000;
const longestWaitMs = 30_000;
/** A server that asks for more than this has a plan limit, not a busy moment. */
const longestAskedMs = 300_000;

/** The context window is full before the model could say anything. */
const contextFull: Answer = { raw: [], text: "", calls: [], stop: "context-full" };

/** Calls again what may succeed then. @throws DevAgentError of kind provider, budget or cancelled. */
export async function withRetries({ attempt, read, delay, signal }: Retrying): Promise<Answer> {
  for (let retries = 0; ; retries += 1) {
    stopIfAborted(signal);
    try {
      return await attempt();
    } catch (thrown) {
      stopIfAborted(signal);
      const failure = read(thrown);
      if (failure.contextFull === true) return contextFull;
      if ((failure.afterMs ?? 0) > longestAskedMs) throw tooLong(failure);
      if (retries >= mostRetries[failure.repeat]) throw failure.error;
      await delay(failure.afterMs ?? wait(retries), signal);
    }
  }
}

function wait(retries: number): number {
  const full = Math.min(longestWaitMs, firstWaitMs * 2 ** retries);
  return Math.round(full * (0.75 + Math.random() / 4));
}

function tooLong({ error, afterMs = 0 }: Failure): DevAgentError {
  const { kind, message } = error;
  const code = error.code === "rate-limited" ? "plan-limit" : error.code;
  // Nobody waits to the second, and a second too early is refused again.
  const until = new Date(Math.ceil((Date.now() + afterMs) / 60_000) * 60_000);
  return new DevAgentError({ code, kind, message, remedy: resumeWhenLifted(until), until, cause: error });
}
