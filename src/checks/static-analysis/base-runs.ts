import type { Sha } from "../../domain/candidate.ts";
import type { Analyser, AnalyserRun } from "./analyser.ts";

export type AnalyseCommit = (
  sha: Sha,
  analysers: readonly Analyser[],
  signal: AbortSignal,
) => Promise<readonly AnalyserRun[]>;

/** Runs analysers on a base, each once per base and session. */
export function rememberRuns(analyse: AnalyseCommit): AnalyseCommit {
  const known = new Map<string, AnalyserRun>();
  return async (sha, analysers, signal) => {
    const key = (analyser: Analyser) => JSON.stringify([sha, analyser]);
    const missing = analysers.filter((analyser) => !known.has(key(analyser)));
    if (missing.length > 0) {
      const runs = await analyse(sha, missing, signal);
      for (const [index, analyser] of missing.entries()) {
        const run = runs[index];
        if (run !== undefined) known.set(key(analyser), run);
      }
    }
    return analysers.flatMap((analyser) => known.get(key(analyser)) ?? []);
  };
}
