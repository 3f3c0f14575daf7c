import type { CheckResult } from "../../domain/check.ts";
import type { SessionState } from "../../domain/session-state.ts";

type Evidence = Pick<SessionState, "unitTests" | "staticAnalysis" | "secretScan">;

const fields = ["unitTests", "staticAnalysis", "secretScan"] as const;

/** Where two looks at the same candidate came to different results, a line each; empty when they agree. */
export function compareEvidence(before: Evidence, now: Evidence): string[] {
  return fields.flatMap((field) => {
    const [first, second] = [before[field], now[field]];
    const differ = outcomeOf(first) !== outcomeOf(second);
    return differ
      ? [`${(second ?? first)?.check ?? field}: ${outcomeOf(first)}, then ${outcomeOf(second)}`]
      : [];
  });
}

/** Counts of tests may differ with the machine; what they came to may not. */
function outcomeOf(result: CheckResult | null): string {
  return result?.status ?? "no evidence";
}
