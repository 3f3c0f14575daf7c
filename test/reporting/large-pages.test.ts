import type { SessionState } from "../../src/domain/session-state.ts";
import { jobSummary } from "../../src/reporting/job-summary.ts";
import { pullRequestBody, pullRequestTitle } from "../../src/reporting/pull-request.ts";
import { report } from "../../src/reporting/report.ts";
import { aState } from "../fakes/session-fixture.ts";
import { shown, stateOf, summaryOf } from "./summary-about.ts";

const mebibyte = 1024 * 1024;
/** What GitHub takes as a pull request's body. */
const bodyLimit = 65_536;

const huge = [
  ["letters", "x".repeat(2_000_000)],
  ["what takes most room once it is harmless", "|".repeat(2_000_000)],
  ["letters of four bytes", "𝒳".repeat(1_000_000)],
  ["lines", "- @ada\n".repeat(300_000)],
] as const;

/** A plan, a review and findings with many entries, each as long as it may be. */
function manyOf(count: number): SessionState {
  const long = "|".repeat(2_000);
  const state = stateOf(long);
  const entries = <Item>(items: readonly Item[] | undefined) =>
    Array.from({ length: count }, () => items?.[0] as Item);
  return aState({
    ...state,
    spec: { summary: long, steps: entries([long]), files: [], acceptance_checks: entries([long]), risks: [] },
    review: { verdict: "changes", summary: long, comments: entries(state.review?.comments) },
    staticAnalysis: state.staticAnalysis && {
      ...state.staticAnalysis,
      findings: entries(state.staticAnalysis.findings),
    },
  });
}

describe("two megabytes in every field", () => {
  it.each(huge)("fit on a job's summary and a pull request, cut where they are: %s", (_what, text) => {
    const summary = jobSummary(summaryOf(text));
    const body = pullRequestBody({ state: stateOf(text), calls: [], ...shown });
    expect(Buffer.byteLength(summary)).toBeLessThan(mebibyte);
    expect(body.length).toBeLessThan(bodyLimit);
    expect(pullRequestTitle(stateOf(text)).length).toBeLessThanOrEqual(200);
    expect(summary).toContain("…");
    expect(body).toMatch(/…|Left out for want of room/);
  });
});

describe("thousands of entries", () => {
  const state = manyOf(3_000);

  it("leave what a person decides by on a job's summary, and name what is missing and where it is", () => {
    const summary = jobSummary(summaryOf("plain", { state, artifact: "dev-agent-publish-1" }));
    expect(Buffer.byteLength(summary)).toBeLessThan(mebibyte);
    for (const part of [
      "**To decide:**",
      "patch (SHA-256)",
      "### Risk 34 of 100",
      "### Checks",
      "### Findings",
    ])
      expect(summary).toContain(part);
    expect(summary).toMatch(
      /Left out for want of room: .*Plan.*\. All of it is in the artifact `dev-agent-publish-1`\./,
    );
  });

  it("leave what an approval is for on a pull request", () => {
    const body = pullRequestBody({ state, calls: [], ...shown });
    expect(body.length).toBeLessThan(bodyLimit);
    for (const part of ["**To decide:**", "patch (SHA-256)", "### Risk 34 of 100"])
      expect(body).toContain(part);
    expect(body).toMatch(/Left out for want of room: .*Plan\. All of it is in the run's summary\./);
  });

  it("are all in the report", () => {
    expect(report(summaryOf("plain", { state: manyOf(300) }))).not.toContain("Left out");
  });

  it("of findings are counted where only the first are shown", () => {
    const findings = manyOf(60).staticAnalysis?.findings ?? [];
    const { staticAnalysis } = stateOf("plain");
    const summary = jobSummary(
      summaryOf("plain", {
        state: aState({ staticAnalysis: staticAnalysis && { ...staticAnalysis, findings } }),
      }),
    );
    expect(summary).toContain("\n\n10 more.");
  });
});

describe("a plan that a model made long", () => {
  it("takes no room from the evidence on a pull request", () => {
    const steps = Array.from({ length: 45 }, () => "x ".repeat(600));
    const spec = { summary: "Long", steps, files: [], acceptance_checks: [], risks: [] };
    const body = pullRequestBody({ state: aState({ ...stateOf("plain"), spec }), calls: [], ...shown });
    for (const part of ["### Risk", "### Checks", "### Findings", "### Reviewer"])
      expect(body).toContain(part);
  });
});
