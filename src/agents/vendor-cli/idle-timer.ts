export interface IdleTimer extends Disposable {
  /** Something happened. */
  touch(): void;
}

export interface IdleWatch {
  readonly idleMs: number;
  /** Whether something is under way that may be silent for long; it has time limits of its own. */
  readonly isBusy: () => boolean;
  readonly onIdle: () => void;
}

/** Calls when nothing happened for so long. */
export function startIdleTimer({ idleMs, isBusy, onIdle }: IdleWatch): IdleTimer {
  const timer = setTimeout(() => {
    if (isBusy()) timer.refresh();
    else onIdle();
  }, idleMs);
  return {
    touch: () => void timer.refresh(),
    [Symbol.dispose]: () => clearTimeout(timer),
  };
}
