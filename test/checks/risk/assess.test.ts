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
  const { candidate } = createTrees(base, head);
  const assessor = createRiskAssessor({
    sandbox: "bubblewrap",
    scanner: "gitleaks",
    shapes: async ({ files }) => [
      {
        ...{ name: "workflow", action: "critical", points: 50 },
        ...{ paths: files.map(({ path }) => path), why: `changes ${files[0]?.path}` },
      },
    ],
  });
  const risk = await assessor.assess(state(candidate, more));
  return Object.fromEntries(risk.factors.map(({ name, why }) => [name, why]));
}

it("asks for the protected shapes of the candidate", async () => {
  expect((await factors({}, { "a.yml": "x" })).workflow).toBe("needs a critical review: changes a.yml");
});

it("scores nothing that the base refuses", async () => {
  const shapes = () => Promise.reject(new Error("protected-change"));
  const assessor = createRiskAssessor({ sandbox: "none", scanner: "gitleaks", shapes });
  const { candidate } = createTrees({}, { "a.txt": "" });
  await expect(assessor.assess(state(candidate))).rejects.toThrow("protected-change");
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
  const assessor = createRiskAssessor({ sandbox: "none", scanner: "gitleaks", shapes: async () => [] });
  await expect(assessor.assess(state(null))).rejects.toMatchObject({ kind: "defect" });
});
