import { noUsage } from "../../src/domain/usage.ts";
import { count, formatCost, formatDuration, formatTests, formatTokens } from "../../src/reporting/amounts.ts";

describe("amounts", () => {
  it.each([
    [0.314, "billed", "$0.31 billed"],
    [12, "list-price equivalent", "$12.00 list-price equivalent"],
    [0.0012, "scripted", "$0.0012 (scripted, list price)"],
    [0, "plan", "$0.00 plan"],
    [0, "billed", "no cost yet"],
    [0, "scripted", "no cost yet"],
    [null, "unknown", "cost unknown"],
    [null, "billed", "cost unknown"],
    [3, "unknown", "cost unknown"],
  ] as const)("never shows %j dollars without saying what kind (%s)", (usd, kind, text) => {
    expect(formatCost({ usd, usdKind: kind })).toBe(text);
  });

  it("says what of a mixed sum is billed, and what of it is only the most that it may be", () => {
    const mixed = { usd: 0.5, usdKind: "mixed", billedUsd: 0.2 } as const;
    expect(formatCost(mixed)).toBe("$0.50 mixed ($0.20 of it billed)");
    const broken = { ...mixed, estimatedCalls: 1 };
    expect(formatCost(broken)).toBe(
      "$0.50 mixed ($0.20 of it billed; 1 call that broke off at the most it may be)",
    );
    expect(formatCost({ usd: null, usdKind: "unknown", billedUsd: 0.2 })).toBe(
      "cost unknown ($0.20 of it billed)",
    );
  });

  it.each([
    [{ input: 10, output: 5 }, "15 tokens (10 in; 5 out)"],
    [{ output: 1 }, "1 token (0 in; 1 out)"],
    [
      { input: 200, cacheRead: 90_000, cacheWrite: 100, cacheWrite1h: 7, output: 3_000, reasoning: 1_200 },
      "93,307 tokens (90,307 in: 200 new, 90,000 from cache, 100 to cache, 7 to cache for an hour; 3,000 out, 1,200 of them reasoning)",
    ],
  ])("shows tokens %j as %s", (usage, text) => {
    expect(formatTokens({ ...noUsage, ...usage })).toBe(text);
  });

  it.each([
    [0, "0 s"],
    [-5, "0 s"],
    [340, "340 ms"],
    [999.6, "1000 ms"],
    [4_000, "4 s"],
    [4_250, "4.2 s"],
    [59_999, "59.9 s"],
    [185_000, "3m 05s"],
    [7_440_000, "2h 04m"],
  ])("shows %d milliseconds as %s", (ms, text) => {
    expect(formatDuration(ms)).toBe(text);
  });

  it("shows counts of tests that are known, and says so when none is", () => {
    expect(formatTests({ passed: 12, failed: 0, skipped: null })).toBe("12 passed");
    expect(formatTests({ passed: 0, failed: 2, skipped: 1 })).toBe("0 passed, 2 failed, 1 skipped");
    expect(formatTests({ passed: null, failed: null, skipped: null })).toBe("no counts reported");
  });

  it("counts in words", () => {
    expect([count(1, "file"), count(0, "file")]).toEqual(["1 file", "0 files"]);
  });
});
