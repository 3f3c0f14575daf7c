import type { CheckName, CheckResult } from "./check.ts";

/** green: may be reviewed; red: the coder tries again; blocked: nothing the coder does can help. */
export interface Verdict {
  readonly colour: "green" | "red" | "blocked";
  readonly reasons: readonly string[];
}

const required: readonly CheckName[] = ["unit-tests", "static-analysis", "secret-scan"];

/** The verdict on a candidate, from evidence only. A check that is missing blocks. */
export function evaluate(results: readonly (CheckResult | null)[]): Verdict {
  const found = results.filter((result) => result !== null);
  const missing = required.filter((check) => !found.some((result) => result.check === check));
  const hopeless = found.filter((result) => result.status === "blocked" && result.repairable !== true);
  if (missing.length > 0 || hopeless.length > 0) {
    const reasons = missing.map((check) => `${check}: no evidence`);
    return { colour: "blocked", reasons: [...reasons, ...hopeless.map(reason)] };
  }
  const bad = found.filter((result) => result.status !== "passed");
  return { colour: bad.length === 0 ? "green" : "red", reasons: bad.map(reason) };
}

const reason = (result: CheckResult) => `${result.check}: ${result.summary}`;
