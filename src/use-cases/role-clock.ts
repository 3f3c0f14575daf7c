import type { DevAgentEvent } from "../domain/event.ts";
import type { ModelRole } from "../domain/role.ts";
import type { EventView } from "../ports/events.ts";
import { type Stopwatch, startStopwatch } from "./stopwatch.ts";

/** How long each role has been at work in this process, told from the phases that begin and end. */
export interface RoleClock extends EventView {
  elapsedMs(role: ModelRole): number;
}

/** @param now Milliseconds. */
export function createRoleClock(now?: () => number): RoleClock {
  const watches = new Map<string, Stopwatch>();
  return {
    elapsedMs: (role) => watches.get(role)?.elapsedMs() ?? 0,
    show: (event: DevAgentEvent) => {
      if (event.type === "phase.finished") watches.get(event.data.phase)?.pause();
      if (event.type !== "phase.started") return;
      const { phase } = event.data;
      const watch = watches.get(phase);
      if (watch === undefined) watches.set(phase, startStopwatch(0, now));
      else watch.go();
    },
    close: () => {},
  };
}
