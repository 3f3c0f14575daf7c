import { type SummaryAbout, sectionsOf } from "./job-summary.ts";
import { fitSections } from "./markdown/fit-sections.ts";

/** The job's page as a file of its own. */
export function report(about: SummaryAbout): string {
  const room = { limit: 10_000_000, measure: Buffer.byteLength, elsewhere: "" };
  return `# dev-agent\n\n${fitSections(sectionsOf(about), room)}`;
}
