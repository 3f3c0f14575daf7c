import { DevAgentError } from "../errors.ts";

/** The moments at which work in a job of limited length has to end, so that there is time left to hand it over. */
export interface Deadline {
  /** From here on nothing is begun any more; what is under way may finish. */
  readonly soft: AbortSignal;
  /** What is still under way here is broken off. */
  readonly hard: AbortSignal;
}

export interface JobTime {
  /** Minutes that the job may take. */
  readonly minutes: number;
  /** Milliseconds that it has taken so far. */
  readonly elapsedMs: number;
  /** Calls back after so many milliseconds, without keeping the process alive for it. */
  readonly later: (ms: number, then: () => void) => void;
}

const shortestMarginMs = 2 * 60_000;
const longestMarginMs = 15 * 60_000;
const share = 0.1;

/** How long before a job's end its work ends: time enough to finish what is under way, and to hand everything over. */
export function marginOf(minutes: number): number {
  return Math.min(longestMarginMs, Math.max(shortestMarginMs, minutes * 60_000 * share));
}

/** Counts down to a job's end. */
export function startDeadline({ minutes, elapsedMs, later }: JobTime): Deadline {
  const [soft, hard] = [new AbortController(), new AbortController()];
  const margin = marginOf(minutes);
  const at = (beforeEndMs: number, controller: AbortController) => {
    const ms = minutes * 60_000 - beforeEndMs - elapsedMs;
    const abort = () => controller.abort(timeOver(minutes));
    if (ms <= 0) abort();
    else later(ms, abort);
  };
  at(margin, soft);
  at(margin / 2, hard);
  return { soft: soft.signal, hard: hard.signal };
}

/** The error by which work learns that its time is over. Nothing is wrong with it. */
const code = "job-time-over";

function timeOver(minutes: number): DevAgentError {
  return new DevAgentError({
    code,
    kind: "waiting",
    message: `The ${minutes} minutes of this job are nearly over.`,
    remedy: "What was done is handed over; another run goes on with it.",
  });
}

export const isTimeOver = (error: unknown) => error instanceof DevAgentError && error.code === code;
