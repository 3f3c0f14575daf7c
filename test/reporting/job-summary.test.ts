import type { Outcome } from "../../src/domain/outcome.ts";
import { priceTable } from "../../src/domain/price.ts";
import { jobSummary, type SummaryAbout } from "../../src/reporting/job-summary.ts";
import { pullRequestBody } from "../../src/reporting/pull-request.ts";
import { report } from "../../src/reporting/report.ts";
import { aCandidate, aState, sha } from "../fakes/session-fixture.ts";
import { shown, summaryOf } from "./summary-about.ts";

const summary = (change: Partial<SummaryAbout>) =>
  jobSummary(summaryOf("plain", { state: aState(), reason: "", notices: [], ...change }));

describe("a job's summary", () => {
  it("says first how to decide, and for exactly which commit and patch", () => {
    const page = summary({});
    expect(page).toMatch(/^## 🧍 dev-agent publish: waiting\n/);
    expect(page.indexOf("**To decide:**")).toBeLessThan(page.indexOf("| what | value |"));
    for (const value of [aCandidate.headSha, aCandidate.baseSha, aCandidate.diffSha256])
      expect(page).toContain(`| \`${value}\` |`);
  });

  it.each<[outcome: Outcome, icon: string]>([
    ["merged", "✅"],
    ["paused", "➡️"],
    ["rejected", "⛔"],
    ["refused", "⛔"],
    ["over-budget", "⛔"],
    ["cancelled", "⏹️"],
    ["failed", "❌"],
  ])("asks for no decision when the job is %s", (outcome, icon) => {
    const page = summary({ outcome });
    expect(page).toContain(`## ${icon} dev-agent publish: ${outcome}`);
    expect(page).not.toContain("To decide");
  });

  it("names what was merged, the pull request and every notice", () => {
    const page = summary({
      outcome: "merged",
      mergedSha: sha("e"),
      notices: ["It was late."],
      reason: "All is well",
    });
    expect(page).toContain(`Merged as \`${sha("e")}\`.`);
    expect(page).toContain("[Pull request 7](https://github.com/owner/repo/pull/7).");
    expect(page).toContain("\n\nAll is well\n\n");
    expect(page).toContain("> It was late.");
  });

  it("names fifty of the hosts that were refused, and counts the others; where none were, nothing is said", () => {
    const hosts = Array.from({ length: 52 }, (_, index) => `h${index}.example`);
    const page = summary({ refusedHosts: hosts });
    expect(page).toContain("### Network access refused\n\n- `h0.example`\n");
    expect(page).toContain("- `h49.example`\n- and 2 more");
    expect(page).not.toContain("h50.example");
    expect(summary({ refusedHosts: [] })).not.toContain("Network access refused");
    const body = pullRequestBody({ state: aState(), calls: [], ...shown, refusedHosts: ["evil.example"] });
    expect(body).toContain("- `evil.example`");
  });

  it("is a page too before there is a session, a candidate or a call", () => {
    expect(summary({ state: null, outcome: "failed" })).toContain("### Where it stands");
    const bare = { spec: null, candidate: null, risk: null, verdict: null, review: null, round: 0 };
    const checks = { unitTests: null, staticAnalysis: null, secretScan: null };
    const page = summary({
      state: aState({ ...bare, ...checks }),
      calls: [],
      artifact: null,
      pull: null,
    });
    expect(page).not.toMatch(/undefined|null|Risk|Checks|Findings|Reviewer|Plan|Cost|artifact/);
  });

  it("says what the session cost, at which day's prices, and what another round would take", () => {
    const usage = { input: 70, output: 30, cacheRead: 0, cacheWrite: 0, cacheWrite1h: 0, reasoning: 10 };
    const one = { model: "m", usage, usd: 0.5, usdKind: "list-price equivalent" } as const;
    const calls = [
      { ...one, role: "architect", round: 0 },
      { ...one, role: "coder", round: 1 },
      { ...one, role: "reviewer", round: 1, estimated: true } as const,
    ];
    const page = summary({ state: aState({ round: 1 }), calls });
    expect(page).toContain(
      "Cost so far: $1.50 list-price equivalent (1 call that broke off at the most it may be)",
    );
    expect(page).toContain(`list prices are those of ${priceTable.date}`);
    expect(page).toContain(
      "Another round: about $1.00 list-price equivalent and 200 tokens, as the first one.",
    );
  });

  it("is what the report holds, under a heading", () => {
    const about = summaryOf("plain");
    expect(report(about)).toBe(`# dev-agent\n\n${jobSummary(about)}`);
  });
});
