import type { RiskFacts } from "../../../src/checks/risk/risk-facts.ts";
import { scoreRisk } from "../../../src/checks/risk/score.ts";
import type { ChangedFile } from "../../../src/domain/candidate.ts";
import { type ShapeName, shapeNames, usualActions } from "../../../src/domain/protection/shapes.ts";
import type { Review } from "../../../src/domain/review.ts";
import { riskLevel } from "../../../src/domain/risk.ts";

const changed = (path: string, more: Partial<ChangedFile> = {}): ChangedFile => ({
  path,
  status: "modified",
  added: 8,
  deleted: 2,
  oldMode: "100644",
  newMode: "100644",
  ...more,
});
const approved: Review = { verdict: "approve", summary: "", comments: [] };
const facts = (more: Partial<RiskFacts> = {}): RiskFacts => ({
  files: [changed("src/cart.ts"), changed("test/cart.test.ts")],
  shapes: [],
  sandbox: "bubblewrap",
  scanner: "gitleaks 8.30.1",
  unproven: [],
  warnings: 0,
  rounds: 1,
  review: approved,
  ...more,
});
const names = (risk: ReturnType<typeof scoreRisk>) => risk.factors.map(({ name }) => name);
const comment = { file: "a", line: 1, severity: "warning", reason: "" } as const;
const shape = (name: ShapeName, action: "raise" | "critical", points = 20) => ({
  ...{ name, action, points },
  ...{ paths: ["a"], why: "changes a" },
});

/** What each adds to a small clean change. */
const added: readonly (readonly [factor: string, facts: Partial<RiskFacts>])[] = [
  ["security-code", { files: [changed("src/auth.ts")] }],
  ["migration-code", { files: [changed("db/migrations/1.txt")] }],
  ["no-test-touched", { files: [changed("src/cart.ts")] }],
  ["no-sandbox", { sandbox: "none" }],
  ["secret-scanner", { scanner: "secretlint" }],
  ["warnings", { warnings: 3 }],
  ["rounds", { rounds: 4 }],
  ["review", { review: { ...approved, comments: [comment] } }],
  ["review", { review: { ...approved, verdict: "changes" } }],
  ["review", { review: null }],
  ["no-evidence", { unproven: ["secret scan"] }],
];

it("a small change with its test is low", () => {
  const risk = scoreRisk(facts());
  expect(risk.level).toBe("low");
  expect(names(risk)).toEqual(["size", "files", "spread"]);
});

it.each(added)("%s counts, with its evidence", (name, more) => {
  expect(names(scoreRisk(facts()))).not.toContain(name);
  const factor = scoreRisk(facts(more)).factors.find((one) => one.name === name);
  expect(factor?.points).toBeGreaterThan(0);
  expect(factor?.why).not.toBe("");
});

const critical: readonly (readonly [string, Partial<RiskFacts>])[] = [
  ["a check that didn't pass", { unproven: ["unit tests"] }],
  ["a workflow without a sandbox", { shapes: [shape("workflow", "raise", 50)], sandbox: "none" }],
];

it.each(critical)("%s is critical", (_, more) => {
  expect(scoreRisk(facts(more)).level).toBe("critical");
});

it.each(shapeNames)("%s alone is critical where the base says so, and not where it only raises", (name) => {
  const quiet = { files: [] };
  const risk = (action: "raise" | "critical") =>
    scoreRisk(facts({ ...quiet, shapes: [shape(name, action)] }));
  expect(risk("critical").level).toBe("critical");
  expect(risk("critical").factors).toContainEqual({
    ...{ name, points: 75 },
    why: "needs a critical review: changes a",
  });
  expect(risk("raise").factors).toEqual([{ name, points: 20, why: "changes a" }]);
});

it("nothing that is protected is allowed where nobody says so", () => {
  expect(Object.values(usualActions)).not.toContain("allow");
});

it("no sandbox, the embedded scanner and three rounds alone are not critical", () => {
  const risk = scoreRisk(facts({ sandbox: "none", scanner: "secretlint", rounds: 3 }));
  expect(risk.level).toBe("high");
});

it("more lines never score less, and the score stays within 0 and 100", () => {
  const scores = [0, 1, 10, 100, 1000, 100_000].map(
    (lines) => scoreRisk(facts({ files: [changed("a.ts", { added: lines })] })).score,
  );
  expect(scores).toEqual([...scores].sort((a, b) => a - b));
  const worst = scoreRisk(
    facts({
      ...Object.assign({}, ...added.map(([, more]) => more)),
      files: added.flatMap(([, more]) => more.files ?? []),
    }),
  );
  expect(worst.score).toBe(100);
  expect(worst.level).toBe(riskLevel(worst.score));
});

it("lines that a tool writes into lockfiles are not the size of a change", () => {
  const lock = changed("package-lock.json", { added: 9000, deleted: 9000 });
  const size = (files: readonly ChangedFile[]) =>
    scoreRisk(facts({ files })).factors.find(({ name }) => name === "size")?.points;
  expect(size([changed("a.ts"), lock])).toBe(size([changed("a.ts")]));
});

it("the same facts give the same score, the heaviest factor first", () => {
  const about = facts({ sandbox: "none", rounds: 4, warnings: 2 });
  expect(scoreRisk(about)).toEqual(scoreRisk(structuredClone(about)));
  const points = scoreRisk(about).factors.map((factor) => factor.points);
  expect(points).toEqual([...points].sort((a, b) => b - a));
});
