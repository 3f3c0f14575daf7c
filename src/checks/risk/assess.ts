import type { Candidate } from "../../domain/candidate.ts";
import type { JudgedShape } from "../../domain/protection/shapes.ts";
import type { SessionState } from "../../domain/session-state.ts";
import { DevAgentError } from "../../errors.ts";
import type { RiskAssessor } from "../../ports/risk.ts";
import type { RiskFacts } from "./risk-facts.ts";
import { scoreRisk } from "./score.ts";

export interface RiskSources {
  readonly sandbox: "bubblewrap" | "none";
  /** Name of the secret scanner. */
  readonly scanner: string;
  /** The protected shapes of a candidate, as the trusted repository and the base's configuration say. */
  readonly shapes: (candidate: Candidate) => Promise<readonly JudgedShape[]>;
}

/** Scores candidates from what the trusted repository holds and the session's evidence. */
export function createRiskAssessor(sources: RiskSources): RiskAssessor {
  return { assess: async (state) => scoreRisk(await gatherFacts(sources, state)) };
}

async function gatherFacts(sources: RiskSources, state: SessionState): Promise<RiskFacts> {
  const { candidate } = state;
  if (candidate === null)
    throw new DevAgentError({
      code: "risk-without-candidate",
      kind: "defect",
      message: "Risk was asked for before there was a candidate.",
      remedy: "Report it.",
    });
  const checks = {
    "unit tests": state.unitTests,
    "static analysis": state.staticAnalysis,
    "secret scan": state.secretScan,
  };
  const results = Object.entries(checks);
  return {
    files: candidate.files,
    shapes: await sources.shapes(candidate),
    sandbox: sources.sandbox,
    scanner: sources.scanner,
    unproven: results.filter(([, result]) => result?.status !== "passed").map(([name]) => name),
    warnings: results.flatMap(([, result]) => result?.findings ?? []).length,
    rounds: state.round,
    review: state.review,
  };
}
