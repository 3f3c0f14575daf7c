import type { Ports } from "../../ports/ports.ts";

/** What telling of a phase takes. */
export type PhasePorts = Pick<Ports, "events" | "clock">;

/** One run of a phase; JSON, so that a role's own steps can carry it. */
export interface Phase {
  readonly name: string;
  /** From 1; the round where the phase belongs to one. */
  readonly attempt: number;
  /** Milliseconds since the epoch. */
  readonly started: number;
}

export interface PhaseEnd {
  readonly ok: boolean;
  readonly summary: string;
}

/** Tells that a phase began. */
export function startPhase(ports: PhasePorts, name: string, attempt: number): Phase {
  ports.events.emit("phase.started", { phase: name, attempt });
  return { name, attempt, started: ports.clock.now().getTime() };
}

/** Tells that it ended. */
export function finishPhase(
  ports: PhasePorts,
  { name, attempt, started }: Phase,
  { ok, summary }: PhaseEnd,
): void {
  const durationMs = Math.max(0, ports.clock.now().getTime() - started);
  ports.events.emit("phase.finished", { phase: name, attempt, ok, durationMs, summary });
}

/** Runs a phase between its two events, also when it throws. */
export async function inPhase<T>(
  ports: PhasePorts,
  about: { readonly name: string; readonly attempt: number },
  work: () => Promise<PhaseEnd & { readonly result: T }>,
): Promise<T> {
  const phase = startPhase(ports, about.name, about.attempt);
  try {
    const { result, ...end } = await work();
    finishPhase(ports, phase, end);
    return result;
  } catch (error) {
    finishPhase(ports, phase, failed(error));
    throw error;
  }
}

export function failed(error: unknown): PhaseEnd {
  return { ok: false, summary: error instanceof Error ? error.message : String(error) };
}
