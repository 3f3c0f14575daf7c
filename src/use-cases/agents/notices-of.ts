import type { Cast } from "../../domain/choose-agents.ts";
import type { AgentReport } from "./survey-agents.ts";

/** What should be known of the agents that play, e.g. that a program's version was never tried. */
export function noticesOf(cast: Cast, reports: readonly AgentReport[]): readonly string[] {
  const playing = new Set<string>(Object.values(cast).map(({ agent }) => agent));
  return reports.flatMap(({ agent, caution }) => (playing.has(agent) && caution !== null ? [caution] : []));
}
