import { count, formatDuration, formatTests, formatUsd } from "../../src/reporting/amounts.ts";

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
    expect(formatUsd(usd, kind)).toBe(text);
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
