import { type Risk, riskLevel } from "../../domain/risk.ts";
import { contentRules } from "./content-rules.ts";
import type { RiskFacts } from "./risk-facts.ts";
import { sessionRules } from "./session-rules.ts";
import { shapeFactors } from "./shape-factors.ts";
import { sizeRules } from "./size-rules.ts";

const rules = [...sizeRules, ...contentRules, ...sessionRules];

/** The score is the sum of its factors' points, at most 100; the heaviest factor comes first. */
export function scoreRisk(facts: RiskFacts): Risk {
  const factors = [...rules.flatMap((rule) => rule(facts) ?? []), ...shapeFactors(facts.shapes)].sort(
    (a, b) => b.points - a.points || (a.name < b.name ? -1 : 1),
  );
  const sum = factors.reduce((total, { points }) => total + points, 0);
  const score = Math.min(100, sum);
  return { score, level: riskLevel(score), factors };
}
