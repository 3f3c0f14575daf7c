import type { Sha } from "../../domain/candidate.ts";
import { DevAgentError } from "../../errors.ts";
import type { BranchRules } from "../../ports/branch-rules.ts";
import type { GitHub } from "../../ports/github.ts";
import type { CheckState } from "../../ports/landing.ts";
import { type JudgedChecks, judgeChecks } from "./judge-checks.ts";
import { type Looking, lookUntil } from "./look-until.ts";

export interface ChecksWanted {
  readonly github: Pick<GitHub, "checks" | "pause">;
  readonly sha: Sha;
  readonly required: BranchRules["checks"];
  readonly patienceMs: Looking["patienceMs"];
  /** Whether what pushed the branch and opened the pull request starts workflows: a job's own token does not. */
  readonly startsWorkflows: boolean;
}

/** The id of GitHub Actions as an App. */
export const actionsApp = 15_368;
/** Milliseconds that a check may take to show up while nothing else runs. */
const grace = 120_000;

/** Waits for the checks that the base requires, so that nobody is asked about what can't land. Throws where they don't pass. */
export async function requireChecks(wanted: ChecksWanted): Promise<void> {
  const { github, sha, required, patienceMs, startsWorkflows } = wanted;
  if (required.length === 0) return;
  let judged: JudgedChecks = { status: "passed" };
  let missedMs = 0;
  const look = async () => {
    const found = await github.checks(sha);
    judged = judgeChecks(required, found);
    // A job that needs another one shows up only when that one has ended.
    if (judged.status !== "missing" || found.some(({ state }) => state === "running")) missedMs = 0;
    const isLate =
      judged.status === "missing" && missedMs < grace && !willNeverStart(judged, { ...wanted, found });
    return judged.status === "running" || isLate ? null : judged;
  };
  const pause = (ms: number) => {
    missedMs += ms;
    return github.pause(ms);
  };
  await lookUntil(look, { pause, patienceMs });
  refuseUnlessPassed(judged, startsWorkflows);
}

/** GitHub Actions' checks of a branch that a job's own token pushed are not late: nothing starts them, unless a person did. */
function willNeverStart(
  { which }: Unmet,
  { required, startsWorkflows, found }: ChecksWanted & { readonly found: readonly CheckState[] },
): boolean {
  const started = found.some(({ app, state }) => app === actionsApp && state === "running");
  const waitsForActions = required.some(({ context, app }) => which.includes(context) && app === actionsApp);
  return !startsWorkflows && !started && waitsForActions;
}

type Unmet = Exclude<JudgedChecks, { status: "passed" }>;

function refuseUnlessPassed(judged: JudgedChecks, startsWorkflows: boolean): void {
  if (judged.status === "missing") throw missing(judged.which, startsWorkflows);
  if (judged.status === "failed") throw failed(judged.which);
  if (judged.status === "running") throw running(judged.which);
}

function missing(which: readonly string[], startsWorkflows: boolean): DevAgentError {
  const limit = startsWorkflows
    ? "Nothing has reported them."
    : "GitHub starts no workflow for what a job's own token pushes or opens.";
  return new DevAgentError({
    code: "checks-missing",
    kind: "waiting",
    message: `The base requires checks that are not there: ${which.join(", ")}. ${limit} Nobody was asked yet.`,
    remedy:
      "Set up a GitHub App (docs/how-to/github-app.md), or start the workflow by hand on the pull request's branch and run this job again, or choose land: ready-only.",
  });
}

function failed(which: readonly string[]): DevAgentError {
  return new DevAgentError({
    code: "checks-red",
    kind: "policy",
    message: `Checks that the base requires failed: ${which.join(", ")}.`,
    remedy: "Look at them; run this job again when they pass, or state what to change with a new goal.",
  });
}

function running(which: readonly string[]): DevAgentError {
  return new DevAgentError({
    code: "checks-running",
    kind: "waiting",
    message: `Checks that the base requires have not ended in the time of this job: ${which.join(", ")}.`,
    remedy: "Run this job again when they have ended, or give it more time with the input timeout.",
  });
}
