import type { RiskFacts } from "../../../src/checks/risk/risk-facts.ts";
import { scoreRisk } from "../../../src/checks/risk/score.ts";
import type { ChangedFile } from "../../../src/domain/candidate.ts";
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
  manifests: [],
  weakenedTests: [],
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
const manifest = { path: "package.json", newDependencies: [], installScripts: [], testScripts: [] };

/** What each adds to a small clean change. */
const added: readonly (readonly [factor: string, facts: Partial<RiskFacts>])[] = [
  ["code-owners", { files: [changed("CODEOWNERS")] }],
  ["workflow", { files: [changed(".github/workflows/ci.yml")] }],
  ["agent-instructions", { files: [changed("CLAUDE.md")] }],
  ["dev-agent-config", { files: [changed(".dev-agent.yml")] }],
  ["continuous-integration", { files: [changed(".gitlab-ci.yml")] }],
  ["git-config", { files: [changed(".gitattributes")] }],
  ["check-config", { files: [changed("tsconfig.json")] }],
  ["build-config", { files: [changed("Dockerfile")] }],
  ["dot-folder", { files: [changed(".vscode/a.json")] }],
  ["lockfile-only", { files: [changed("package-lock.json")] }],
  ["manifest", { files: [changed("package.json"), changed("package-lock.json")] }],
  ["new-dependencies", { manifests: [{ ...manifest, newDependencies: ["left-pad"] }] }],
  ["install-scripts", { manifests: [{ ...manifest, installScripts: ["postinstall"] }] }],
  ["test-command", { manifests: [{ ...manifest, testScripts: ["test"] }] }],
  ["security-code", { files: [changed("src/auth.ts")] }],
  ["migration-code", { files: [changed("db/migrations/1.txt")] }],
  ["tests-deleted", { files: [changed("a.test.ts", { status: "deleted" })] }],
  ["tests-weakened", { weakenedTests: [{ path: "a.test.ts", lostAssertions: 2, newSkips: 1 }] }],
  ["no-test-touched", { files: [changed("src/cart.ts")] }],
  ["executable", { files: [changed("run", { newMode: "100755" })] }],
  ["type-change", { files: [changed("link", { newMode: "120000" })] }],
  ["binary", { files: [changed("a.dat", { added: null, deleted: null })] }],
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
  ["a change of who reviews", { files: [changed("CODEOWNERS", { added: 1, deleted: 0 })] }],
  [
    "a workflow without a sandbox",
    { files: [changed(".github/workflows/ci.yml", { added: 1, deleted: 0 })], sandbox: "none" },
  ],
  ["a check that didn't pass", { unproven: ["unit tests"] }],
  [
    "agent instructions and deleted tests",
    { files: [changed("AGENTS.md"), changed("a.test.ts", { status: "deleted" })] },
  ],
];

it.each(critical)("%s is critical", (_, more) => {
  expect(scoreRisk(facts(more)).level).toBe("critical");
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
