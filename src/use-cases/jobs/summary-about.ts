import type { SummaryAbout } from "../../reporting/job-summary.ts";
import { toMermaid } from "../../workflow/export/mermaid.ts";
import { standingOf } from "../../workflow/export/standing.ts";
import { modeOf, workflows } from "../../workflow/workflows.ts";
import type { JobContext, JobEnd } from "./job.ts";
import { runUrlOf } from "./open-pull.ts";

/** Everything that a job's summary and report are made from. */
export function summaryAbout(context: JobContext, end: JobEnd): SummaryAbout {
  const { job } = context;
  const { outcome, reason, state, calls, handOver, pull, mergedSha, notices, cautions = [], gate } = end;
  const { refusedHosts = [] } = end;
  return {
    ...{ job, outcome, reason, state, pull, mergedSha, notices, cautions, ...(gate && { gate }) },
    calls,
    refusedHosts,
    mermaid:
      state === null ? toMermaid(workflows.pipeline) : toMermaid(workflows[modeOf(state)], standingOf(state)),
    runUrl: runUrlOf(context),
    artifact: handOver?.name ?? null,
  };
}
