import { some } from "../../domain/protection/some.ts";
import { factor, type RiskRule } from "./risk-facts.ts";

const unproven: RiskRule = ({ unproven }) =>
  unproven.length === 0 ? null : factor("no-evidence", 100, `not proven: ${some(unproven)}`);

const sandbox: RiskRule = ({ sandbox }) =>
  sandbox === "none"
    ? factor("no-sandbox", 25, "the agent and the project's commands ran without a sandbox")
    : null;

const scanner: RiskRule = ({ scanner }) =>
  scanner.startsWith("gitleaks")
    ? null
    : factor("secret-scanner", 8, `secrets were looked for with ${scanner}, not gitleaks`);

const warnings: RiskRule = ({ warnings }) =>
  factor(
    "warnings",
    Math.min(10, warnings),
    `${warnings} new finding${warnings === 1 ? "" : "s"} let through`,
  );

const rounds: RiskRule = ({ rounds }) =>
  factor("rounds", Math.min(9, 3 * (rounds - 2)), `it took ${rounds} rounds`);

const commentPoints = { error: 6, warning: 3, note: 1 } as const;

const review: RiskRule = ({ review }) => {
  if (review === null) return factor("review", 15, "nobody reviewed it");
  if (review.verdict === "changes") return factor("review", 30, "the reviewer asked for changes");
  const points = review.comments.reduce((sum, comment) => sum + commentPoints[comment.severity], 0);
  const count = review.comments.length;
  return factor(
    "review",
    Math.min(12, points),
    `the reviewer approved with ${count} comment${count === 1 ? "" : "s"}`,
  );
};

export const sessionRules = [unproven, sandbox, scanner, warnings, rounds, review];
