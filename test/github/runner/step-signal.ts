import type { Clock } from "./clock.ts";

interface Watch {
  readonly job: AbortSignal;
  /** Of the composite action around the step. */
  readonly around: AbortSignal | undefined;
  readonly clock: Clock;
  /** 0: no limit. */
  readonly minutes: number;
  /** Whether the step's condition holds although the job is cancelled. */
  readonly staysWhenCancelled: () => boolean;
}

export interface StepSignal {
  readonly signal: AbortSignal;
  readonly timedOut: () => boolean;
  readonly forget: () => void;
}

/** What ends one step early: its time limit, or the job's cancellation while it runs. */
export function watchStep({ job, around, clock, minutes, staysWhenCancelled }: Watch): StepSignal {
  const own = new AbortController();
  let late = false;
  const cancel = () => {
    if (!staysWhenCancelled()) own.abort();
  };
  // A step that starts in a job already cancelled was let through by its condition.
  if (!job.aborted) job.addEventListener("abort", cancel);
  const stopClock =
    minutes > 0
      ? clock.after(minutes * 60_000, () => {
          late = true;
          own.abort();
        })
      : () => {};
  return {
    signal: around === undefined ? own.signal : AbortSignal.any([around, own.signal]),
    timedOut: () => late,
    forget: () => {
      job.removeEventListener("abort", cancel);
      stopClock();
    },
  };
}
