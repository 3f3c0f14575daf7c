import { createRiskAssessor } from "../../../src/checks/risk/assess.ts";
import type { CheckName, CheckResult } from "../../../src/domain/check.ts";
import type { SessionState } from "../../../src/domain/session-state.ts";
import { baseSha, createTrees, type Tree } from "../../fakes/checks/commit-trees.ts";

const passed = (check: CheckName): CheckResult => ({
  check,
  status: "passed",
  summary: "",
  findings: [],
  tools: [],
  durationMs: 1,
});

function state(candidate: SessionState["candidate"], more: Partial<SessionState> = {}): SessionState {
  const session = {
    id: "20260101-x",
    goal: "x",
    baseBranch: "main",
    branch: "agent/x",
    startedAt: "",
    specGate: false,
  };
  return {
    session: { ...session, limits: {} },
    baseSha,
    spec: null,
    round: 1,
    feedback: null,
    candidate,
    unitTests: passed("unit-tests"),
    staticAnalysis: passed("static-analysis"),
    secretScan: passed("secret-scan"),
    verdict: null,
    review: { verdict: "approve", summary: "", comments: [] },
    risk: null,
    decisions: {},
    landing: null,
    iterations: {},
    outcome: null,
    ...more,
  } as SessionState;
}

async function factors(base: Tree, head: Tree, more: Partial<SessionState> = {}) {
  const { repository, candidate } = createTrees(base, head);
  const assessor = createRiskAssessor({
    sandbox: "bubblewrap",
    scanner: "gitleaks",
    readFile: repository.readFile,
  });
  const risk = await assessor.assess(state(candidate, more));
  return Object.fromEntries(risk.factors.map(({ name, why }) => [name, why]));
}

const manifest = (json: object) => ({ "package.json": JSON.stringify(json) });

it("reads new dependencies and scripts from the manifests of both commits", async () => {
  const base = manifest({ dependencies: { a: "1" }, scripts: { test: "node --test", build: "x" } });
  const head = manifest({
    dependencies: { a: "2" },
    devDependencies: { b: "1" },
    scripts: { test: "true", postinstall: "node x.js", build: "y" },
  });
  const found = await factors(base, head);
  expect(found["new-dependencies"]).toBe("adds b");
  expect(found["install-scripts"]).toContain("postinstall in package.json");
  expect(found["test-command"]).toContain("test in package.json");
});

it("a first test command, and scripts that stay, count nothing", async () => {
  const head = manifest({ name: "a", scripts: { test: "node --test", postinstall: "x" } });
  const found = await factors(manifest({ scripts: { postinstall: "x" } }), head);
  expect(Object.keys(found)).not.toContain("test-command");
  expect(Object.keys(found)).not.toContain("install-scripts");
});

it("sees tests that assert less or skip more", async () => {
  const base = { "a.test.js": "it('a', () => { expect(1).toBe(1); expect(2).toBe(2); });" };
  expect(
    (await factors(base, { "a.test.js": "it.skip('a', () => { expect(1).toBe(1); });" }))["tests-weakened"],
  ).toContain("1 assertions fewer and 1 skips more");
  const stronger = { "a.test.js": `${base["a.test.js"]} it('b', () => { expect(3).toBe(3); });` };
  expect(await factors(base, stronger)).not.toHaveProperty("tests-weakened");
});

it("a check that is missing or didn't pass is no evidence", async () => {
  const found = await factors(
    {},
    { "a.txt": "" },
    { secretScan: null, unitTests: { ...passed("unit-tests"), status: "blocked" } },
  );
  expect(found["no-evidence"]).toBe("not proven: unit tests, secret scan");
});

it("counts findings that were let through", async () => {
  const finding = {
    source: "static-analysis",
    tool: "lint",
    rule: "x",
    severity: "warning",
    message: "m",
    fingerprint: "f",
  } as const;
  const found = await factors(
    {},
    { "a.txt": "" },
    { staticAnalysis: { ...passed("static-analysis"), findings: [finding] } },
  );
  expect(found.warnings).toBe("1 new finding let through");
});

it("is a defect without a candidate", async () => {
  const assessor = createRiskAssessor({ sandbox: "none", scanner: "gitleaks", readFile: async () => null });
  await expect(assessor.assess(state(null))).rejects.toMatchObject({ kind: "defect" });
});
