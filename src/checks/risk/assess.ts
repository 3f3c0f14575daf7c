import type { Candidate, Sha } from "../../domain/candidate.ts";
import type { SessionState } from "../../domain/session-state.ts";
import { DevAgentError } from "../../errors.ts";
import type { RiskAssessor } from "../../ports/risk.ts";
import { compareManifests, type TwoTexts } from "./compare-manifests.ts";
import { compareTests } from "./compare-tests.ts";
import { isTestPath } from "./protected-paths.ts";
import type { RiskFacts } from "./risk-facts.ts";
import { scoreRisk } from "./score.ts";

export interface RiskSources {
  readonly sandbox: "bubblewrap" | "none";
  /** Name of the secret scanner. */
  readonly scanner: string;
  /** One file's text at a commit of the trusted repository; null when absent or no text. */
  readonly readFile: (sha: Sha, path: string) => Promise<string | null>;
}

/** Scores candidates from what the trusted repository holds and the session's evidence. */
export function createRiskAssessor(sources: RiskSources): RiskAssessor {
  return { assess: async (state) => scoreRisk(await gatherFacts(sources, state)) };
}

// A change with more of them is large enough to be scored high by its size.
const filesRead = 40;

async function gatherFacts(sources: RiskSources, state: SessionState): Promise<RiskFacts> {
  const { candidate } = state;
  if (candidate === null)
    throw new DevAgentError({
      code: "risk-without-candidate",
      kind: "defect",
      message: "Risk was asked for before there was a candidate.",
      remedy: "Report it.",
    });
  const manifests = await textsOf(sources, candidate, (path) => /(?:^|\/)package\.json$/.test(path));
  const tests = await textsOf(sources, candidate, isTestPath);
  const checks = {
    "unit tests": state.unitTests,
    "static analysis": state.staticAnalysis,
    "secret scan": state.secretScan,
  };
  const results = Object.entries(checks);
  return {
    files: candidate.files,
    manifests: manifests.map(compareManifests),
    weakenedTests: tests.flatMap((texts) => compareTests(texts) ?? []),
    sandbox: sources.sandbox,
    scanner: sources.scanner,
    unproven: results.filter(([, result]) => result?.status !== "passed").map(([name]) => name),
    warnings: results.flatMap(([, result]) => result?.findings ?? []).length,
    rounds: state.round,
    review: state.review,
  };
}

async function textsOf(
  { readFile }: RiskSources,
  { baseSha, headSha, files }: Candidate,
  wanted: (path: string) => boolean,
): Promise<readonly TwoTexts[]> {
  const changed = files.filter((file) => file.status !== "deleted" && wanted(file.path)).slice(0, filesRead);
  return Promise.all(
    changed.map(async ({ path, status }) => ({
      path,
      before: status === "added" ? null : await readFile(baseSha, path),
      after: await readFile(headSha, path),
    })),
  );
}
