import fc from "fast-check";
import type { Finding } from "../../../src/domain/finding.ts";
import { byAge } from "../../../src/use-cases/jobs/artifact-age.ts";
import { compareEvidence } from "../../../src/use-cases/jobs/compare-evidence.ts";
import { findingsOf } from "../../../src/use-cases/jobs/findings.ts";
import { requireSame } from "../../../src/use-cases/jobs/require-same.ts";
import { aState, checkResult } from "../../fakes/session-fixture.ts";

describe("what a job left, by age", () => {
  it("is attempt by attempt, and in each the rounds before the job's end", () => {
    const name = "dev-agent-develop-20260102-a-2";
    const oldest = [`${name}-1-round-1`, `${name}-1-round-2`, `${name}-1-round-10`, `${name}-1`];
    const all = [...oldest, `${name}-2-round-1`, `${name}-2`, `${name}-10`];
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (names) => {
        expect([...names].sort(byAge)).toEqual(all);
      }),
    );
  });

  it("is the oldest where its name doesn't say", () => {
    expect(["dev-agent-plan-x-1", "something", "dev-agent-plan-x"].sort(byAge).at(-1)).toBe(
      "dev-agent-plan-x-1",
    );
  });
});

describe("two looks at one candidate", () => {
  const seen = aState();

  it("agree where every check came to the same, whatever else it says", () => {
    const again = { ...checkResult("unit-tests"), summary: "13 passed", durationMs: 900, tools: ["other"] };
    expect(compareEvidence(seen, { ...seen, unitTests: again })).toEqual([]);
  });

  it("differ with a line for each check that came to something else", () => {
    const now = {
      unitTests: checkResult("unit-tests", "failed"),
      staticAnalysis: null,
      secretScan: checkResult("secret-scan", "blocked"),
    };
    expect(compareEvidence(seen, now)).toEqual([
      "unit-tests: passed, then failed",
      "static-analysis: passed, then no evidence",
      "secret-scan: passed, then blocked",
    ]);
    expect(compareEvidence(now, seen)).toContain("static-analysis: no evidence, then passed");
  });

  it("agree where neither found anything to judge by", () => {
    const nothing = { unitTests: null, staticAnalysis: null, secretScan: null };
    expect(compareEvidence(nothing, nothing)).toEqual([]);
  });
});

describe("the findings in a candidate", () => {
  it("are those of every check, in their order", () => {
    const finding = (rule: string): Finding => ({
      ...{ source: "static-analysis", tool: "t", rule, severity: "error", message: "m", fingerprint: rule },
    });
    const check = (name: "unit-tests" | "secret-scan", rule: string) => ({
      ...checkResult(name),
      findings: [finding(rule)],
    });
    const state = aState({
      unitTests: check("unit-tests", "a"),
      staticAnalysis: null,
      secretScan: check("secret-scan", "b"),
    });
    expect(findingsOf(state).map(({ rule }) => rule)).toEqual(["a", "b"]);
  });
});

describe("the outputs of earlier jobs", () => {
  const found = { "head-sha": "abc", "risk-score": 34, "risk-level": null };

  it("are taken where they are exactly what was handed over, numbers as text", () => {
    expect(() => requireSame({ "head-sha": "abc", "risk-score": "34" }, found)).not.toThrow();
    expect(() => requireSame({}, found)).not.toThrow();
  });

  it.each<[what: string, told: Record<string, string>, code: string]>([
    ["one is empty", { "head-sha": "" }, "output-blank"],
    ["one is blank", { "head-sha": " \n" }, "output-blank"],
    ["one is empty where nothing is known either", { "risk-level": "" }, "output-blank"],
    ["one is another", { "head-sha": "abd" }, "output-differs"],
    ["one is part of it", { "head-sha": "ab" }, "output-differs"],
    ["one has white space around", { "head-sha": "abc " }, "output-differs"],
    ["one is the same number otherwise", { "risk-score": "34.0" }, "output-differs"],
    ["one is masked", { "head-sha": "***" }, "output-differs"],
    ["nothing is known of one", { "risk-level": "low" }, "output-differs"],
    ["one says null", { "risk-level": "null" }, "output-differs"],
    ["one was never heard of", { other: "x" }, "output-differs"],
    ["only the last differs", { "head-sha": "abc", "risk-score": "35" }, "output-differs"],
  ])("are refused when %s", (_what, told, code) => {
    expect(() => requireSame(told, found)).toThrow(expect.objectContaining({ code, kind: "policy" }));
  });

  it("are named with both values, cut to what fits a line", () => {
    expect(() => requireSame({ "head-sha": "x".repeat(500) }, found)).toThrow(
      `The input head-sha is "${"x".repeat(80)}", but "abc" was handed over.`,
    );
  });

  it("are refused with what to do, be one empty or another", () => {
    expect(() => requireSame({ "head-sha": "" }, found)).toThrow(
      expect.objectContaining({
        message: "The input head-sha is empty: an output of an earlier job was blanked or left out.",
        remedy:
          "Pass it from the job before. GitHub blanks outputs that hold a secret's value: mask tokens only, no words.",
      }),
    );
    expect(() => requireSame({ "head-sha": "abd" }, found)).toThrow(
      expect.objectContaining({
        remedy: "Run the whole workflow again; its jobs can't be mixed from several runs.",
      }),
    );
  });
});
