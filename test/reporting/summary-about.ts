import type { CheckName } from "../../src/domain/check.ts";
import type { SessionState } from "../../src/domain/session-state.ts";
import { noUsage } from "../../src/domain/usage.ts";
import type { SummaryAbout } from "../../src/reporting/job-summary.ts";
import { workflow } from "../../src/workflow/definition.ts";
import { toMermaid } from "../../src/workflow/export/mermaid.ts";
import { standingOf } from "../../src/workflow/export/standing.ts";
import { aCandidate, anApproval, aState, checkResult } from "../fakes/session-fixture.ts";

export const runUrl = "https://github.com/owner/repo/actions/runs/7";

/** Where a pull request is shown whose session has nothing special. */
export const shown = { runUrl, cautions: [] } as const;

/** A session whose every field that models, repositories, tools or people fill holds this text. */
export function stateOf(text: string): SessionState {
  const state = aState();
  return aState({
    session: { ...state.session, goal: text, baseBranch: text, branch: text },
    spec: { summary: text, steps: [text, text], files: [text], acceptance_checks: [text], risks: [text] },
    candidate: {
      ...aCandidate,
      files: [{ path: text, status: "added", added: 1, deleted: 0, oldMode: "000000", newMode: "100644" }],
    },
    unitTests: {
      ...check("unit-tests", text),
      tests: {
        command: text,
        exitCode: 1,
        passed: 1,
        failed: 1,
        skipped: 0,
        failures: [{ name: text, message: text }],
      },
    },
    staticAnalysis: check("static-analysis", text),
    secretScan: check("secret-scan", text),
    review: {
      verdict: "changes",
      summary: text,
      comments: [{ file: text, line: 3, severity: "warning", reason: text }],
    },
    risk: { score: 34, level: "medium", factors: [{ name: text, points: 34, why: text }] },
    decisions: { diff: { ...anApproval(state), by: text, comment: text } },
  });
}

function check(name: CheckName, text: string) {
  return {
    ...checkResult(name, "failed"),
    summary: text,
    tools: [text],
    findings: [
      {
        source: "static-analysis",
        tool: text,
        rule: text,
        severity: "error",
        message: text,
        file: text,
        line: 3,
        fingerprint: text,
      } as const,
    ],
  };
}

export function summaryOf(text: string, change: Partial<SummaryAbout> = {}): SummaryAbout {
  const state = stateOf(text);
  return {
    ...{ job: "publish", outcome: "waiting", reason: text, state, runUrl },
    calls: [
      { role: text, round: 1, model: text, usage: { ...noUsage, input: 10 }, usd: 0.31, usdKind: "billed" },
    ],
    mermaid: toMermaid(workflow, standingOf(state)),
    artifact: text,
    notices: [text, text],
    cautions: [text],
    refusedHosts: [text],
    pull: { number: 7, url: "https://github.com/owner/repo/pull/7" },
    mergedSha: null,
    ...change,
  };
}
