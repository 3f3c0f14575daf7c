import type { DevAgentEvent } from "../domain/event.ts";
import { formatCost, formatDuration, formatTests } from "./amounts.ts";
import { phaseName } from "./event-lines.ts";

/** Where a session stands, as far as a footer tells. */
export interface Progress {
  /** Phases under way, in the order they began. */
  readonly phases: readonly string[];
  readonly round: number;
  readonly tests: string | null;
  readonly risk: string | null;
  readonly cost: string | null;
  /** Milliseconds since the epoch of the first event seen; null before it. */
  readonly since: number | null;
}

export const noProgress: Progress = {
  phases: [],
  round: 0,
  tests: null,
  risk: null,
  cost: null,
  since: null,
};

export function advance(progress: Progress, event: DevAgentEvent): Progress {
  const now = { ...progress, since: progress.since ?? Date.parse(event.ts) };
  switch (event.type) {
    case "run.resumed":
      return { ...now, round: event.data.round };
    case "phase.started":
      return {
        ...now,
        phases: [...now.phases, phaseName(event.data)],
        round: event.data.phase === "coder" ? event.data.attempt : now.round,
      };
    case "phase.finished": {
      const ended = phaseName(event.data);
      return { ...now, phases: now.phases.filter((phase) => phase !== ended) };
    }
    case "test.finished":
      return { ...now, tests: formatTests(event.data) };
    case "risk.scored":
      return { ...now, risk: `${event.data.score} ${event.data.level}` };
    case "cost.updated":
      return { ...now, cost: formatCost(event.data) };
    default:
      return now;
  }
}

/** One line: phase, round, elapsed, tests, risk, cost. */
export function footer(progress: Progress, now: number): string {
  const elapsed = progress.since === null ? 0 : Math.max(0, now - progress.since);
  return [
    progress.phases.join(" + ") || "starting",
    `round ${progress.round}`,
    formatDuration(elapsed - (elapsed % 1_000)),
    `tests ${progress.tests ?? "–"}`,
    `risk ${progress.risk ?? "–"}`,
    progress.cost ?? "no cost yet",
  ].join(" · ");
}
