import type { Cast } from "../../domain/choose-agents.ts";
import type { AgentReport } from "./survey-agents.ts";

/**
 * What should be known of the agents that play, e.g. that a program's version was never tried, and of a plan that could have
 * paid for one.
 */
export function noticesOf(cast: Cast, reports: readonly AgentReport[]): readonly string[] {
  const playing = new Set<string>(Object.values(cast).map(({ agent }) => agent));
  return reports.flatMap(({ agent, caution, brokenPlan, lacks, fix }) => {
    if (playing.has(agent)) return caution === null ? [] : [caution];
    return brokenPlan === true ? [`${agent} was passed over: ${lacks}. ${fix}`] : [];
  });
}
