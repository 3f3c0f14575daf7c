import type { Sha } from "../../domain/candidate.ts";
import type { BranchRules, MergeMethod } from "../../ports/branch-rules.ts";
import type { JobContext } from "../jobs/job.ts";
import { chooseMethod } from "./choose-method.ts";
import { landingRules } from "./landing-rules.ts";
import { requireChecks } from "./require-checks.ts";

export interface WayQuestion {
  readonly method: MergeMethod;
  readonly mode: "merge" | "auto-merge" | "queue";
  readonly baseBranch: string;
  readonly sha: Sha;
}

export interface Way {
  readonly rules: BranchRules;
  readonly method: MergeMethod;
  /** Those that it may come to land by. */
  readonly methods: readonly MergeMethod[];
  readonly notices: readonly string[];
}

/** How a candidate can land on its base as the rules are now; required checks are looked at once more. */
export async function chooseWay(
  { github, acting, patienceMs }: Pick<JobContext, "github" | "acting" | "patienceMs">,
  { method: wanted, mode, baseBranch, sha }: WayQuestion,
): Promise<Way> {
  const rules = await landingRules(github, baseBranch);
  if (mode === "queue" && rules.queue !== null) {
    const { method } = rules.queue;
    return { rules, method, methods: [method], notices: [] };
  }
  const { startsWorkflows } = acting;
  // GitHub itself waits for them where it merges.
  if (mode === "merge")
    await requireChecks({ github, sha, required: rules.checks, patienceMs, startsWorkflows });
  const settings = (await github.settings.repository()).methods;
  const { method, notice } = chooseMethod({ wanted, rules, settings });
  // Auto-merge goes through the queue where there is one.
  const methods = rules.queue === null ? [method] : [rules.queue.method];
  return { rules, method, methods, notices: notice === null ? [] : [notice] };
}
