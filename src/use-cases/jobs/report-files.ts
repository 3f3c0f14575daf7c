import { report } from "../../reporting/report.ts";
import { toSarif } from "../../reporting/sarif.ts";
import { findingsOf } from "./findings.ts";
import type { JobContext, JobEnd } from "./job.ts";
import { summaryAbout } from "./summary-about.ts";

/** What goes with a hand-over for people: the report, and the findings for other tools. */
export function reportFiles(
  context: JobContext,
  end: Omit<JobEnd, "handOver">,
): Readonly<Record<string, string>> {
  const files = { "report.md": report(summaryAbout(context, { ...end, handOver: null })) };
  return end.state === null ? files : { ...files, "results.sarif": toSarif(findingsOf(end.state)) };
}
