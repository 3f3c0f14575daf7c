import type { BranchRules } from "../../ports/branch-rules.ts";
import type { CheckState } from "../../ports/landing.ts";

export type JudgedChecks =
  | { readonly status: "passed" }
  /** `which`: names, with a link where there is one. */
  | { readonly status: "failed" | "running" | "missing"; readonly which: readonly string[] };

/** How the checks stand that a branch requires; what isn't there is missing, whatever else passed. */
export function judgeChecks(required: BranchRules["checks"], found: readonly CheckState[]): JudgedChecks {
  const standing = required.map(({ context, app }) => {
    const mine = found.filter((check) => check.context === context && (app === null || check.app === app));
    return { context, mine };
  });
  const which = (state: CheckState["state"]) =>
    standing.flatMap(({ context, mine }) => {
      const one = mine.find((check) => check.state === state);
      return one === undefined ? [] : [one.url === "" ? context : `${context} (${one.url})`];
    });
  const failed = which("failed");
  if (failed.length > 0) return { status: "failed", which: failed };
  const missing = standing.filter(({ mine }) => mine.length === 0).map(({ context }) => context);
  if (missing.length > 0) return { status: "missing", which: missing };
  const running = which("running");
  return running.length > 0 ? { status: "running", which: running } : { status: "passed" };
}
